import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheckFilled from '@tabler/icons-react/dist/esm/icons/IconCircleCheckFilled.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import type { BadgeKleur } from '../../../../platform/web/weergave/Badge.tsx'
import type { Ankerritme, Ankersoort, Ankerstand } from '../../domain/anker/ankerkeuze.ts'

export const STANDEN: Readonly<Record<Ankerstand, { naam: string; kleur: BadgeKleur; icoon: Icon }>> = {
  nog_niet: { naam: 'Nog geen kop aangekomen', kleur: 'wacht', icoon: IconClock },
  goed: { naam: 'Gaat goed', kleur: 'goed', icoon: IconCircleCheckFilled },
  mislukt: { naam: 'Lukt nu niet', kleur: 'fout', icoon: IconAlertTriangle },
}

export const RITMEKEUZES: readonly { readonly waarde: Ankerritme; readonly label: string }[] = [
  { waarde: 'uur', label: 'Hooguit elk uur' },
  { waarde: 'dag', label: 'Hooguit elke dag' },
]
export const ritmeTekst = (ritme: Ankerritme): string => RITMEKEUZES.find(({ waarde }) => waarde === ritme)?.label ?? ''

type Tekst = {
  readonly titel: string
  /** What it is for. */
  readonly zin: string
  readonly veld: string
  readonly hint: string
  readonly type: 'email' | 'url'
  /** What the field misses when it is empty. */
  readonly leeg: string
}

export const TEKSTEN: Readonly<Record<Ankersoort, Tekst>> = {
  mail: {
    titel: 'Mail',
    zin: 'De nieuwste kop gaat in een mail naar een adres buiten de gemeente, bijvoorbeeld dat van je accountant of je archief.',
    ...{ veld: 'E-mailadres', type: 'email', leeg: 'Vul een e-mailadres in.' },
    hint: 'Het liefst een postvak waar niemand van de gemeente iets uit kan weghalen.',
  },
  webhook: {
    titel: 'Webhook',
    zin: 'Baken stuurt de nieuwste kop naar een server elders, als een ondertekende regel JSON.',
    ...{ veld: 'Adres van de webhook', type: 'url', leeg: 'Vul een adres in dat begint met https://.' },
    hint: 'Begint met https://. Baken volgt geen verwijzing naar een ander adres.',
  },
}

import type { ZoekKeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { Botsingskeuze } from '../../programma/bewerken/Botsingskeuze.tsx'
import { dagTekst } from '../moment/momenttekst.ts'
import type { Inhaalslag } from './useUitvoeringFormulier.ts'
import { BESLUIT_TEKST, VELD_LABEL, type Uitvoeringvelden } from './uitvoeringvelden.ts'

type Props = {
  readonly inhaalslag: Inhaalslag
  readonly keuzes: readonly ZoekKeuze[]
  readonly onKlaar: (gekozen: Partial<Uitvoeringvelden>) => void
}

/** The choice between my fields of the uitvoering and those of who was first. */
export function UitvoeringBotsing({ inhaalslag: { botsingen, ander }, keuzes: houders, onKlaar }: Props) {
  const { actiehouder } = ander.uitvoering
  const namen = [...houders, ...(actiehouder ? [{ waarde: actiehouder.id, label: actiehouder.naam }] : [])]
  return (
    <Botsingskeuze<Uitvoeringvelden>
      botsingen={botsingen}
      label={(veld) => VELD_LABEL[veld]}
      tekst={(veld, waarde) => waardeTekst(veld, waarde, namen)}
      onKlaar={onKlaar}
    />
  )
}

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** A value of the form as one reads it. */
function waardeTekst(veld: keyof Uitvoeringvelden, waarde: unknown, namen: readonly ZoekKeuze[]): string {
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee'
  if (typeof waarde !== 'string' || waarde === '') return veld === 'actiehouderId' ? 'Nog niemand' : 'leeg'
  if (veld === 'actiehouderId') return namen.find((een) => een.waarde === waarde)?.label ?? 'onbekend'
  if (veld === 'besluit') return BESLUIT_TEKST[waarde as Uitvoeringvelden['besluit']]
  return DAG.test(waarde) ? dagTekst(waarde) : waarde
}

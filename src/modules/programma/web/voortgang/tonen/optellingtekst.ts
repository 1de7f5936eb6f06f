import { ACTIE_STATUSSEN, type ActieStatus } from '../../../domain/stand/stand.ts'
import type { BalkDeel } from '../../../../../platform/web/weergave/Balk.tsx'
import type { Optelling } from '../cache/stand.ts'

/** "75%"; rounded down, so that 100% means that all of it is done. */
export const aandeelTekst = (aandeel: number): string => `${Math.floor(aandeel * 100 + 1e-9)}%`

const KLEUR: Readonly<Partial<Record<ActieStatus, BalkDeel['kleur']>>> = {
  klaar: 'goed',
  loopt: 'info',
  bijna_te_laat: 'letop',
  deels: 'letop',
  te_laat: 'fout',
  niet_gedaan: 'fout',
  gepland: 'gepland',
}

const VOLGORDE = ['goed', 'info', 'letop', 'fout', 'gepland'] as const satisfies readonly BalkDeel['kleur'][]

/** The parts of the bar over all acties; what was dropped takes no colour. */
export const balkDelen = ({ perStatus }: Pick<Optelling, 'perStatus'>): BalkDeel[] =>
  VOLGORDE.map((kleur) => ({
    kleur,
    aantal: ACTIE_STATUSSEN.filter((status) => KLEUR[status] === kleur).reduce(
      (som, status) => som + (perStatus[status] ?? 0),
      0,
    ),
  })).filter(({ aantal }) => aantal > 0)

const NA_ELKAAR: readonly ActieStatus[] = [
  'te_laat',
  'bijna_te_laat',
  'loopt',
  'gepland',
  'klaar',
  'deels',
  'niet_gedaan',
  'vervallen',
]

/** What occurs, the late ones first. */
export const presentStatussen = ({
  perStatus,
}: Pick<Optelling, 'perStatus'>): { status: ActieStatus; aantal: number }[] =>
  NA_ELKAAR.map((status) => ({ status, aantal: perStatus[status] ?? 0 })).filter(({ aantal }) => aantal > 0)

/** How heavy the acties count, when that is not the same for each. */
export const gewichtTekst = ({ telt, gewicht }: Pick<Optelling, 'telt' | 'gewicht'>): string =>
  gewicht === telt ? '' : `De ${telt} acties die meetellen, wegen samen ${gewicht.toLocaleString('nl-NL')}.`

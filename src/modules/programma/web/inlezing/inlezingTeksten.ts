import type { InlezingStatus } from '../../domain/inlezing/regel.ts'
import type { Inlezing } from './inlezingQueries.ts'
import { countTekst } from '../../domain/boom/tellingtekst.ts'
import type { OnderdeelSoort } from '../../domain/onderdeel.ts'

export const STATUS_TEKST: Record<InlezingStatus, string> = {
  wacht: 'Wacht op lezen',
  leest: 'Wordt gelezen',
  te_beoordelen: 'Te beoordelen',
  bevestigd: 'Overgenomen',
  mislukt: 'Niet gelezen',
  vervallen: 'Gestopt',
}

const AANTAL: readonly (readonly [keyof Inlezing['aantallen'], OnderdeelSoort])[] = [
  ['prioriteiten', 'prioriteit'],
  ['inzetten', 'inzet'],
  ['acties', 'actie'],
  ['doelen', 'doel'],
  ['resultaten', 'resultaat'],
]

/** "6 prioriteiten · 24 inzetten · 82 acties"; what is not there is left out. In an account the resultaten come first. */
export function herkendTekst(aantallen: Inlezing['aantallen'], aard: Inlezing['aard']): string {
  const volgorde = aard === 'verantwoording' ? [...AANTAL.slice(-1), ...AANTAL.slice(0, -1)] : AANTAL
  return volgorde
    .filter(([naam]) => aantallen[naam] > 0)
    .map(([naam, soort]) => countTekst(soort, aantallen[naam]))
    .join(' · ')
}

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

const VOLGORDE: readonly OnderdeelSoort[] = ['prioriteit', 'inzet', 'actie', 'doel', 'resultaat']

type Telling = Readonly<Record<OnderdeelSoort, number>> & { readonly partij?: number }

/** "6 prioriteiten · 24 inzetten · 82 acties"; what is not there is left out. In an account the resultaten come first. */
export function herkendTekst({ partij = 0, ...telling }: Telling, aard: Inlezing['aard']): string {
  const soorten = aard === 'verantwoording' ? (['resultaat', ...VOLGORDE.slice(0, -1)] as const) : VOLGORDE
  const delen = soorten.filter((soort) => telling[soort] > 0).map((soort) => countTekst(soort, telling[soort]))
  return [...delen, ...(partij > 0 ? [partij === 1 ? '1 partij' : `${partij} partijen`] : [])].join(' · ')
}

/** The counts that the server keeps of what it read, by kind. */
export const tellingVan = ({ aantallen }: Inlezing): Telling => ({
  prioriteit: aantallen.prioriteiten,
  inzet: aantallen.inzetten,
  actie: aantallen.acties,
  doel: aantallen.doelen,
  resultaat: aantallen.resultaten,
})

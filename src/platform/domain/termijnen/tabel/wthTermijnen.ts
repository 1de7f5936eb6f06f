import { dagen, jaren, uren, weken } from '../lengte.ts'
import type { Termijn, Vorm } from '../termijn.ts'
import { GEMEENTEWET, WTH } from './bronnen.ts'

/** Imposing, and the longest that an extension may make it; Wth 13 keeps the Algemene termijnenwet away from both. */
function aVerbod(naam: string, artikel: string, artikelMaximum: string): Vorm & Pick<Termijn, 'varianten'> {
  const verbod = {
    naam,
    start: 'het opleggen',
    doel: 'duren',
    schuift: 'nee',
    totMag: true,
    verlenging: { artikel: artikelMaximum, variant: 'max' },
  } as const
  return {
    ...verbod,
    artikel,
    lengte: dagen(10),
    varianten: { max: { ...verbod, naam: `${naam}, verlengd`, artikel: artikelMaximum, lengte: weken(4) } },
  }
}

/** Tijdelijk huisverbod, and the ban of Gemeentewet 151d that borrows its rules. */
export const WTH_TERMIJNEN: readonly Termijn[] = [
  { id: 'HV-01', ...aVerbod('Tijdelijk huisverbod', 'Wth 2 lid 1', 'Wth 9 lid 1'), ...WTH },
  {
    id: 'HV-02',
    naam: 'Doorgeven waar de uithuisgeplaatste te bereiken is',
    artikel: 'Wth 2 lid 6',
    start: 'het opleggen',
    lengte: uren(24),
    doel: 'handelen',
    schuift: 'nee',
    ...WTH,
  },
  {
    id: 'HV-03',
    naam: 'Horen door de voorzieningenrechter',
    artikel: 'Wth 6 lid 1 onder a',
    start: 'het verzoek om een voorlopige voorziening',
    lengte: dagen(3),
    doel: 'handelen',
    schuift: 'atw',
    ...WTH,
  },
  {
    id: 'HV-04',
    naam: 'Uitspraak op het verzoek om een voorlopige voorziening',
    artikel: 'Wth 6 lid 1 onder b',
    start: 'de behandeling',
    lengte: uren(24),
    doel: 'handelen',
    schuift: 'nee',
    ...WTH,
  },
  {
    id: 'HV-05',
    naam: 'Beschikking en stukken van een huisverbod',
    artikel: 'Wth 10 lid 1',
    start: 'de beschikking',
    lengte: jaren(5),
    doel: 'bewaren',
    schuift: 'nee',
    ...WTH,
  },
  {
    id: 'WO-01',
    ...aVerbod('Verbod om in de woning te zijn (woonoverlast)', 'Gemeentewet 151d lid 3', 'Wth 9 lid 1'),
    ...GEMEENTEWET,
  },
]

import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { expectMomenten } from '../momenten/expectMomenten.ts'
import { mergeMomenten } from '../momenten/mergeMomenten.ts'
import type { MomentFeit } from '../momenten/moment.ts'
import { parsePlanning } from '../planning/parsePlanning.ts'
import { deriveStand } from './deriveStand.ts'
import { describeStatus } from './describeStatus.ts'

/** The day of today, what was done on which day ("k1@2026-03-03"; "+" for an extra one), and what the screen then says. */
type Regel = readonly [vandaag: string, gedaan: string, woord: string, zin: string]
type Geval = {
  readonly tekst: string
  readonly jaar: number
  readonly momenten: string
  readonly regels: readonly Regel[]
}

const toFeit = (jaar: number, tekst: string): MomentFeit => {
  const [naam = '', dag = ''] = tekst.split('@')
  const extra = naam.startsWith('+')
  const sleutel = extra ? naam.slice(1) : `${jaar}-${naam}`
  return { sleutel, van: null, tot: null, gedaanOp: datum(dag), vervallen: '', notitie: '', extra, versie: 1 }
}

const SLECHTS_EEN_MELDING = 'gemeld'

const standOn = ({ tekst, jaar }: Geval, vandaag: string, gedaan: string) => {
  const verwachting = expectMomenten(parsePlanning(tekst), jaar)
  const namen = gedaan.split(' ').filter((naam) => naam.includes('@'))
  const momenten = mergeMomenten(
    verwachting.momenten,
    namen.map((naam) => toFeit(jaar, naam)),
  )
  const gemeld = gedaan === SLECHTS_EEN_MELDING
  return deriveStand({ verwachting, momenten, handmatig: null, gemeld, jaar, vandaag: datum(vandaag) })
}

const notateMomenten = ({ tekst, jaar }: Geval): string => {
  const { momenten, loopt, telbaar, open } = expectMomenten(parsePlanning(tekst), jaar)
  const namen = momenten.map(
    ({ sleutel, tot, keren }) => `${sleutel.slice(5)}<${tot.slice(5)}${keren > 1 ? `x${keren}` : ''}`,
  )
  const kern = namen.length > 6 ? [String(namen.length), ...namen.slice(0, 1), ...namen.slice(-1)] : namen
  const rest = [
    loopt ? `loopt:${loopt.van.slice(5)}/${loopt.tot.slice(5)}` : '',
    telbaar ? 'telbaar' : '',
    open ? 'open' : '',
  ]
  return [...kern, ...rest].filter((deel) => deel !== '').join(' ')
}

const HEEL = 'loopt:01-01/12-31'

/** Every phrase of the planning vocabulary, with days before, in and after the year, and in a leap year. */
const GEVALLEN: readonly Geval[] = [
  {
    tekst: 'Doorlopend',
    jaar: 2026,
    momenten: HEEL,
    regels: [
      ['2025-12-31', '', 'Gepland', 'Doorlopend'],
      ['2026-01-01', '', 'Loopt', 'Doorlopend, nog niets gemeld'],
      ['2026-12-31', 'gemeld', 'Loopt', 'Doorlopend, voortgang gemeld'],
      ['2027-01-01', 'gemeld', 'Klaar', 'Doorlopend, voortgang gemeld'],
      ['2027-01-01', '', 'Niet gedaan', 'Doorlopend, niets gemeld'],
    ],
  },
  {
    tekst: '2 ^e kwartaal 2020',
    jaar: 2020,
    momenten: 'k2<06-30',
    regels: [
      ['2019-12-31', '', 'Gepland', 'Nog niet begonnen, klaar vóór 30 juni 2020'],
      ['2020-03-31', '', 'Gepland', 'Nog niet begonnen, klaar vóór 30 juni'],
      ['2020-04-01', '', 'Loopt', 'Nog niet gedaan, klaar vóór 30 juni'],
      ['2020-06-08', '', 'Loopt', 'Nog niet gedaan, klaar vóór 30 juni'],
      ['2020-06-09', '', 'Bijna te laat', 'Nog niet gedaan, klaar vóór 30 juni'],
      ['2020-07-01', '', '1 dag te laat', 'Nog niet gedaan, moest vóór 30 juni klaar zijn'],
      ['2020-07-04', '', '4 dagen te laat', 'Nog niet gedaan, moest vóór 30 juni klaar zijn'],
      ['2020-07-04', 'k2@2020-07-02', 'Klaar', 'Gedaan op 2 juli'],
      ['2021-01-01', '', 'Niet gedaan', 'Niet gedaan'],
    ],
  },
  {
    tekst: '2 ^e kwartaal 2020',
    jaar: 2021,
    momenten: '',
    regels: [
      ['2021-05-01', '', 'Gepland', 'Niets gepland in 2021'],
      ['2022-01-01', '', 'Gepland', 'Niets gepland in 2021'],
    ],
  },
  {
    tekst: '4 maal per jaar',
    jaar: 2024,
    momenten: 'k1<03-31 k2<06-30 k3<09-30 k4<12-31',
    regels: [
      ['2023-12-31', '', 'Gepland', 'Nog niet begonnen, eerste keer vóór 31 maart 2024'],
      ['2024-02-29', '', 'Loopt', '0 van 4 gedaan, volgende vóór 31 maart'],
      ['2024-07-15', 'k1@2024-02-29 k2@2024-05-02', 'Loopt', '2 van 4 gedaan, volgende vóór 30 september'],
      [
        '2024-10-01',
        'k1@2024-02-29 k2@2024-05-02',
        '1 dag te laat',
        '2 van 4 gedaan, 1 te laat, volgende vóór 31 december',
      ],
      ['2024-12-31', 'k1@2024-02-29', '184 dagen te laat', '1 van 4 gedaan, 2 te laat, volgende vóór 31 december'],
      ['2025-01-01', 'k1@2024-02-29', 'Deels', '1 van 4 gedaan'],
      ['2025-01-01', 'k1@2024-02-29 k2@2024-05-02 k3@2024-09-30 k4@2025-01-01', 'Klaar', 'Alle 4 gedaan'],
    ],
  },
  {
    tekst: '2 maal per jaar en verder op verzoek',
    jaar: 2026,
    momenten: 'h1<06-30 h2<12-31 telbaar',
    regels: [
      ['2026-03-01', '+x@2026-02-01', 'Loopt', '0 van 2 gedaan, volgende vóór 30 juni, 1 extra'],
      ['2026-08-01', 'h1@2026-05-01', 'Loopt', '1 van 2 gedaan, volgende vóór 31 december'],
      ['2026-11-03', 'h1@2026-05-01 h2@2026-10-01 +x@2026-11-03', 'Klaar', 'Alle 2 gedaan, 1 extra'],
      ['2027-01-01', '+x@2026-11-03', 'Deels', '0 van 2 gedaan, 1 extra'],
    ],
  },
  {
    tekst: 'Wekelijks',
    jaar: 2028,
    momenten: '52 w01<01-09 w52<12-31',
    regels: [
      ['2027-12-31', '', 'Gepland', 'Nog niet begonnen, eerste keer vóór 9 januari 2028'],
      ['2028-01-07', '', 'Loopt', '0 van 52 weken gedaan, volgende vóór 9 januari'],
      ['2028-01-08', '', 'Bijna te laat', '0 van 52 weken gedaan, volgende vóór 9 januari'],
      ['2028-01-10', '', '1 dag te laat', '0 van 52 weken gedaan, 1 te laat, volgende vóór 16 januari'],
      ['2028-01-11', 'w01@2028-01-05', 'Loopt', '1 van 52 weken gedaan, volgende vóór 16 januari'],
      ['2029-01-01', 'w01@2028-01-05', 'Deels', '1 van 52 weken gedaan'],
    ],
  },
  {
    tekst: 'Maandelijks',
    jaar: 2024,
    momenten: '12 m01<01-31 m12<12-31',
    regels: [
      ['2024-02-29', 'm01@2024-01-15', 'Bijna te laat', '1 van 12 gedaan, volgende vóór 29 februari'],
      ['2024-03-01', 'm01@2024-01-15', '1 dag te laat', '1 van 12 gedaan, 1 te laat, volgende vóór 31 maart'],
      ['2024-03-01', 'm01@2024-01-15 m02@2024-02-29', 'Loopt', '2 van 12 gedaan, volgende vóór 31 maart'],
    ],
  },
  ...[
    'Indien nodig',
    'Indien noodzakelijk',
    'bij elke melding',
    'Aantal maal per jaar',
    'Vaste rondes en n.a.v. meldingen',
  ].map((tekst): Geval => ({
    tekst,
    jaar: 2026,
    momenten: 'telbaar',
    regels: [
      ['2025-12-31', '', 'Gepland', 'Nog niet gedaan, geen vast aantal'],
      ['2026-01-01', '', 'Loopt', 'Nog niet gedaan, geen vast aantal'],
      ['2026-05-01', '+a@2026-02-01 +b@2026-03-01 +c@2026-04-01', 'Loopt', '3 keer gedaan, geen vast aantal'],
      ['2027-01-01', '+a@2026-02-01', 'Klaar', '1 keer gedaan, geen vast aantal'],
      ['2027-01-01', '', 'Niet gedaan', 'Niet gedaan, geen vast aantal'],
    ],
  })),
  {
    tekst: 'Voorjaar en najaar',
    jaar: 2026,
    momenten: 'voorjaar<05-31 najaar<11-30',
    regels: [
      ['2026-02-28', '', 'Gepland', 'Nog niet begonnen, eerste keer vóór 31 mei'],
      ['2026-06-10', 'voorjaar@2026-04-01', 'Loopt', '1 van 2 gedaan, volgende vóór 30 november'],
      ['2026-12-01', 'voorjaar@2026-04-01', '1 dag te laat', '1 van 2 gedaan, 1 te laat'],
      ['2027-01-01', 'voorjaar@2026-04-01', 'Deels', '1 van 2 gedaan'],
    ],
  },
  {
    tekst: 'Voor de zomer',
    jaar: 2028,
    momenten: 'voor-zomer<06-30',
    regels: [
      ['2028-01-01', '', 'Loopt', 'Nog niet gedaan, klaar vóór 30 juni'],
      ['2028-06-30', '', 'Bijna te laat', 'Nog niet gedaan, klaar vóór 30 juni'],
      ['2028-07-01', '', '1 dag te laat', 'Nog niet gedaan, moest vóór 30 juni klaar zijn'],
    ],
  },
  {
    tekst: 'Start aug.',
    jaar: 2026,
    momenten: 'start-m08<08-31 loopt:08-01/12-31',
    regels: [
      ['2026-07-31', '', 'Gepland', 'Nog niet begonnen, begin vóór 31 augustus'],
      ['2026-08-02', '', 'Loopt', 'Nog niet begonnen, begin vóór 31 augustus'],
      ['2026-09-01', '', '1 dag te laat', 'Nog niet begonnen, moest vóór 31 augustus beginnen'],
      ['2026-09-01', 'start-m08@2026-08-20', 'Loopt', 'Begonnen op 20 augustus'],
      ['2027-01-01', 'start-m08@2026-08-20', 'Klaar', 'Begonnen op 20 augustus 2026'],
      ['2027-01-01', '', 'Niet gedaan', 'Niet begonnen'],
    ],
  },
  {
    tekst: 'December',
    jaar: 2026,
    momenten: 'm12<12-31',
    regels: [
      ['2026-11-30', '', 'Gepland', 'Nog niet begonnen, klaar vóór 31 december'],
      ['2026-12-31', '', 'Bijna te laat', 'Nog niet gedaan, klaar vóór 31 december'],
      ['2027-01-01', '', 'Niet gedaan', 'Niet gedaan'],
      ['2027-01-01', 'm12@2026-12-30', 'Klaar', 'Gedaan op 30 december 2026'],
    ],
  },
  {
    tekst: 'Januari en juni',
    jaar: 2026,
    momenten: 'm01<01-31 m06<06-30',
    regels: [
      ['2026-02-02', '', '2 dagen te laat', '0 van 2 gedaan, 1 te laat, volgende vóór 30 juni'],
      ['2026-02-02', 'm01@2026-01-20', 'Loopt', '1 van 2 gedaan, volgende vóór 30 juni'],
    ],
  },
  {
    tekst: '1e halfjaar',
    jaar: 2024,
    momenten: 'h1<06-30',
    regels: [
      ['2024-05-15', '', 'Loopt', 'Nog niet gedaan, klaar vóór 30 juni'],
      ['2024-05-17', '', 'Bijna te laat', 'Nog niet gedaan, klaar vóór 30 juni'],
    ],
  },
  {
    tekst: 'Nader te plannen',
    jaar: 2026,
    momenten: 'open',
    regels: [
      ['2026-05-01', '', 'Gepland', 'Nog niet gepland: zeg wanneer'],
      ['2026-05-01', 'gemeld', 'Loopt', 'Nog niet gepland: zeg wanneer'],
      ['2026-05-01', '+x@2026-04-30', 'Loopt', '1 keer gedaan, nog niet gepland: zeg wanneer'],
      ['2027-01-01', '', 'Niet gedaan', 'Niet gepland in 2026'],
      ['2027-01-01', 'gemeld', 'Deels', 'Niet gepland in 2026'],
    ],
  },
  {
    tekst: 'Vanaf 2020',
    jaar: 2026,
    momenten: HEEL,
    regels: [
      ['2026-05-01', '', 'Loopt', 'Doorlopend, nog niets gemeld'],
      ['2027-01-01', 'gemeld', 'Klaar', 'Doorlopend, voortgang gemeld'],
    ],
  },
  { tekst: 'Vanaf 2020', jaar: 2019, momenten: '', regels: [['2019-05-01', '', 'Gepland', 'Niets gepland in 2019']] },
  {
    tekst: 'vier avonden in de week',
    jaar: 2026,
    momenten: '53 w01<01-04x3 w53<12-31x4',
    regels: [
      ['2026-01-12', 'w01@2026-01-03 w02@2026-01-11', 'Loopt', '2 van 53 weken gedaan, volgende vóór 18 januari'],
      ['2026-01-13', 'w01@2026-01-03', '2 dagen te laat', '1 van 53 weken gedaan, 1 te laat, volgende vóór 18 januari'],
    ],
  },
  {
    tekst: '7 dagen per week open',
    jaar: 2028,
    momenten: HEEL,
    regels: [['2028-02-29', 'gemeld', 'Loopt', 'Doorlopend, voortgang gemeld']],
  },
  {
    tekst: 'Pro actief en n.a.v. meldingen',
    jaar: 2026,
    momenten: `${HEEL} telbaar`,
    regels: [
      ['2026-05-01', '', 'Loopt', 'Doorlopend, nog niets gemeld'],
      ['2026-05-01', '+a@2026-02-01 +b@2026-03-01', 'Loopt', 'Doorlopend, 2 keer gedaan'],
      ['2027-01-01', '+a@2026-02-01', 'Klaar', 'Doorlopend, 1 keer gedaan'],
    ],
  },
]

describe.each(GEVALLEN)('$tekst in $jaar', (geval) => {
  it('geeft de momenten van dat jaar', () => {
    expect(notateMomenten(geval)).toBe(geval.momenten)
  })

  it.each(geval.regels)('op %s met %j: %s', (vandaag, gedaan, woord, zin) => {
    const stand = standOn(geval, vandaag, gedaan)
    expect([describeStatus(stand), stand.zin]).toEqual([woord, zin])
  })
})

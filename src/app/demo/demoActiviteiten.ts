import type { Precisie } from '../../modules/activiteiten/domain/activiteit.ts'

/** Month and day within the year. Without `bereik` nobody counted. */
export type DemoActiviteit = {
  readonly op: string
  readonly soort: string
  readonly titel: string
  readonly plaats: string
  readonly gebied: string
  readonly tijden?: readonly [begin: string, eind: string]
  readonly bereik?: readonly [aantal: number, precisie: Precisie]
  readonly resultaat?: string
  readonly afgelast?: string
  readonly partners?: readonly string[]
  /** A part of the text of the actie that it belongs to. */
  readonly actie?: string
}

/** A series: on these days of the week between two days. `afgelast`: these did not go on. */
export type DemoReeks = Omit<DemoActiviteit, 'op' | 'bereik' | 'resultaat' | 'afgelast'> & {
  readonly van: string
  readonly tot: string
  readonly weekdagen: readonly number[]
  readonly om: number
  /** Of each time that was done: a number that varies around this. */
  readonly rond: number | null
  readonly elkeAfgelast: number
}

export const DEMO_GEBIEDEN = [
  { naam: 'Havenkwartier', code: 'WK999001', buurten: ['Kade', 'Scheepswerf'] },
  { naam: 'Vesting', code: 'WK999002', buurten: ['Vestingpassage', 'Oude Sluis'] },
  { naam: 'Polderrand', code: 'WK999003', buurten: ['Rietvelden'] },
] as const

export const DEMO_REEKSEN: readonly DemoReeks[] = [
  {
    ...{ van: '05-01', tot: '09-15', weekdagen: [5], om: 1, rond: null, elkeAfgelast: 8 },
    ...{ soort: 'controleronde', titel: 'Avondronde langs de steigers', plaats: 'Jachthaven', gebied: 'Kade' },
    ...{ tijden: ['20:00', '23:00'], partners: ['Politie'] },
  },
  {
    ...{ van: '01-08', tot: '12-17', weekdagen: [4], om: 4, rond: 14, elkeAfgelast: 7 },
    ...{ soort: 'overleg', titel: 'Overleg buurtpreventie', plaats: 'Buurthuis De Sluis', gebied: 'Vesting' },
    ...{ tijden: ['19:30', '21:00'], partners: ['Buurtpreventie Waterveste', 'Politie'] },
  },
  {
    ...{ van: '10-19', tot: '12-20', weekdagen: [3], om: 3, rond: 60, elkeAfgelast: 99 },
    ...{ soort: 'tekstkar', titel: 'Tekstkar in de donkere dagen', plaats: 'Rietlaan', gebied: 'Rietvelden' },
    ...{ actie: 'tekstkar', partners: ['Politie', 'Buurtpreventie Waterveste'] },
  },
]

export const DEMO_ACTIVITEITEN: readonly DemoActiviteit[] = [
  {
    ...{
      op: '01-22',
      soort: 'voorlichting',
      titel: 'Nepagenten aan de deur',
      plaats: 'Buurthuis De Sluis',
      gebied: 'Vesting',
    },
    ...{ tijden: ['14:00', '15:30'], bereik: [38, 'exact'], partners: ['Politie', 'Welzijn Waterrand'] },
    resultaat: 'Veel vragen over bellen op een vast nummer. De folder was na afloop op.',
  },
  {
    ...{ op: '02-17', soort: 'webinar', titel: 'Veilig online voor ondernemers', plaats: '', gebied: 'Vesting' },
    ...{ tijden: ['10:00', '11:00'], bereik: [52, 'exact'], partners: ['Ondernemerskring Waterveste'] },
  },
  {
    ...{
      op: '03-12',
      soort: 'training',
      titel: 'Omgaan met winkeldieven',
      plaats: 'Vestingpassage',
      gebied: 'Vestingpassage',
    },
    ...{ tijden: ['18:30', '21:00'], bereik: [21, 'exact'], actie: 'winkeldieven' },
    ...{ partners: ['Ondernemerskring Waterveste', 'Politie'], resultaat: 'Elf winkels deden mee.' },
  },
  {
    ...{
      op: '03-25',
      soort: 'gele_bus',
      titel: 'Gele bus op het Sluisplein',
      plaats: 'Sluisplein',
      gebied: 'Oude Sluis',
    },
    ...{ tijden: ['11:00', '16:00'], bereik: [120, 'ruim'], partners: ['Politie'] },
  },
  {
    ...{ op: '04-16', soort: 'schouw', titel: 'Schouw achterpaden', plaats: 'Rietlaan', gebied: 'Rietvelden' },
    ...{ bereik: [9, 'exact'], partners: ['Woonstichting De Vest'], resultaat: 'Zeven lampen zijn stuk gemeld.' },
  },
  {
    ...{ op: '05-20', soort: 'gele_bus', titel: 'Gele bus bij de haven', plaats: 'Havenplein', gebied: 'Kade' },
    ...{ tijden: ['11:00', '16:00'], bereik: [80, 'geschat'], partners: ['Politie'] },
  },
  {
    ...{
      op: '06-11',
      soort: 'oefening',
      titel: 'Oefening hoog water',
      plaats: 'Gemeentewerf',
      gebied: 'Havenkwartier',
    },
    ...{ tijden: ['13:00', '17:00'], bereik: [45, 'exact'], partners: ['Veiligheidsregio Waterland-Oost'] },
  },
  {
    ...{
      op: '07-09',
      soort: 'bijeenkomst',
      titel: 'Buurtavond over jeugd op straat',
      plaats: 'Havenplein',
      gebied: 'Kade',
    },
    ...{ tijden: ['19:30', '21:30'], afgelast: 'Te weinig aanmeldingen in de zomer.', partners: ['Welzijn Waterrand'] },
  },
  {
    ...{
      op: '09-12',
      soort: 'markt',
      titel: 'Veiligheidsmarkt',
      plaats: 'De Kade',
      gebied: 'Kade',
      actie: 'Veiligheidsmarkt',
    },
    ...{ tijden: ['10:00', '16:00'], bereik: [650, 'ruim'], partners: ['Politie', 'Welzijn Waterrand'] },
    resultaat: 'Twaalf kramen. Bij de fietsengraveerder stond de hele dag een rij.',
  },
  {
    ...{ op: '09-23', soort: 'gele_bus', titel: 'Gele bus in Polderrand', plaats: 'Rietlaan', gebied: 'Rietvelden' },
    ...{ tijden: ['11:00', '16:00'], partners: ['Politie'] },
  },
  {
    ...{
      op: '10-06',
      soort: 'campagne',
      titel: 'Laat een lamp aan',
      plaats: '',
      gebied: 'Polderrand',
      bereik: [3200, 'geschat'],
    },
  },
  {
    ...{ op: '11-10', soort: 'huisbezoek', titel: 'Advies over sloten', plaats: 'Scheepswerf', gebied: 'Scheepswerf' },
    ...{ bereik: [17, 'exact'], partners: ['Politie', 'Woonstichting De Vest'], actie: 'advies over sloten' },
  },
  {
    ...{
      op: '12-08',
      soort: 'bijeenkomst',
      titel: 'Terugblik met alle buurtteams',
      plaats: 'Raadhuis',
      gebied: 'Vesting',
    },
    ...{ tijden: ['19:00', '21:00'], partners: ['Buurtpreventie Waterveste'] },
  },
  {
    ...{ op: '12-08', soort: 'overleg', titel: 'Overleg winkelcentra', plaats: 'Raadhuis', gebied: 'Vestingpassage' },
    ...{ tijden: ['20:00', '21:30'], partners: ['Ondernemerskring Waterveste'] },
  },
]

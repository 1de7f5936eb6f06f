import { describe, expect, it } from 'vitest'
import type { DoelRichting, DoelWijze } from '../voorstel.ts'
import type { Doelplek } from './doelplek.ts'
import { recognizeDoelen } from './recognizeDoelen.ts'

const JAAR = 2024

type Verwacht = readonly [
  richting: DoelRichting,
  wijze: DoelWijze | null,
  waarde: number | null,
  eenheid: string,
  basisjaar?: number | null,
  doeljaar?: number | null,
]

const recognize = (tekst: string, plek: Doelplek = 'ambitie'): Verwacht[] =>
  recognizeDoelen(tekst, { jaar: JAAR, plek }).map((d) => [
    d.richting,
    d.wijze,
    d.waarde,
    d.eenheid,
    d.basisjaar,
    d.doeljaar,
  ])

const MEETBAAR: readonly (readonly [string, ...Verwacht[]])[] = [
  ['Het aantal fietsdiefstallen daalt met 12% ten opzichte van 2022.', ['daling', 'met', 12, '%', 2022, null]],
  [
    'Eind 2026 is het aantal straatroven met 15 procent gedaald ten opzichte van 2022.',
    ['daling', 'met', 15, '%', 2022, 2026],
  ],
  ['10% minder autokraken dan in 2021', ['daling', 'met', 10, '%', 2021, null]],
  ['In 2025 zijn er 10% minder meldingen van jeugdoverlast dan in 2023.', ['daling', 'met', 10, '%', 2023, 2025]],
  ['Het aantal overvallen daalt van 120 naar 90.', ['daling', 'naar', 90, 'overvallen']],
  [
    'Het aantal aangiften van zakkenrollerij daalt van 340 in 2022 naar 300 in 2025.',
    ['daling', 'naar', 300, 'aangiften', 2022, 2025],
  ],
  ['Een halvering van het aantal autobranden in 2026 (t.o.v. 2022).', ['daling', 'met', 50, '%', 2022, 2026]],
  ['Het aantal buurtapps verdubbelt voor eind 2025.', ['stijging', 'met', 100, '%', null, 2025]],
  ['Verdubbeling van het aantal deelnemers aan buurtpreventie', ['stijging', 'met', 100, '%']],
  ['Maximaal 250 meldingen van overlast per jaar.', ['niveau', 'op', 250, 'meldingen']],
  ['Niet meer dan 40 woninginbraken per jaar', ['niveau', 'op', 40, 'woninginbraken per jaar']],
  ['Minimaal 80% van de aanvragers krijgt binnen acht weken een besluit.', ['niveau', 'op', 80, '%']],
  ['Ten minste 25 ondernemers doen mee aan het keurmerk.', ['niveau', 'op', 25, 'ondernemers']],
  ['Klachten over zwerfafval worden binnen 3 werkdagen opgelost.', ['niveau', 'binnen', 3, 'werkdagen']],
  ['De brandweer is in 90% van de gevallen binnen 8 minuten ter plaatse.', ['niveau', 'op', 90, '%']],
  ['Het rapportcijfer voor veiligheid stijgt van 7,1 naar 7,4.', ['stijging', 'naar', 7.4, 'rapportcijfer']],
  [
    'Het rapportcijfer voor leefbaarheid is in 2026 minimaal een 7,5.',
    ['niveau', 'op', 7.5, 'rapportcijfer', null, 2026],
  ],
  ['In 2026 voelt 90% van de inwoners zich veilig in de eigen buurt.', ['niveau', 'op', 90, '%', null, 2026]],
  ['Het percentage inwoners dat zich wel eens onveilig voelt daalt naar 18%.', ['daling', 'naar', 18, '%']],
  ['Maximaal 15% van de inwoners voelt zich onveilig (2021: 18%).', ['niveau', 'op', 15, '%', 2021, null]],
  ['Het aantal huisuitzettingen blijft gelijk aan dat in 2023.', ['niveau', null, null, '', 2023, null]],
  ['Minder dan 100 geweldsincidenten in het uitgaansgebied', ['niveau', 'op', 100, 'geweldsincidenten']],
  ['De responstijd van de ambulance is gemiddeld 12 minuten.', ['niveau', 'op', 12, 'minuten']],
  ['Het aantal incidenten met personen met onbegrepen gedrag neemt met ten minste 5% af.', ['daling', 'met', 5, '%']],
  ['Een afname van 20% van de meldingen over overlast van jongeren in 2024.', ['daling', 'met', 20, '%', null, 2024]],
  ['Reductie van het aantal verkeersslachtoffers met een kwart', ['daling', 'met', 25, '%']],
  [
    'Het aantal inwoners dat is aangesloten op de burgeralarmering groeit naar 4.000.',
    ['stijging', 'naar', 4000, 'inwoners'],
  ],
  ['Eind 2024 hebben vijftien scholen een convenant getekend.', ['niveau', 'op', 15, 'scholen', null, 2024]],
  [
    'Jaarlijks worden 60 adressen gecontroleerd en 12 bedrijventerreinen geschouwd.',
    ['niveau', 'op', 60, 'adressen'],
    ['niveau', 'op', 12, 'bedrijventerreinen'],
  ],
  [
    'Het aantal woningovervallen daalt met 5% en het aantal straatroven met 10% t.o.v. 2023.',
    ['daling', 'met', 5, '%', 2023, null],
    ['daling', 'met', 10, '%', 2023, null],
  ],
  ['Wij brengen het aantal vernielingen terug naar maximaal 75.', ['daling', 'naar', 75, 'vernielingen']],
  ['Terugdringen van het aantal ondermijningssignalen op bedrijventerreinen met 10%', ['daling', 'met', 10, '%']],
  ['Meldingen van woonoverlast: 5 tot 10% lager dan vorig jaar', ['daling', 'met', 5, '%', 2023, null]],
  ['Het aandeel jongeren onder de 18 jaar dat drinkt daalt tot 20%.', ['daling', 'naar', 20, '%']],
  ['Per 1000 inwoners zijn er hooguit 6 woninginbraken.', ['niveau', 'op', 6, 'woninginbraken']],
  ['Fietsdiefstallen: -10% t.o.v. 2022', ['daling', 'met', 10, '%', 2022, null]],
  ['Rapportcijfer veiligheid: 7,5 (2026)', ['niveau', 'op', 7.5, 'rapportcijfer', null, 2026]],
  ['Streefwaarde 2025: 85%', ['niveau', 'op', 85, '%', null, 2025]],
  ['We houden het aantal dumpingen onder de 10 per jaar.', ['niveau', 'op', 10, 'dumpingen per jaar']],
  ['Geen enkele wijk scoort lager dan een 6.', ['niveau', 'op', 6, '']],
  ['De helft van de basisscholen doet mee.', ['niveau', 'op', 50, '%']],
  ['In de periode 2024-2027 daalt het aantal incidenten met 3%.', ['daling', 'met', 3, '%', null, 2027]],
  ['Minimaal twee keer per jaar een gezamenlijke controle.', ['niveau', 'op', 2, 'keer per jaar']],
  ['Geweld tegen hulpverleners: nul incidenten in 2025', ['niveau', 'op', 0, 'incidenten', null, 2025]],
  [
    'In 2025 zijn er geen dodelijke slachtoffers bij woningbranden.',
    ['niveau', 'op', 0, 'dodelijke slachtoffers', null, 2025],
  ],
]

const GETALLOOS: readonly (readonly [string, DoelRichting, boolean])[] = [
  ['De overlast op het stationsplein neemt af.', 'daling', false],
  ['Meer zichtbaarheid van boa’s in de wijken', 'stijging', true],
  ['Minder fietsdiefstallen in het centrum', 'daling', false],
  ['Het vergroten van de weerbaarheid van ouderen.', 'stijging', true],
  ['Een toename van het aantal vrijwilligers bij de brandweer.', 'stijging', false],
  ['Overlast door personen met verward gedrag terugdringen', 'daling', false],
  ['In alle wijken is een buurtpreventieteam actief.', 'niveau', true],
  ['Inwoners voelen zich veilig in hun eigen straat.', 'niveau', true],
  ['Het veiligheidsgevoel stijgt.', 'stijging', true],
]

const GEEN_DOEL: readonly string[] = [
  'Uitvoeren van het handhavingsplan.',
  'Aanpak volgens de landelijke handreiking.',
  'Voor jongeren onder de 18 jaar geldt artikel 45 van de Alcoholwet.',
  'We organiseren een bijeenkomst voor ondernemers.',
  'Het budget bedraagt € 25.000.',
  'De pilot duurt 2 jaar en start op 1 maart 2024.',
  'De boa’s lopen een extra ronde bij de drie stations.',
  'Er is één aanspreekpunt voor de wijk.',
  'Onder meer de politie is hierbij betrokken.',
  'Samen met partners verbeteren we de website.',
]

const PROZA_WEL: readonly (readonly [string, string])[] = [
  ['We zetten in op het uitbreiden van het aantal buurtvaders.', 'het uitbreiden van het aantal buurtvaders'],
  ['We zetten in op meer aanwezigheid in de parken en vaste spreekuren.', 'meer aanwezigheid in de parken'],
  [
    'Ons doel is een daling van het aantal woninginbraken met 10% in 2026.',
    'een daling van het aantal woninginbraken met 10% in 2026',
  ],
  [
    'Wij streven ernaar dat het aantal meldingen in 2025 met 5% afneemt.',
    'Wij streven ernaar dat het aantal meldingen in 2025 met 5% afneemt.',
  ],
  [
    'Eind 2025 moet 80% van de scholen een veiligheidsplan hebben.',
    'Eind 2025 moet 80% van de scholen een veiligheidsplan hebben.',
  ],
  ['Deze inzet moet leiden tot minder overlast in het park.', 'minder overlast in het park'],
]

const PROZA_NIET: readonly string[] = [
  'Het aantal woninginbraken daalde in 2022 met 8%.',
  'In 2023 is het aantal meldingen met 12% toegenomen.',
  'Op dit moment doen 40 winkels mee.',
  'Voor het vergroten van de veiligheid zullen de boa’s vaker surveilleren.',
  'De overlast neemt de laatste jaren toe.',
  'De gemeente telt 33.000 inwoners en vier dorpen.',
  'In 2024 worden vier bijeenkomsten georganiseerd.',
  'Ondermijning vergroot de kans op geweld.',
]

const INDICATOREN: readonly (readonly [string, string])[] = [
  ['Het aantal aangiften van straatroof neemt af met 5% t.o.v. 2022.', 'aangiften van straatroof'],
  ['Het rapportcijfer veiligheid stijgt van 7,1 naar 7,4.', 'rapportcijfer veiligheid'],
  ['In 2025 zijn 40 winkeliers aangesloten bij de app.', 'winkeliers aangesloten bij de app'],
  ['10% minder autokraken dan in 2021', 'autokraken'],
  ['Een daling van het aantal branden in 2026.', 'branden'],
  ['Door meer toezicht is in 2026 het aantal vernielingen met 10% gedaald.', 'vernielingen'],
  ['Ons doel is dat het aantal klachten met 5% daalt.', 'klachten'],
]

const TWIJFEL: readonly (readonly [string, string, readonly string[]])[] = [
  ['Het aantal branden daalt met 5% t.o.v. 2022.', 'zeker', []],
  ['Het aantal branden daalt met 5%.', 'redelijk', ['Er staat niet bij met welk jaar wordt vergeleken.']],
  ['Het aantal gesprekken is 20.', 'redelijk', ['De richting staat er niet bij.']],
  ['5 tot 10% minder branden dan in 2022', 'redelijk', ['Er staat een bereik; het eerste getal is genomen.']],
  ['Het aantal branden neemt af.', 'redelijk', ['Er staat geen getal bij.']],
]

const GRENZEN: readonly (readonly [string, string | null, number | null])[] = [
  ['Minimaal 80% van de scholen doet mee.', 'minimaal', null],
  ['Hooguit 30 klachten per jaar.', 'maximaal', null],
  ['Het aantal meldingen komt niet boven de 150 meldingen.', 'maximaal', null],
  ['Geen enkele wijk scoort lager dan een 6.', 'minimaal', null],
  ['Het aantal teams groeit van 3 naar 6.', null, 3],
]

const DOELSTELLINGEN: readonly (readonly [string, number])[] = [
  ['Een veilige woonomgeving voor iedereen.', 1],
  ['We willen dat jongeren veilig opgroeien.', 1],
  ['We investeren in de wijkaanpak.', 0],
  ['In 2023 zijn de plannen verder uitgewerkt.', 0],
]

describe('recognizeDoelen', () => {
  it.each(MEETBAAR.map(([tekst, ...verwacht]) => ({ tekst, verwacht })))('meet $tekst', ({ tekst, verwacht }) => {
    const gelezen = recognize(tekst)
    expect(gelezen).toEqual(verwacht.map((v) => [...v.slice(0, 4), v[4] ?? null, v[5] ?? null]))
  })

  it.each(INDICATOREN)('noemt wat gemeten wordt: %s', (tekst, indicator) => {
    expect(recognizeDoelen(tekst, { jaar: JAAR, plek: 'ambitie' }).map((d) => d.indicator)).toEqual([indicator])
  })

  it.each(TWIJFEL)('zegt waaraan het twijfelt: %s', (tekst, zekerheid, twijfel) => {
    expect(recognizeDoelen(tekst, { jaar: JAAR, plek: 'ambitie' })).toMatchObject([{ zekerheid, twijfel }])
  })

  it.each(GRENZEN)('leest grens en begin: %s', (tekst, grens, beginwaarde) => {
    expect(recognizeDoelen(tekst, { jaar: JAAR, plek: 'ambitie' })).toMatchObject([{ grens, beginwaarde }])
  })

  it.each(DOELSTELLINGEN)('onder een doelstelling: %s', (tekst, aantal) => {
    expect(recognizeDoelen(tekst, { jaar: JAAR, plek: 'doelstelling' })).toHaveLength(aantal)
  })

  it('ziet in een verantwoording alleen wat na het jaar ligt', () => {
    const context = { jaar: JAAR, plek: 'proza', verantwoording: true } as const
    expect(recognizeDoelen('In 2024 is het aantal meldingen met 5% gedaald.', context)).toEqual([])
    expect(recognizeDoelen('In 2026 moet het aantal meldingen met 5% zijn gedaald.', context)).toHaveLength(1)
  })

  it('geeft elke plaats in de tekst', () => {
    const tekst = 'Ambitie: 5% minder inbraken en 10% meer meldingen. Dat is alles.\nMaximaal 40 klachten per jaar'
    const doelen = recognizeDoelen(tekst, { jaar: JAAR, plek: 'ambitie' })
    expect(doelen.map((d) => d.tekst)).toEqual([
      '5% minder inbraken',
      '10% meer meldingen',
      'Maximaal 40 klachten per jaar',
    ])
    for (const doel of doelen) expect(tekst.slice(doel.van, doel.tot)).toBe(doel.tekst)
  })

  it('blijft in verhouding bij vijandige tekst', () => {
    const begin = performance.now()
    for (const stuk of ['5% en ', '5 ', 'van 5 naar 6 ', 'minder ', 'het aantal ', 'in 2020 ']) {
      recognizeDoelen(`${stuk.repeat(Math.floor(1900 / stuk.length))}. Het `.repeat(15), {
        jaar: JAAR,
        plek: 'ambitie',
      })
    }
    expect(performance.now() - begin).toBeLessThan(15_000)
  })

  it.each(GETALLOOS)('ziet de richting in: %s', (tekst, richting, kwalitatief) => {
    const [doel, ...rest] = recognizeDoelen(tekst, { jaar: JAAR, plek: 'ambitie' })
    expect(rest).toEqual([])
    expect(doel).toMatchObject({ richting, kwalitatief, waarde: null })
    expect(doel?.twijfel).toContain('Er staat geen getal bij.')
  })

  it.each(GEEN_DOEL)('ziet geen doel in: %s', (tekst) => {
    expect(recognize(tekst)).toEqual([])
  })

  it.each(PROZA_WEL)('vindt in lopende tekst: %s', (tekst, verwacht) => {
    expect(recognizeDoelen(tekst, { jaar: JAAR, plek: 'proza' }).map((d) => d.tekst)).toEqual([verwacht])
  })

  it.each(PROZA_NIET)('laat in lopende tekst liggen: %s', (tekst) => {
    expect(recognize(tekst, 'proza')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { answerDoel } from '../answerDoel.ts'
import { aReeks, anIndicator, methode, aMeetpunt } from '../../testing/aReeks.ts'
import type { Norm } from '../norm.ts'
import type { Oordeel } from '../oordeel/oordeel.ts'
import type { Indicator, Reeks } from '../reeks/reeks.ts'
import { toBeoordeeld, type Programmamaat } from './toBeoordeeld.ts'

const VANDAAG = datum('2026-11-22')

const maat = (anders: Partial<Programmamaat>): Programmamaat => ({
  ...{ tekst: 'Een doel', jaar: 2025, indicator: '', richting: 'niveau', wijze: null, waarde: null, grens: null },
  ...{ beginwaarde: null, eenheid: '', basisjaar: null, doeljaar: null, kwalitatief: false },
  ...anders,
})

const beoordeel = (doel: Partial<Programmamaat>, indicator: Partial<Indicator> = {}, reeks: Reeks = aReeks({})) =>
  toBeoordeeld(maat(doel), { indicator: anIndicator(indicator), reeks, vandaag: VANDAAG }, { grens: null, toets: null })

type Woord = [
  naam: string,
  doel: Partial<Programmamaat>,
  indicator: Partial<Indicator>,
  norm: Partial<Norm> & { readonly soort?: Indicator['soort'] },
]

/** The ways in which programmes word their goals. */
const WOORDEN: readonly Woord[] = [
  [
    'minder dan in een eerder jaar, zonder getal',
    { richting: 'daling', basisjaar: 2018 },
    {},
    { wijze: 'richting', waarde: null, basisjaar: 2018 },
  ],
  [
    '5% minder dan in 2019',
    { richting: 'daling', wijze: 'met', waarde: 5, eenheid: '%', basisjaar: 2019 },
    {},
    { wijze: 'met', waarde: -5, maat: 'procent', grens: 'maximaal', toets: 'verandering', basisjaar: 2019 },
  ],
  [
    '10 meer dan in 2019',
    { richting: 'stijging', wijze: 'met', waarde: 10, eenheid: 'deelnemers', basisjaar: 2019 },
    { goed: 'hoger' },
    { wijze: 'met', waarde: 10, maat: 'absoluut', grens: 'minimaal' },
  ],
  [
    'naar 7 per 1.000 inwoners',
    { richting: 'daling', wijze: 'naar', waarde: 7, eenheid: 'per 1000 inwoners' },
    {},
    { wijze: 'naar', waarde: 7, grens: 'maximaal', toets: 'cijfer', soort: 'per_1000' },
  ],
  [
    'het aantal is 20, waarbij meer noch minder beter is',
    { wijze: 'op', waarde: 20, eenheid: 'verwijzingen' },
    { goed: 'geen' },
    { wijze: 'naar', waarde: 20, grens: 'precies' },
  ],
  [
    'een aantal bij een indicator per 1.000 inwoners',
    { wijze: 'op', waarde: 20, eenheid: 'verwijzingen' },
    { soort: 'per_1000' },
    { waarde: 20, soort: 'telling' },
  ],
  [
    'afgehandeld binnen 2 dagen',
    { wijze: 'binnen', waarde: 2, eenheid: 'dagen' },
    { soort: 'aandeel', goed: 'hoger' },
    { wijze: 'binnen', waarde: 100, grens: 'minimaal', soort: 'aandeel' },
  ],
  [
    '90% binnen de termijn',
    { wijze: 'binnen', waarde: 90, eenheid: '%' },
    { soort: 'aandeel', goed: 'hoger' },
    { wijze: 'binnen', waarde: 90, grens: 'minimaal' },
  ],
  [
    '2.500 deelnemers aan het einde van het jaar',
    { wijze: 'op', waarde: 2500, eenheid: 'burgers', doeljaar: 2020 },
    { soort: 'stand', goed: 'hoger' },
    { wijze: 'naar', waarde: 2500, grens: 'minimaal', doeljaar: 2020 },
  ],
  [
    'ten minste 10 deelnemers',
    { wijze: 'op', waarde: 10, grens: 'minimaal', eenheid: 'deelnemers' },
    { goed: 'geen' },
    { wijze: 'naar', waarde: 10, grens: 'minimaal' },
  ],
  [
    'in alle winkelcentra',
    { kwalitatief: true },
    { soort: 'aantal_van', goed: 'hoger' },
    { wijze: 'naar', waarde: 4, grens: 'minimaal' },
  ],
  ['uitbreiding', { richting: 'stijging' }, { goed: 'geen' }, { wijze: 'richting', grens: 'minimaal' }],
  [
    'slachtofferschap in een enquête daalt',
    { richting: 'daling' },
    { soort: 'enquete', goed: 'geen' },
    { wijze: 'richting', toets: 'interval' },
  ],
  [
    'van 120 naar 90',
    { richting: 'daling', wijze: 'naar', waarde: 90, beginwaarde: 120, basisjaar: 2019, eenheid: 'meldingen' },
    {},
    { wijze: 'naar', waarde: 90, grens: 'maximaal', basisjaar: 2019 },
  ],
  ['met opzet zonder getal', { kwalitatief: true }, {}, { wijze: 'geen', waarde: null }],
  [
    'verandert met 5%, waarbij meer noch minder beter is',
    { wijze: 'met', waarde: 5, eenheid: '%' },
    { goed: 'geen' },
    { wijze: 'geen', waarde: null },
  ],
]

describe('de woorden van een doel worden een norm', () => {
  const reeks: Reeks = { punten: [aMeetpunt('2025', 3, { noemer: 4 })], bevolking: {} }

  it.each(WOORDEN)('%s', (_naam, doel, indicator, { soort, ...norm }) => {
    const beoordeeld = beoordeel(doel, indicator, reeks)
    expect(beoordeeld.norm).toMatchObject(norm)
    expect(beoordeeld.indicator.soort).toBe(soort ?? indicator.soort ?? 'telling')
  })

  it('zonder doeljaar geldt het jaar van het programma', () => {
    expect(beoordeel({ waarde: 4, wijze: 'op' }).norm.doeljaar).toBe(2025)
  })

  it('wat een mens koos gaat voor', () => {
    const { norm } = toBeoordeeld(
      maat({ wijze: 'op', waarde: 20, grens: 'maximaal' }),
      { indicator: anIndicator(), reeks, vandaag: VANDAAG },
      { grens: 'precies', toets: 'interval' },
    )
    expect(norm).toMatchObject({ grens: 'precies', toets: 'interval' })
  })
})

describe('het oordeel over een doel van het programma', () => {
  it.each<[string, Partial<Programmamaat>, Partial<Indicator>, Reeks, Oordeel, string]>([
    [
      'een kleine afname kan toeval zijn',
      { richting: 'daling', wijze: 'met', waarde: 5, eenheid: '%', basisjaar: 2019 },
      {},
      aReeks({ 2019: 47, 2025: 38 }),
      'onzeker',
      'Dat verschil kan toeval zijn.',
    ],
    [
      'een grote afname niet',
      { richting: 'daling', wijze: 'met', waarde: 5, eenheid: '%', basisjaar: 2019 },
      {},
      aReeks({ 2019: 147, 2025: 88 }),
      'gehaald',
      'Dat is een daling.',
    ],
    [
      'de nulmeting uit de tekst telt mee',
      { richting: 'daling', wijze: 'naar', waarde: 90, beginwaarde: 120, basisjaar: 2019, eenheid: 'meldingen' },
      {},
      aReeks({ 2025: 101 }),
      'niet_gehaald',
      'tegen 120 in 2019',
    ],
    [
      'een jaar dat loopt telt tot en met de laatste hele maand',
      { wijze: 'op', waarde: 20, grens: 'minimaal', doeljaar: 2026, jaar: 2026 },
      { soort: 'stand', goed: 'hoger' },
      aReeks({ 2026: 12 }),
      'onzeker',
      'in de eerste 10 maanden van 2026',
    ],
    [
      'zonder getal en zonder richting is niets te meten',
      { kwalitatief: true },
      {},
      aReeks({ 2025: 12 }),
      'niet_te_meten',
      'met opzet geen getal',
    ],
  ])('%s', (_naam, doel, indicator, reeks, oordeel, deel) => {
    const antwoord = answerDoel(beoordeel(doel, indicator, reeks), methode)
    expect(antwoord.zin).toContain(deel)
    expect(antwoord.oordeel).toBe(oordeel)
  })
})

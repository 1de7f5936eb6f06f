import { describe, expect, it } from 'vitest'
import { describeStatus } from './describeStatus.ts'
import { explainOptelling } from './explainOptelling.ts'
import { needsReden } from './needsReden.ts'
import { ACTIE_STATUSSEN, HAND_STATUSSEN, type ActieStatus } from './stand.ts'
import { sumStanden, type GewogenStand } from './sumStanden.ts'

const actie = (status: ActieStatus, aandeel: number | null, gewicht = 1): GewogenStand => ({
  gewicht,
  stand: { status, aandeel },
})
const keer = (aantal: number, ...wat: Parameters<typeof actie>): GewogenStand[] =>
  Array.from({ length: aantal }, () => actie(...wat))

describe('sumStanden', () => {
  it('weegt naar gewicht en laat buiten beschouwing wat niet te tellen is', () => {
    const som = sumStanden([actie('klaar', 1, 3), actie('te_laat', 0.5, 1), actie('loopt', null, 10)])
    expect(som).toMatchObject({ aandeel: 0.875, acties: 3, telt: 2, gewicht: 4 })
    expect(som.perStatus).toMatchObject({ klaar: 1, te_laat: 1, loopt: 1, gepland: 0 })
  })

  it.each([
    ['niets', []],
    ['alleen wat niet te tellen is', [actie('vervallen', null)]],
    ['alleen gewicht 0', [actie('klaar', 1, 0)]],
  ])('kent geen aandeel bij %s', (_titel, acties) => {
    expect(sumStanden(acties).aandeel).toBeNull()
  })

  it('komt nooit boven 1 uit door afronding', () => {
    expect(sumStanden([actie('klaar', 1, 0.1), actie('klaar', 1, 0.2), actie('klaar', 1, 0.3)]).aandeel).toBe(1)
  })
})

describe('explainOptelling', () => {
  it.each([
    ['14 van 21 acties klaar.', [...keer(14, 'klaar', 1), ...keer(7, 'loopt', 0)]],
    [
      '14 van 21 acties klaar. 3 acties zonder vast aantal keren tellen niet mee.',
      [...keer(14, 'klaar', 1), ...keer(7, 'loopt', 0), ...keer(3, 'loopt', null)],
    ],
    [
      '0 van 1 actie klaar. 1 actie zonder vast aantal keren en 2 vervallen acties tellen niet mee.',
      [actie('te_laat', 0), actie('loopt', null), ...keer(2, 'vervallen', null)],
    ],
    [
      '1 van 2 acties klaar. 1 vervallen actie telt niet mee.',
      [actie('klaar', 1), actie('loopt', 0), actie('vervallen', null)],
    ],
    ['1 van 2 acties klaar. Niet elke actie telt even zwaar.', [actie('klaar', 1, 3), actie('loopt', 0)]],
    ['Er zijn geen acties om te tellen.', []],
  ])('%s', (uitleg, acties) => {
    expect(explainOptelling(sumStanden(acties))).toBe(uitleg)
  })
})

describe('needsReden', () => {
  const ZONDER = [
    'gepland gepland',
    'gepland loopt',
    'loopt loopt',
    'bijna_te_laat loopt',
    'klaar klaar',
    'deels deels',
    'niet_gedaan niet_gedaan',
  ]

  it.each(ACTIE_STATUSSEN.flatMap((afgeleid) => HAND_STATUSSEN.map((hand) => [afgeleid, hand] as const)))(
    'feiten %s, met de hand %s',
    (afgeleid, hand) => {
      expect(needsReden(afgeleid, hand)).toBe(!ZONDER.includes(`${afgeleid} ${hand}`))
    },
  )
})

describe('describeStatus', () => {
  it.each<[ActieStatus, number | null, string]>([
    ['te_laat', 1, '1 dag te laat'],
    ['te_laat', 4, '4 dagen te laat'],
    ['te_laat', null, 'Te laat'],
    ['klaar', 4, 'Klaar'],
    ['bijna_te_laat', null, 'Bijna te laat'],
    ['gepland', null, 'Gepland'],
    ['loopt', null, 'Loopt'],
    ['deels', null, 'Deels'],
    ['niet_gedaan', 3, 'Niet gedaan'],
    ['vervallen', null, 'Vervallen'],
  ])('%s en %s dagen', (status, dagenTeLaat, woord) => {
    expect(describeStatus({ status, dagenTeLaat })).toBe(woord)
  })
})

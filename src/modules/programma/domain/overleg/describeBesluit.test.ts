import { expect, it } from 'vitest'
import { describeBesluit, type Besproken } from './describeBesluit.ts'

const moment = (anders: object = {}) => ({
  sleutel: '2026-k3',
  van: '2026-07-01',
  tot: '2026-09-30',
  stand: 'open' as const,
  gedaanOp: null,
  vervallen: '',
  extra: false,
  ...anders,
})
const stand = (anders: Partial<Besproken> = {}): Besproken => ({
  status: 'te_laat',
  momenten: [moment()],
  uitvoering: { handmatig: null },
  laatsteBericht: null,
  ...anders,
})
const gedaan = moment({ stand: 'gedaan', gedaanOp: '2026-11-20' })
const bericht = { tekst: 'De zaal was dicht.', wie: 'Bo Bakker', tijd: '2026-11-22T09:00:00.000Z' }

it.each<[string, Besproken, Besproken, readonly string[]]>([
  ['niets', stand(), stand(), []],
  ['gedaan', stand(), stand({ momenten: [gedaan] }), ['Gedaan op 20 november 2026.']],
  ['weer open', stand({ momenten: [gedaan] }), stand(), ['Een keer staat weer open.']],
  [
    'een extra keer',
    stand(),
    stand({ momenten: [moment(), { ...gedaan, sleutel: 'x1', extra: true }] }),
    ['Extra keer gedaan op 20 november 2026.'],
  ],
  [
    'verplaatst over de jaargrens',
    stand(),
    stand({ momenten: [moment({ van: '2026-12-01', tot: '2027-01-31' })] }),
    ['Verplaatst van 1 juli 2026 t/m 30 september 2026 naar 1 december 2026 t/m 31 januari 2027.'],
  ],
  [
    'een keer vervalt',
    stand(),
    stand({ momenten: [moment({ stand: 'vervallen', vervallen: 'geen vraag' })] }),
    ['Eén keer vervalt: geen vraag'],
  ],
  [
    'status met reden en een bericht',
    stand(),
    stand({ uitvoering: { handmatig: { status: 'vervallen', reden: 'Te weinig vraag.' } }, laatsteBericht: bericht }),
    ['Status: vervallen. Reden: Te weinig vraag.', 'Bo Bakker: De zaal was dicht.'],
  ],
  [
    'status weer vanzelf',
    stand({ uitvoering: { handmatig: { status: 'klaar', reden: '' } } }),
    stand(),
    ['De status volgt weer uit de planning.'],
  ],
  ['een bericht dat er al stond', stand({ laatsteBericht: bericht }), stand({ laatsteBericht: bericht }), []],
])('%s', (_naam, voor, na, besluiten) => {
  expect(describeBesluit(voor, na)).toEqual(besluiten)
})

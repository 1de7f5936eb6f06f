import { expect, it } from 'vitest'
import { aGedaanMoment, aLateStand, aMoment, aStand } from '../../../testing/aStand.ts'
import { maatOf } from './maatOf.ts'

const extra = aGedaanMoment('extra-1', '2026-05-01', { extra: true })

it.each([
  [
    'stippen tot en met zes keer',
    aLateStand(1),
    { soort: 'stippen', gedaan: [true, true, false, false], tekst: '2 van 4' },
  ],
  [
    'een vervallen keer is geen stip, een extra keer staat erbij',
    aStand(1, {
      gedaan: 1,
      verwacht: 1,
      momenten: [
        aGedaanMoment('2026-k1', '2026-03-01'),
        aMoment('2026-k2', '2026-06-30', { stand: 'vervallen', vervallen: 'Geen vraag' }),
        extra,
      ],
    }),
    { soort: 'stippen', gedaan: [true], tekst: '1 van 1, 1 extra' },
  ],
  [
    'daarboven een balk',
    aStand(1, { gedaan: 41, verwacht: 47 }),
    { soort: 'balk', gedaan: 41, verwacht: 47, tekst: '41 van 47' },
  ],
  [
    'bij aanleiding alleen een getal',
    aStand(1, { telbaar: true, momenten: [extra] }),
    { soort: 'telling', tekst: '1 keer gedaan' },
  ],
  ['bij aanleiding en nog niets', aStand(1, { telbaar: true }), { soort: 'telling', tekst: 'nog niet gedaan' }],
  ['doorlopend niets', aStand(1), null],
])('%s', (_regel, stand, maat) => {
  expect(maatOf(stand)).toEqual(maat)
})

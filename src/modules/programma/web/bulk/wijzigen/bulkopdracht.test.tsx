import { describe, expect, it } from 'vitest'
import { BULK_BEGIN, bulkVraagtReden, checkBulkwaarde, toBulkopdracht, type Bulkvelden } from './bulkopdracht.ts'

const velden = (waarde: string, anders: Partial<Bulkvelden> = {}): Bulkvelden => ({ ...BULK_BEGIN, waarde, ...anders })

describe('een wijziging van veel acties', () => {
  it.each([
    ['actiehouder', velden('id-1'), { actiehouderId: 'id-1' }],
    ['actiehouder', velden('niemand'), { actiehouderId: null }],
    ['status', velden('klaar'), { status: 'klaar' }],
    ['status', velden('volgt'), { status: null }],
    ['wanneer', velden(' 3e kwartaal '), { wanneer: '3e kwartaal' }],
    ['verschuif', velden('2'), { verschuif: 14 }],
    ['verschuif', velden('10', { eenheid: 'dagen', richting: 'eerder' }), { verschuif: -10 }],
    ['gewicht', velden('1,5'), { gewicht: 1.5 }],
    ['trekker', velden('id-2'), { trekkerId: 'id-2' }],
    ['partner', velden('id-2'), { partnerId: 'id-2' }],
  ] as const)('%s %o', (soort, ingevuld, verwacht) => {
    expect(checkBulkwaarde(soort, ingevuld)).toBe('')
    expect(toBulkopdracht(soort, ingevuld)).toEqual(verwacht)
  })

  it.each([
    ['actiehouder', velden(''), 'Kies wie de acties houdt.'],
    ['gewicht', velden('veel'), 'Vul een getal in van 0 tot en met 100.'],
    ['gewicht', velden('101'), 'Vul een getal in van 0 tot en met 100.'],
    ['verschuif', velden('0'), 'Vul een heel getal in, van 1 af.'],
    ['verschuif', velden('1,5'), 'Vul een heel getal in, van 1 af.'],
    ['verschuif', velden('60'), 'Verschuif hooguit een jaar.'],
  ] as const)('%s weigert %o', (soort, ingevuld, verwacht) => {
    expect(checkBulkwaarde(soort, ingevuld)).toBe(verwacht)
  })

  it.each([
    ['wanneer', 'Q3', true, true],
    ['wanneer', 'Q3', false, false],
    ['trekker', 'id', true, true],
    ['status', 'klaar', true, true],
    ['status', 'volgt', true, false],
    ['gewicht', '2', true, false],
  ] as const)('%s met %s (vastgesteld: %s) vraagt een reden: %s', (soort, waarde, isVastgesteld, verwacht) => {
    expect(bulkVraagtReden(soort, waarde, isVastgesteld)).toBe(verwacht)
  })
})

import { describe, expect, it, test } from 'vitest'
import { composeWeekbericht, dueWeekbericht } from './weekbericht.ts'

describe('wanneer het weekbericht gaat', () => {
  it.each([
    ['zondag, een minuut voor middernacht', '2026-11-22T22:59:00Z', null],
    ['maandag in de winter, voor zeven uur', '2026-11-23T05:59:59Z', null],
    ['maandag in de winter, zeven uur', '2026-11-23T06:00:00Z', '2026-11-23'],
    ['maandag in de zomer, voor zeven uur', '2026-07-06T04:59:59Z', null],
    ['maandag in de zomer, zeven uur', '2026-07-06T05:00:00Z', '2026-07-06'],
    ['dinsdag, als de server maandag uit stond', '2026-11-24T22:59:00Z', '2026-11-23'],
    ['woensdag: te laat voor deze week', '2026-11-24T23:00:00Z', null],
    ['de maandag na de nacht waarin de klok verzet is', '2026-10-26T06:00:00Z', '2026-10-26'],
  ])('%s', (_wat, nu, maandag) => {
    expect(dueWeekbericht(new Date(nu))?.maandag ?? null).toBe(maandag)
  })

  it('telt vanaf zeven uur in Nederland', () => {
    expect(dueWeekbericht(new Date('2026-07-07T10:00:00Z'))?.vanaf.toISOString()).toBe('2026-07-06T05:00:00.000Z')
  })
})

describe('wat erin staat', () => {
  test('niets als er niets te melden is', () => {
    expect(composeWeekbericht([])).toBeNull()
    expect(composeWeekbericht([{ kop: 'Te laat', titels: [] }])).toBeNull()
  })

  test('per onderwerp hoeveel en wat, en van veel alleen de eerste', () => {
    const titels = ['Ronde lopen', 'Panden\ncontroleren', 'c', 'd', 'e', 'f', 'g']
    expect(
      composeWeekbericht([
        { kop: 'Te laat', titels },
        { kop: 'Leeg', titels: [] },
      ]),
    ).toEqual(['Te laat: 7\n- Ronde lopen\n- Panden controleren\n- c\n- d\n- e\nen nog 2.'])
  })

  test('een lange titel wordt bij een woord afgebroken', () => {
    const [stuk] = composeWeekbericht([{ kop: 'Te laat', titels: [`${'woord '.repeat(40)}`] }]) ?? []
    expect(stuk).toMatch(/^Te laat: 1\n- (woord )+woord…$/)
    expect(stuk?.length).toBeLessThan(135)
  })
})

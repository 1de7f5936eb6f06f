import { describe, expect, it } from 'vitest'
import { chooseTeHouden, parseBewaarschema } from './bewaarschema.ts'

const UUR_MS = 3_600_000
const NACHT = new Date('2026-11-22T02:00:00Z')
const backup = (urenTerug: number) => ({ urenTerug, moment: new Date(NACHT.getTime() - urenTerug * UUR_MS) })
/** One each night, the newest last. */
const nachten = (aantal: number) => Array.from({ length: aantal }, (_, dag) => backup((aantal - 1 - dag) * 24))
const dagenOf = (backups: Iterable<{ readonly moment: Date }>): string[] =>
  [...backups].map(({ moment }) => moment.toISOString().slice(0, 10)).sort()

describe('een bewaarschema', () => {
  it.each([
    ['7/4/3', { dagen: 7, weken: 4, maanden: 3 }],
    ['1/0/0', { dagen: 1, weken: 0, maanden: 0 }],
    ['0/4/3', null],
    ['7', null],
    ['7/4', null],
    ['7/4/3/1', null],
    ['zeven/4/3', null],
    ['', null],
    ['-7/4/3', null],
  ])('%s', (tekst, schema) => expect(parseBewaarschema(tekst)).toEqual(schema))
})

describe('wat blijft staan', () => {
  it('zijn de laatste dagen, van elke week de laatste en van elke maand de laatste', () => {
    const tehouden = chooseTeHouden(nachten(100), { dagen: 3, weken: 3, maanden: 3 })
    expect(dagenOf(tehouden)).toEqual([
      // The last of September and of October.
      '2026-09-30',
      '2026-10-31',
      // Sundays end a week; the 22nd is one.
      '2026-11-08',
      '2026-11-15',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ])
  })

  it('is van één dag de laatste', () => {
    const tehouden = chooseTeHouden([backup(0), backup(1), backup(26), backup(25)], { dagen: 2, weken: 0, maanden: 0 })
    expect([...tehouden].map(({ urenTerug }) => urenTerug)).toEqual([0, 25])
  })

  it('telt dagen zonder backup niet mee', () => {
    const tehouden = chooseTeHouden([backup(0), backup(24 * 40), backup(24 * 90)], { dagen: 3, weken: 0, maanden: 0 })
    expect(tehouden.size).toBe(3)
  })

  it('rekent in Nederlandse dagen', () => {
    const beide = [{ moment: new Date('2026-11-21T22:30:00Z') }, { moment: new Date('2026-11-21T23:30:00Z') }]
    expect(chooseTeHouden(beide, { dagen: 2, weken: 0, maanden: 0 }).size).toBe(2)
  })

  it('is niets als er niets is', () => expect(chooseTeHouden([], { dagen: 7, weken: 4, maanden: 3 }).size).toBe(0))

  it('groeit niet met de jaren', () => {
    let staat = nachten(0)
    for (let dag = 0; dag < 800; dag += 1) {
      const erbij = [...staat, { urenTerug: 0, moment: new Date(NACHT.getTime() + dag * 24 * UUR_MS) }]
      staat = [...chooseTeHouden(erbij, { dagen: 7, weken: 4, maanden: 3 })]
      expect(staat.length).toBeLessThanOrEqual(14)
    }
    // A month is represented as soon as its last backup is no longer one of the days or weeks.
    expect(new Set(staat.map(({ moment }) => moment.toISOString().slice(0, 7))).size).toBe(3)
  })
})

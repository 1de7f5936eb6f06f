import { describe, expect, it } from 'vitest'
import { addMislukking, wachttijd, type Inlogrem } from './inlogrem.ts'

const nu = new Date('2026-11-22T10:00:00Z')
const na = (sekonden: number) => new Date(nu.getTime() + sekonden * 1000)
const mislukt = (keer: number, soort: 'account' | 'adres' = 'account') => {
  let rem: Inlogrem | null = null
  for (let i = 0; i < keer; i += 1) rem = addMislukking(soort, rem, nu)
  return rem
}

describe('inlogrem', () => {
  it.each([
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 120],
    [20, 900],
  ])('na %i missers wacht een account %i seconden', (keer, sekonden) => {
    expect(wachttijd(mislukt(keer), nu)).toBe(sekonden)
  })

  it('rekent een adres pas na vijftig missers', () => {
    expect([wachttijd(mislukt(49, 'adres'), nu), wachttijd(mislukt(50, 'adres'), nu)]).toEqual([0, 30])
  })

  it('laat los als de wachttijd om is', () => {
    expect([wachttijd(mislukt(5), na(29)), wachttijd(mislukt(5), na(30))]).toEqual([1, 0])
  })

  it('vergeet missers van gisteren', () => {
    expect(addMislukking('account', mislukt(20), na(24 * 3600)).mislukt).toBe(1)
  })
})

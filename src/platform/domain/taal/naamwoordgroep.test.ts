import { describe, expect, it } from 'vitest'
import { findNaamwoordgroep } from './naamwoordgroep.ts'

describe('findNaamwoordgroep', () => {
  it.each([
    ['40 nieuwe vrijwilligers aangesloten', 2, 'nieuwe vrijwilligers', 'vrijwilligers'],
    ['10 ex- gedetineerden', 2, 'ex- gedetineerden', 'ex- gedetineerden'],
    ['5 controles in de horeca', 1, 'controles', 'controles'],
  ])('leest in %s', (tekst, plaats, groep, kop) => {
    expect(findNaamwoordgroep(tekst, plaats)).toMatchObject({ tekst: groep, kop })
  })

  it('geeft niets als er geen naamwoord volgt', () => {
    expect(findNaamwoordgroep('40 van de leden', 2)).toBeNull()
    expect(findNaamwoordgroep('40', 2)).toBeNull()
  })
})

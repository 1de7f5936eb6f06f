import { describe, expect, it } from 'vitest'
import { datum } from '../datum.ts'
import { addLengte } from './addLengte.ts'
import { dagen, jaren, maanden, uren, weken, werkdagen, type Lengte } from './lengte.ts'
import { isAtwLengte, shiftEinde } from './shiftEinde.ts'
import { findVrij } from './vrijeDag.ts'

const shift = (start: string, lengte: Lengte) => {
  const begin = datum(start)
  return shiftEinde({ start: begin, einde: addLengte(begin, lengte), lengte, stil: [], kalender: 'atw' })
}

describe('isAtwLengte', () => {
  it.each([
    [dagen(90), true],
    [dagen(91), false],
    [weken(12), true],
    [weken(13), false],
    [maanden(3), true],
    [maanden(4), false],
    [jaren(1), false],
    [uren(24), false],
    [werkdagen(5), false],
  ])('%o: %s', (lengte, onder) => {
    expect(isAtwLengte(lengte)).toBe(onder)
  })
})

describe('een einde op een vrije dag schuift door', () => {
  it.each([
    ['zaterdag', '2026-11-14', weken(2), '2026-11-30'],
    ['zondag', '2026-11-15', weken(2), '2026-11-30'],
    ['Nieuwjaar en de dag erna, uit een besluit', '2025-12-18', weken(2), '2026-01-05'],
    ['Goede Vrijdag tot na Pasen', '2026-03-20', weken(2), '2026-04-07'],
    ['tweede paasdag', '2026-03-23', weken(2), '2026-04-07'],
    ['Koningsdag', '2026-04-13', weken(2), '2026-04-28'],
    ['Koningsdag op zaterdag, omdat de 27e een zondag is', '2031-04-12', weken(2), '2031-04-28'],
    ['Bevrijdingsdag, elk jaar', '2026-04-21', weken(2), '2026-05-06'],
    ['Hemelvaart en de vrijdag erna, uit een besluit', '2026-04-30', weken(2), '2026-05-18'],
    ['tweede pinksterdag', '2026-05-11', weken(2), '2026-05-26'],
    ['Kerst', '2026-12-11', weken(2), '2026-12-28'],
    ['een gelijkgestelde dag in 2024', '2024-12-13', weken(2), '2024-12-30'],
    ['een gelijkgestelde dag in 2028', '2028-04-14', weken(2), '2028-05-01'],
    ['precies twaalf weken', '2026-01-12', weken(12), '2026-04-07'],
    ['precies negentig dagen', '2026-02-03', dagen(90), '2026-05-04'],
    ['precies drie maanden', '2026-01-27', maanden(3), '2026-04-28'],
  ])('%s', (_, start, lengte, laatste) => {
    expect(shift(start, lengte).laatste).toBe(laatste)
  })

  it('laat een werkdag staan', () => {
    expect(shift('2026-11-02', weken(2))).toEqual({ laatste: '2026-11-16', verschuiving: null })
  })
})

describe('een termijn van drie dagen of meer heeft twee werkdagen', () => {
  it.each([
    ['Kerst', '2026-12-24', dagen(3), '2026-12-29'],
    ['een weekend erin', '2026-11-20', dagen(3), '2026-11-24'],
    ['Pasen erin', '2026-04-02', dagen(4), '2026-04-08'],
    ['vanaf zaterdag is het al genoeg', '2026-11-21', dagen(3), '2026-11-24'],
    ['twee dagen hebben geen minimum', '2026-11-20', dagen(2), '2026-11-23'],
    ['één dag ook niet', '2026-11-20', dagen(1), '2026-11-23'],
  ])('%s', (_, start, lengte, laatste) => {
    expect(shift(start, lengte).laatste).toBe(laatste)
  })

  it('zegt welke regel het was', () => {
    expect(shift('2026-11-20', dagen(3)).verschuiving).toEqual({ soort: 'twee_werkdagen', van: '2026-11-23' })
    expect(shift('2026-11-14', weken(2)).verschuiving).toMatchObject({ soort: 'vrije_dag', vrij: 'een zaterdag' })
  })
})

it('een dag waarop de termijn stilstaat is geen laatste dag', () => {
  const stil = [{ van: datum('2026-11-29'), tot: datum('2026-12-03') }]
  const lopend = { start: datum('2026-11-14'), einde: datum('2026-11-28'), lengte: weken(2), stil }
  expect(shiftEinde({ ...lopend, kalender: 'atw' }).laatste).toBe('2026-12-04')
})

describe('findVrij', () => {
  it.each([
    ['2026-04-03', 'Goede Vrijdag', null],
    ['2026-05-15', 'een dag die met een feestdag gelijkstaat', null],
    ['2026-05-05', 'Bevrijdingsdag', 'Bevrijdingsdag'],
    ['2026-12-26', 'tweede kerstdag', 'tweede kerstdag'],
    ['2026-11-22', 'een zondag', 'een zondag'],
    ['2026-11-23', null, null],
  ])('%s', (dag, atw, algemeen) => {
    expect([findVrij(datum(dag), 'atw'), findVrij(datum(dag), 'algemeen')]).toEqual([atw, algemeen])
  })
})

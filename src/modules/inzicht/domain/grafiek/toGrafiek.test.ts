import { expect, it } from 'vitest'
import { aDoel, aMeetpunt, aReeks, methode, monthsOf } from '../../testing/aReeks.ts'
import { answerDoel } from '../answerDoel.ts'
import type { Reeks } from '../reeks/reeks.ts'
import { toGrafiek } from './toGrafiek.ts'

const teken = (reeks: Reeks, doeljaar = 2022) => {
  const doel = aDoel({ reeks, norm: { doeljaar } })
  return toGrafiek(doel, 'Woninginbraken', answerDoel(doel, methode))
}

it('een jaar dat niet bekend is, is een gat en geen nul', () => {
  const grafiek = teken(aReeks({ 2019: 47, 2020: 40, 2022: 38 }))
  expect(grafiek?.punten.map(({ naam, waarde }) => [naam, waarde])).toEqual([
    ...[
      ['2019', 47],
      ['2020', 40],
      ['2021', null],
      ['2022', 38],
    ],
  ])
  expect(grafiek?.punten.filter(({ nadruk }) => nadruk).map(({ naam }) => naam)).toEqual(['2019', '2022'])
})

it('elk punt draagt zijn marge, en de norm zijn woord', () => {
  const grafiek = teken(aReeks({ 2019: 100, 2022: 88 }))
  const laatste = grafiek?.punten.at(-1)
  expect(laatste?.laag).toBeLessThan(88)
  expect(laatste?.hoog).toBeGreaterThan(88)
  expect(grafiek?.norm).toEqual({ waarde: 95, naam: 'doel 95' })
})

it('een jaar dat loopt is een verwachting, en opmerkingen gaan mee', () => {
  const punten = [
    ...monthsOf(2019, Array<number>(12).fill(4)),
    aMeetpunt('2020', 30, { context: 'lockdown' }),
    ...monthsOf(2021, Array<number>(12).fill(4)),
    ...monthsOf(2022, Array<number>(6).fill(4)),
  ]
  const grafiek = teken({ punten, bevolking: {} })
  expect(grafiek?.punten.map(({ naam, context }) => [naam, context])).toEqual([
    ...[
      ['2019', ''],
      ['2020', 'lockdown'],
      ['2021', ''],
    ],
  ])
  expect(grafiek?.verwachting).toMatchObject({ naam: 'heel 2022' })
  expect(grafiek?.verwachting?.laag).toBeLessThan(48)
  expect(grafiek?.verwachting?.hoog).toBeGreaterThan(48)
})

it('zonder cijfers is er niets te tekenen', () => {
  expect(teken(aReeks({}))).toBeNull()
})

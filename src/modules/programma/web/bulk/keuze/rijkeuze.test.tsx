import { describe, expect, it } from 'vitest'
import { nestBoom } from '../../../domain/boom/nestBoom.ts'
import { listRijen } from '../../../domain/boom/weergaven/rijen.ts'
import { aGevuldeBoom } from '../../../testing/aProgramma.ts'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { actiesOnder, actiesTussen, toggleActies, vinkenOf } from './rijkeuze.ts'

const rijen = listRijen(nestBoom(aGevuldeBoom(), { nummers: true }))
const actie = (nummer: number) => anId('actie', nummer)
const rij = (sleutel: string) => rijen.find((een) => een.sleutel === sleutel)!

describe('regels kiezen', () => {
  it.each([
    [`actie:${actie(3)}`, [3]],
    [`inzet:${anId('inzet', 1)}`, [1, 2]],
    [`prioriteit:${anId('prioriteit', 1)}`, [1, 2, 3]],
    [`doel:${anId('doel', 1)}`, []],
  ])('kiest met %s de acties %j', (sleutel, nummers) => {
    expect(actiesOnder(rijen, rij(sleutel))).toEqual(nummers.map(actie))
  })

  it('zet alles aan, en pas als alles aan was weer uit', () => {
    const deels = toggleActies(new Set([actie(1)]), [actie(1), actie(2)])
    expect([...deels]).toEqual([actie(1), actie(2)])
    expect([...toggleActies(deels, [actie(1), actie(2)])]).toEqual([])
  })

  it('neemt een reeks in beide richtingen', () => {
    const [van, tot] = [`actie:${actie(2)}`, `actie:${actie(4)}`]
    expect(actiesTussen(rijen, van, tot)).toEqual([2, 3, 4].map(actie))
    expect(actiesTussen(rijen, tot, van)).toEqual([2, 3, 4].map(actie))
    expect(actiesTussen(rijen, 'actie:weg', tot)).toEqual([])
  })

  it('zegt per regel of alles, iets of niets gekozen is', () => {
    const vinken = vinkenOf(rijen, new Set([actie(1), actie(3)]))
    expect(vinken.get(`inzet:${anId('inzet', 1)}`)).toBe('deels')
    expect(vinken.get(`inzet:${anId('inzet', 2)}`)).toBe('aan')
    expect(vinken.get(`prioriteit:${anId('prioriteit', 2)}`)).toBe('uit')
    expect(vinken.has(`doel:${anId('doel', 1)}`)).toBe(false)
  })
})

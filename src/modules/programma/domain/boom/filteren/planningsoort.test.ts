import { describe, expect, it } from 'vitest'
import type { Grens, Periode, Planning } from '../../planning.ts'
import { planningFilters } from './planningsoort.ts'

const JAAR = 2026
const periode = (grens: Grens, van: Partial<Periode> & { eenheid: Periode['eenheid'] }): Planning => ({
  tekst: '',
  // Each row of the table below is one of the union, spelled without its empty fields.
  delen: [{ soort: 'periode', grens, periodes: [{ jaar: null, deel: null, ...van } as Periode] }],
})
const kwartalen = (planning: Planning) =>
  [...planningFilters(planning, JAAR)]
    .filter((filter) => filter.startsWith('kwartaal'))
    .map((filter) => Number(filter.at(-1)))

describe('planningFilters', () => {
  it.each<[string, Planning, number[]]>([
    ['kwartaal', periode('in', { eenheid: 'kwartaal', nummer: 2 }), [2]],
    ['uiterlijk in een kwartaal', periode('uiterlijk', { eenheid: 'kwartaal', nummer: 2 }), [2]],
    ['voor een kwartaal is in het vorige', periode('voor', { eenheid: 'kwartaal', nummer: 3 }), [2]],
    ['voor het eerste kwartaal is niet dit jaar', periode('voor', { eenheid: 'kwartaal', nummer: 1 }), []],
    ['vanaf een kwartaal', periode('vanaf', { eenheid: 'kwartaal', nummer: 3 }), [3, 4]],
    ['na een kwartaal', periode('na', { eenheid: 'kwartaal', nummer: 1 }), [2, 3, 4]],
    ['na het laatste kwartaal', periode('na', { eenheid: 'kwartaal', nummer: 4 }), []],
    ['tot een kwartaal', periode('tot', { eenheid: 'kwartaal', nummer: 3 }), [1, 2]],
    ['tot en met een kwartaal', periode('tot_en_met', { eenheid: 'kwartaal', nummer: 3 }), [1, 2, 3]],
    ['halfjaar', periode('in', { eenheid: 'halfjaar', nummer: 2 }), [3, 4]],
    ['voorjaar', periode('in', { eenheid: 'seizoen', naam: 'voorjaar' }), [1, 2]],
    ['winter ligt aan beide kanten', periode('in', { eenheid: 'seizoen', naam: 'winter' }), [1, 4]],
    ['voor de zomer', periode('voor', { eenheid: 'seizoen', naam: 'zomer' }), [1]],
    ['maand', periode('in', { eenheid: 'maand', nummer: 10 }), [4]],
    ['week 53', periode('in', { eenheid: 'week', nummer: 53 }), [4]],
    ['dag', periode('in', { eenheid: 'dag', maand: 5, dag: 14 }), [2]],
    ['eind van het jaar', periode('in', { eenheid: 'jaar', deel: 'eind' }), [4]],
    ['jaar van het programma', periode('in', { eenheid: 'jaar', jaar: JAAR }), [1, 2, 3, 4]],
    ['een ander jaar', periode('in', { eenheid: 'kwartaal', nummer: 2, jaar: JAAR + 1 }), []],
  ])('%s', (_regel, planning, verwacht) => {
    expect(kwartalen(planning)).toEqual(verwacht)
  })

  it('valt onder elke soort die erin staat', () => {
    const planning: Planning = {
      tekst: '',
      delen: [
        { soort: 'frequentie', aantal: 2, per: 'jaar' },
        { soort: 'aanleiding', tekst: 'op verzoek' },
      ],
    }
    expect([...planningFilters(planning, JAAR)]).toEqual(['herhaling', 'aanleiding'])
  })

  it.each<[string, Planning['delen']]>([
    ['lege planning', []],
    ['nader te plannen', [{ soort: 'nader_te_plannen' }]],
    ['niet begrepen', [{ soort: 'onbekend', tekst: 'zie bijlage' }]],
  ])('%s is onbekend', (_regel, delen) => {
    expect([...planningFilters({ tekst: '', delen }, JAAR)]).toEqual(['onbekend'])
  })
})

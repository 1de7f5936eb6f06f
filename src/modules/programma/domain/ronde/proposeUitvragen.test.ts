import { describe, expect, it } from 'vitest'
import { proposeUitvragen, type Bereikbare, type TeVragenActie } from './proposeUitvragen.ts'

const anActie = (actieId: string, partijIds: string[] = [], actiehouderId: string | null = null): TeVragenActie => ({
  ...{ actieId, partijIds, actiehouderId },
})
const MEDEWERKERS: readonly Bereikbare[] = [
  { id: 'teamleider', naam: 'Teamleider', email: 'team@w.example', organisatieId: null, isPartner: false },
  { id: 'agent', naam: 'Wijkagent', email: 'agent@p.example', organisatieId: 'politie', isPartner: true },
  { id: 'chef', naam: 'Chef', email: 'chef@p.example', organisatieId: 'politie', isPartner: true },
]
const PARTIJEN = [
  { id: 'politie', naam: 'Politie', vorigAdres: 'oud@p.example' },
  { id: 'zorg', naam: 'Zorghuis', vorigAdres: null },
  { id: 'school', naam: 'School', vorigAdres: 'school@s.example' },
]
const propose = (...acties: TeVragenActie[]) => proposeUitvragen(acties, MEDEWERKERS, PARTIJEN)

describe('wie wordt gevraagd', () => {
  it('de actiehouder en elke partij, ieder over de eigen acties', () => {
    const { uitvragen } = propose(anActie('a', ['politie'], 'teamleider'), anActie('b', ['politie', 'zorg']))
    expect(uitvragen.map(({ naam, actieIds }) => [naam, actieIds])).toEqual([
      ['Teamleider', ['a']],
      ['Politie', ['a', 'b']],
      ['Zorghuis', ['b']],
    ])
  })

  it('de mensen van de partij zelf gaan voor het adres van de vorige ronde', () => {
    expect(propose(anActie('a', ['politie'])).uitvragen[0]).toMatchObject({
      ...{ adressen: ['agent@p.example', 'chef@p.example'], vasteAdressen: true },
    })
  })

  it('zonder eigen mensen geldt het adres van de vorige ronde, en dat mag anders', () => {
    expect(propose(anActie('a', ['school'])).uitvragen[0]).toMatchObject({
      ...{ adressen: ['school@s.example'], vasteAdressen: false },
    })
    expect(propose(anActie('a', ['zorg'])).uitvragen[0]?.adressen).toEqual([])
  })

  it.each([
    ['niemand', anActie('a'), ['a']],
    ['wie weg is', anActie('a', [], 'vertrokken'), ['a']],
    ['wie voor een ander werkt', anActie('a', [], 'agent'), ['a']],
    ['wie voor een partij werkt', anActie('a', ['politie'], 'agent'), []],
  ])('noemt een actie van %s apart als er niemand te vragen is', (_wie, actie, verwacht) => {
    expect(propose(actie).zonderOntvanger).toEqual(verwacht)
  })
})

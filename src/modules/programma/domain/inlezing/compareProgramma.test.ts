import { describe, expect, it } from 'vitest'
import { anActie, anInzet, aPrioriteit } from '../../testing/aVoorstel.ts'
import { compareProgramma, type Bestaand } from './compareProgramma.ts'
import { planBevestiging } from './planBevestiging.ts'
import type { Regel } from './regel.ts'

const bestaandVan = (regel: Regel, handmatig: string[] = []): Bestaand => ({
  ...regel,
  id: `oud-${regel.id}`,
  ouderId: regel.ouderId && `oud-${regel.ouderId}`,
  handmatig: new Set(handmatig),
  handgemaakt: handmatig.includes('*'),
})

const teller = () => {
  let nummer = 0
  return () => `weg-${(nummer += 1)}`
}
const basis = [aPrioriteit(), anInzet()]
const vergelijk = (nieuw: Regel[], oud: Bestaand[]) =>
  compareProgramma([...basis, ...nieuw], [...basis.map((regel) => bestaandVan(regel)), ...oud], teller())
const van = ({ regels, weg }: ReturnType<typeof vergelijk>, id: string) =>
  [...regels, ...weg].find((regel) => regel.id === id)

describe('een nieuwe versie tegen het programma', () => {
  it('herkent wat gelijk is, ook met andere witruimte', () => {
    const uit = vergelijk([anActie('a', { hoe: 'Bedrijven  controleren' })], [bestaandVan(anActie('a'))])
    expect(van(uit, 'a')).toMatchObject({ bestaandId: 'oud-a', verschil: { soort: 'gelijk' } })
  })

  it('ziet een partij onder een andere naam als dezelfde partij', () => {
    const metPartij = (tekst: string) => anActie('a', { partijen: [{ tekst, rol: 'trekker', organisatieId: 'org-1' }] })
    const uit = vergelijk([metPartij('Politie')], [bestaandVan(metPartij('de wijkagent'))])
    expect(van(uit, 'a')?.verschil?.soort).toBe('gelijk')
  })

  it('noemt de velden die veranderden, van en naar', () => {
    const uit = vergelijk([anActie('a', { wanneer: '3e kwartaal' })], [bestaandVan(anActie('a'))])
    expect(van(uit, 'a')?.verschil).toEqual({
      soort: 'gewijzigd',
      velden: [{ veld: 'wanneer', was: 'doorlopend', document: '3e kwartaal', handmatig: false }],
    })
  })

  it('houdt wat een mens wijzigde', () => {
    const uit = vergelijk([anActie('a', { wanneer: '3e kwartaal' })], [bestaandVan(anActie('a'), ['wanneer'])])
    expect(van(uit, 'a')).toMatchObject({
      inhoud: { planning: { tekst: 'doorlopend' } },
      verschil: { velden: [{ veld: 'wanneer', handmatig: true }] },
    })
  })

  it('herkent een herschreven actie aan haar woorden', () => {
    const oud = anActie('a', { hoe: 'Samen met partners bedrijven op het terrein controleren' })
    const uit = vergelijk(
      [anActie('a', { hoe: 'Samen met de partners bedrijven op het terrein streng controleren' })],
      [bestaandVan(oud)],
    )
    expect(van(uit, 'a')?.bestaandId).toBe('oud-a')
  })

  it('stelt voor weg te halen wat niet meer in het document staat, maar niet wat een mens maakte', () => {
    const oud = [
      bestaandVan(anActie('x', { hoe: 'Iets heel anders' })),
      bestaandVan(anActie('y', { hoe: 'Zelf bedacht idee' }), ['*']),
    ]
    const { weg } = vergelijk([anActie('a')], oud)
    expect(weg.map(({ bestaandId, vervallen, ouderId }) => [bestaandId, vervallen, ouderId])).toEqual([
      ['oud-x', true, 'i'],
      ['oud-y', false, 'i'],
    ])
  })

  it('koppelt elke oude actie hooguit één keer', () => {
    const uit = vergelijk([anActie('a'), anActie('b', { volgorde: 2 })], [bestaandVan(anActie('a'))])
    expect([van(uit, 'a')?.verschil?.soort, van(uit, 'b')?.verschil?.soort]).toEqual(['gelijk', 'nieuw'])
  })
})

describe('wat bevestigen doet', () => {
  it('neemt niet over wat vervallen is, noch wat eronder hangt', () => {
    const regels = [aPrioriteit(), { ...anInzet(), vervallen: true }, anActie()]
    expect(planBevestiging(regels).nieuw.map(({ id }) => id)).toEqual(['p'])
  })

  it('haalt alleen weg wat uit het document verdween en niet gehouden wordt', () => {
    const weg = {
      ...anActie('w'),
      bestaandId: 'oud-w',
      vervallen: true,
      verschil: { soort: 'weg', velden: [] },
    } as const
    const houd = { ...anActie('h'), bestaandId: 'oud-h', verschil: { soort: 'weg', velden: [] } } as const
    const laat = {
      ...anActie('l'),
      bestaandId: 'oud-l',
      vervallen: true,
      verschil: { soort: 'gelijk', velden: [] },
    } as const
    const plan = planBevestiging([...basis, weg, houd, laat])
    expect(plan.weghalen).toEqual([{ soort: 'actie', id: 'oud-w' }])
    expect(plan.bijwerken.map(({ id }) => id)).toEqual(['h'])
  })
})

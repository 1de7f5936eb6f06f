import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../../platform/testing/fakeServer.ts'
import { aBoom, aProgramma } from '../../../testing/aProgramma.ts'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { LEZER, PROGRAMMA_ID, PROGRAMMA_PAD } from '../../../testing/fakeProgramma.ts'
import { findBoom, openProgramma } from '../../../testing/openProgramma.ts'

const rij = (naam: RegExp) => screen.getByRole('row', { name: naam })
const namen = () =>
  screen.getAllByRole('rowheader').map((kop) => kop.querySelector('a')?.textContent?.replace('Doel: ', '') ?? '')

describe('de boom', () => {
  it('toont prioriteiten, inzetten, doelen en acties met hun niveau en plek', async () => {
    await openProgramma()
    await findBoom()
    expect(rij(/^1\. Ondermijning/).getAttribute('aria-level')).toBe('1')
    const inzet = rij(/^1\.1 Criminele inmenging/)
    expect([inzet.getAttribute('aria-level'), inzet.getAttribute('aria-expanded')]).toEqual(['2', 'true'])
    const actie = rij(/^Beleid tegen mensenhandel/)
    expect([
      actie.getAttribute('aria-level'),
      actie.getAttribute('aria-posinset'),
      actie.getAttribute('aria-setsize'),
    ]).toEqual(['3', '2', '2'])
    expect(rij(/^Doel:\s*120 adressen bekeken/)).toBeTruthy()
  })

  it('toont in de kop de totalen en bij een actie planning en partijen', async () => {
    await openProgramma()
    expect(await screen.findByText('2 prioriteiten, 3 inzetten, 5 acties, 2 doelen')).toBeTruthy()
    const cellen = within(rij(/^Bedrijven samen controleren/)).getAllByRole('gridcell')
    expect(cellen[0]?.textContent).toBe('4 keer per jaar')
    expect(cellen[1]?.textContent).toBe('HandhavingtrekkerPolitie')
  })

  it('leert wat te doen als er nog niets is', async () => {
    const { user, router } = await openProgramma({ programma: aProgramma(aBoom()) })
    await user.click(await screen.findByRole('button', { name: 'Voeg een prioriteit toe' }))
    expect(router.state.location.search).toEqual({ nieuw: 'prioriteit' })
  })

  it('geeft wie alleen leest geen knoppen om te wijzigen', async () => {
    await openProgramma({ handelingen: LEZER, zoek: `?onderdeel=actie:${anId('actie', 1)}` })
    await findBoom()
    await screen.findByRole('heading', { level: 2, name: 'Bedrijven samen controleren' })
    const knoppen = screen.getAllByRole('button').map(({ textContent, ariaLabel }) => ariaLabel ?? textContent)
    expect(
      knoppen.filter((naam) =>
        /Toevoegen|Bewerken|Verplaats|Weghalen|toevoegen aan|Meer voor (?!dit programma)/.test(naam ?? ''),
      ),
    ).toEqual([])
    expect(screen.queryByRole('button', { name: 'Geschiedenis' })).toBeNull()
  })

  it('zegt dat een programma niet bestaat zonder te zeggen waarom', async () => {
    await openProgramma({
      server: { [`GET ${PROGRAMMA_PAD}`]: new Weigering(404) },
      kop: 'Deze pagina bestaat niet',
    })
    expect(screen.queryByRole('treegrid')).toBeNull()
  })
})

describe('met het toetsenbord', () => {
  const focused = () => document.activeElement?.getAttribute('data-sleutel')

  it('loopt met pijlen, vouwt en opent', async () => {
    const { user, router } = await openProgramma()
    await findBoom()
    rij(/^1\. Ondermijning/).focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe(`actie:${anId('actie', 1)}`)
    await user.keyboard('{ArrowLeft}')
    expect(focused()).toBe(`inzet:${anId('inzet', 1)}`)
    await user.keyboard('{ArrowLeft}')
    expect(screen.queryByRole('row', { name: /^Bedrijven samen/ })).toBeNull()
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    expect(router.state.location.search).toEqual({ onderdeel: `actie:${anId('actie', 1)}` })
  })

  it('heeft één regel waar Tab komt, en gaat van daar naar de link', async () => {
    const { user } = await openProgramma()
    await findBoom()
    expect(screen.getAllByRole('row').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    rij(/^Adressen wegen/).focus()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Adressen wegen')
  })

  it('gaat met J en K naar de volgende en vorige, ook in het paneel', async () => {
    const { user, router } = await openProgramma({ zoek: `?onderdeel=actie:${anId('actie', 1)}` })
    await screen.findByRole('heading', { level: 2, name: 'Bedrijven samen controleren' })
    await user.keyboard('j')
    await screen.findByRole('heading', { level: 2, name: 'Beleid tegen mensenhandel schrijven' })
    await user.keyboard('k')
    await waitFor(() => expect(router.state.location.search).toEqual({ onderdeel: `actie:${anId('actie', 1)}` }))
  })

  it('maakt met N een actie na die waar je staat', async () => {
    const { user, router } = await openProgramma()
    await findBoom()
    rij(/^Bedrijven samen/).focus()
    await user.keyboard('n')
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ nieuw: 'actie', bij: anId('inzet', 1), na: anId('actie', 1) }),
    )
  })

  it('verplaatst met Alt en een pijl, zegt waar het nu staat en houdt de focus', async () => {
    const onderweg = `POST ${PROGRAMMA_PAD}/onderdelen/${anId('actie', 1)}/_verplaats`
    const { user, verzonden } = await openProgramma({ server: { [onderweg]: () => new Promise(() => undefined) } })
    await findBoom()
    rij(/^Bedrijven samen/).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(namen().slice(2, 4)).toEqual(['Beleid tegen mensenhandel schrijven', 'Bedrijven samen controleren'])
    expect(await screen.findByText('Plek 2 van 2 in 1.1 Criminele inmenging tegengaan')).toBeTruthy()
    expect(focused()).toBe(`actie:${anId('actie', 1)}`)
    await waitFor(() =>
      expect(verzonden.find(({ pad }) => pad.endsWith('_verplaats'))?.body).toEqual({
        soort: 'actie',
        versie: 1,
        plek: { ouderId: anId('inzet', 1), naId: anId('actie', 2) },
      }),
    )
  })

  it('verplaatst niets voor wie dat niet mag', async () => {
    const { user, verzonden } = await openProgramma({ handelingen: LEZER })
    await findBoom()
    rij(/^Bedrijven samen/).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(verzonden.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

describe('filters', () => {
  it('staan in het adres en zijn weg te halen', async () => {
    const zoek = `?planning=herhaling&partij=${anId('organisatie', 1)}`
    const { user, router } = await openProgramma({ zoek })
    await findBoom()
    expect(screen.getByText('1 van 5 acties')).toBeTruthy()
    expect(namen()).toEqual(['1. Ondermijning', '1.1 Criminele inmenging tegengaan', 'Bedrijven samen controleren'])
    await user.click(screen.getByRole('button', { name: 'Haal filter wanneer weg' }))
    await screen.findByText('2 van 5 acties')
    expect(router.state.location.search).toEqual({ partij: anId('organisatie', 1) })
  })

  it('komen er met vinkjes bij', async () => {
    const { user, router } = await openProgramma()
    await user.click(await screen.findByRole('button', { name: 'Filter' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Doorlopend' }))
    await user.click(screen.getByRole('checkbox', { name: '3e kwartaal' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ planning: 'doorlopend.kwartaal3' }))
  })

  it('zoeken terwijl je typt en zeggen wat te doen als er niets is', async () => {
    const { user, router } = await openProgramma()
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek in dit programma' }), 'helikopter')
    await screen.findByRole('heading', { name: 'Geen acties met deze filters' })
    expect(router.state.location.search).toEqual({ q: 'helikopter' })
    await user.click(screen.getByRole('button', { name: 'Haal alle filters weg' }))
    expect(await screen.findByText('5 acties')).toBeTruthy()
  })
})

describe('weghalen', () => {
  it('kan met een toast terug', async () => {
    const { user, verzonden } = await openProgramma()
    await findBoom()
    await user.click(screen.getByRole('button', { name: 'Meer voor Adressen wegen' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Weghalen' }))
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
    const pad = `${PROGRAMMA_PAD}/onderdelen/${anId('actie', 3)}`
    await waitFor(() =>
      expect(verzonden.filter(({ method }) => method === 'POST').map((een) => [een.pad, een.body])).toEqual([
        [`${pad}/_verwijder`, { soort: 'actie', versie: 1 }],
        [`${pad}/_herstel`, { soort: 'actie' }],
      ]),
    )
  })

  it('zegt waarom het niet lukte', async () => {
    const pad = `POST /v1/programmas/${PROGRAMMA_ID}/onderdelen/${anId('actie', 3)}/_verwijder`
    const { user } = await openProgramma({
      server: { [pad]: new Weigering(409, { title: 'Intussen gewijzigd', detail: 'Iemand anders was je voor.' }) },
    })
    await findBoom()
    await user.click(screen.getByRole('button', { name: 'Meer voor Adressen wegen' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Weghalen' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Iemand anders was je voor.')
  })
})

it('verplaatst met een dialoog naar een andere inzet', async () => {
  const { user, verzonden } = await openProgramma()
  await findBoom()
  await user.click(screen.getByRole('button', { name: 'Meer voor Adressen wegen' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Verplaatsen naar…' }))
  const dialoog = within(await screen.findByRole('dialog', { name: 'Actie verplaatsen' }))
  const waaronder = await dialoog.findByRole('combobox', { name: 'Waaronder' })
  await user.clear(waaronder)
  await user.type(waaronder, 'Jongeren')
  await user.click(await screen.findByRole('option', { name: /2\.1 Jongeren in beeld/ }))
  await user.selectOptions(dialoog.getByRole('combobox', { name: 'Plek' }), 'Na: Camera plaatsen op het plein')
  await user.click(dialoog.getByRole('button', { name: 'Verplaats' }))
  await waitFor(() =>
    expect(verzonden.find(({ pad }) => pad.endsWith('_verplaats'))?.body).toEqual({
      soort: 'actie',
      versie: 1,
      plek: { ouderId: anId('inzet', 3), naId: anId('actie', 4) },
    }),
  )
})

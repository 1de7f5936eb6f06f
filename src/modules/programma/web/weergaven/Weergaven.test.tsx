import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { ADVISEUR, LEZER, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { findBoom, openProgramma } from '../../testing/openProgramma.ts'
import { weergaveAdres, zoekMetWeergave } from './weergave.ts'

const PAD = `${PROGRAMMA_PAD}/weergaven`
const EIGEN = {
  id: anId('resultaat', 1),
  naam: 'Doorlopend werk',
  adres: 'planning=doorlopend',
  gedeeld: false,
  eigen: true,
}
const GEDEELD = { id: anId('resultaat', 2), naam: 'Herhaald', adres: 'planning=herhaling', gedeeld: true, eigen: false }
const BEWAARDER = [...ADVISEUR, 'weergave:edit']

async function openWeergaven(server: Antwoorden = {}, zoek = '', handelingen: readonly string[] = BEWAARDER) {
  const scherm = await openProgramma({
    zoek,
    handelingen,
    server: { [`GET ${PAD}`]: { items: [EIGEN, GEDEELD] }, ...server },
  })
  await findBoom()
  await scherm.user.click(screen.getByRole('button', { name: 'Weergaven' }))
  return { ...scherm, venster: within(await screen.findByRole('dialog', { name: 'Weergaven' })) }
}

describe('bewaarde weergaven', () => {
  it('toont de eigen en gedeelde, en zet bij kiezen de filters', async () => {
    const { user, venster, router } = await openWeergaven({}, '?q=camera')
    expect((await venster.findAllByRole('listitem')).map(({ textContent }) => textContent?.trim())).toEqual([
      'Doorlopend werk',
      'Herhaald van een collega',
    ])
    await user.click(venster.getByRole('link', { name: 'Doorlopend werk' }))
    await screen.findByText('1 van 5 acties')
    expect(router.state.location.search).toEqual({ planning: 'doorlopend' })
    expect(screen.queryByRole('dialog', { name: 'Weergaven' })).toBeNull()
  })

  it('bewaart de filters van nu onder een naam, gedeeld als je dat wilt', async () => {
    const { user, venster, verzonden } = await openWeergaven(
      { [`POST ${PAD}`]: { id: anId('resultaat', 3) } },
      `?planning=herhaling&onderdeel=actie:${anId('actie', 1)}`,
    )
    await user.click(await venster.findByRole('button', { name: 'Bewaar' }))
    expect(venster.getByText('Geef de weergave een naam.')).toBeTruthy()
    await user.type(venster.getByRole('textbox', { name: 'Naam' }), ' Wat terugkomt ')
    await user.click(venster.getByRole('checkbox', { name: 'Deel met collega’s' }))
    await user.click(venster.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() =>
      expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
        naam: 'Wat terugkomt',
        adres: 'planning=herhaling',
        gedeeld: true,
      }),
    )
  })

  it('zegt dat een naam al bestaat', async () => {
    const weigering = new Weigering(409, { title: 'Naam bestaat al', detail: 'Kies een andere naam.' })
    const { user, venster } = await openWeergaven({ [`POST ${PAD}`]: weigering }, '?planning=herhaling')
    await user.type(await venster.findByRole('textbox', { name: 'Naam' }), 'Herhaald{Enter}')
    expect((await venster.findByRole('alert')).textContent).toContain('Kies een andere naam.')
  })

  it('vraagt eerst om een filter als er niets te bewaren is', async () => {
    const { venster } = await openWeergaven({ [`GET ${PAD}`]: { items: [] } })
    expect(await venster.findByText(/Nog geen weergaven/)).toBeTruthy()
    expect(venster.getByText(/Zet filters aan/)).toBeTruthy()
    expect(venster.queryByRole('textbox')).toBeNull()
  })

  it('haalt alleen een eigen weergave weg, en bewaart hem opnieuw als dat een vergissing was', async () => {
    const { user, venster, verzonden } = await openWeergaven({
      [`DELETE ${PAD}/${EIGEN.id}`]: null,
      [`POST ${PAD}`]: { id: anId('resultaat', 4) },
    })
    expect(venster.queryByRole('button', { name: 'Haal weergave Herhaald weg' })).toBeNull()
    await user.click(await venster.findByRole('button', { name: 'Haal weergave Doorlopend werk weg' }))
    await waitFor(() => expect(verzonden.some(({ method }) => method === 'DELETE')).toBe(true))
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() =>
      expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
        naam: 'Doorlopend werk',
        adres: 'planning=doorlopend',
        gedeeld: false,
      }),
    )
  })

  it('laat wie niet mag bewaren alleen kiezen', async () => {
    const { venster } = await openWeergaven({ [`GET ${PAD}`]: { items: [GEDEELD] } }, '?planning=herhaling', LEZER)
    expect(await venster.findByRole('link', { name: 'Herhaald' })).toBeTruthy()
    expect(venster.queryByRole('button', { name: 'Bewaar' })).toBeNull()
  })

  it('zegt wat er mis is als de lijst niet komt', async () => {
    const { venster } = await openWeergaven({
      [`GET ${PAD}`]: new Weigering(503, { detail: 'Probeer het zo nog eens.' }),
    })
    expect((await venster.findByRole('alert')).textContent).toContain('Probeer het zo nog eens.')
  })
})

describe('een weergave als adres', () => {
  it('laat het paneel buiten wat bewaard wordt en houdt het open', () => {
    const onderdeel = `actie:${anId('actie', 1)}` as const
    expect(weergaveAdres({ q: 'plein & park', planning: 'moment', onderdeel })).toBe('planning=moment&q=plein+%26+park')
    expect(zoekMetWeergave('planning=moment&q=plein+%26+park', { onderdeel, partij: 'x' })).toEqual({
      onderdeel,
      planning: 'moment',
      q: 'plein & park',
    })
  })

  it('laat weg wat niemand kent', () => {
    expect(zoekMetWeergave('q=haven&kwaad=1', {})).toEqual({ q: 'haven' })
  })
})

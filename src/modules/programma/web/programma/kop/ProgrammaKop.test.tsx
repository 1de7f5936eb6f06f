import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Weigering } from '../../../../../platform/testing/fakeServer.ts'
import { aProgramma } from '../../../testing/aProgramma.ts'
import { LEZER, PROGRAMMA_PAD } from '../../../testing/fakeProgramma.ts'
import { openProgramma } from '../../../testing/openProgramma.ts'

const openMenu = async (opties: Parameters<typeof openProgramma>[0] = {}) => {
  const scherm = await openProgramma(opties)
  await scherm.user.click(screen.getByRole('button', { name: 'Meer voor dit programma' }))
  return scherm
}
const punten = async () => (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)

it('biedt wie alleen leest alleen bestanden aan', async () => {
  await openMenu({ handelingen: LEZER })
  expect(await punten()).toEqual(['Ophalen als bestand…', 'Document ophalen: programma.docx'])
})

it('biedt de adviseur ook wijzigen, opnieuw inlezen en weghalen aan', async () => {
  await openMenu()
  expect(await punten()).toEqual([
    'Titel en jaar wijzigen',
    'Ophalen als bestand…',
    'Document ophalen: programma.docx',
    'Nieuwe versie inlezen',
    'Geschiedenis van het programma',
    'Weggehaald',
    'Programma weghalen',
  ])
})

it('voegt vanuit de kop toe waar nog geen regel gekozen is', async () => {
  const { user, router } = await openProgramma()
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }))
  expect(await punten()).toEqual(['Prioriteit', 'Inzet', 'Actie', 'Doel', 'Resultaat'])
  await user.click(screen.getByRole('menuitem', { name: 'Resultaat' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ nieuw: 'resultaat' }))
})

it('wijzigt titel en jaar', async () => {
  const { user, verzonden } = await openMenu({
    server: { [`PATCH ${PROGRAMMA_PAD}`]: aProgramma({ titel: 'Veilig Waterveste', versie: 2 }) },
  })
  await user.click(await screen.findByRole('menuitem', { name: 'Titel en jaar wijzigen' }))
  const titel = await screen.findByRole('textbox', { name: 'Titel' })
  await user.clear(titel)
  await user.type(titel, 'Veilig Waterveste')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Veilig Waterveste' })).toBeTruthy()
  expect(verzonden.find(({ method }) => method === 'PATCH')?.body).toEqual({
    titel: 'Veilig Waterveste',
    jaar: 2026,
    versie: 1,
  })
})

it('laat zien wat een ander ervan maakte en slaat daarna over diens versie heen op', async () => {
  let keer = 0
  const ander = aProgramma({ titel: 'Titel van de ander', versie: 5 })
  const { user, verzonden } = await openMenu({
    server: {
      [`GET ${PROGRAMMA_PAD}`]: () => (keer === 0 ? aProgramma() : ander),
      [`PATCH ${PROGRAMMA_PAD}`]: () => {
        keer += 1
        return keer === 1
          ? new Weigering(409, { code: 'intussen_gewijzigd' })
          : aProgramma({ titel: 'Mijn titel', versie: 6 })
      },
    },
  })
  await user.click(await screen.findByRole('menuitem', { name: 'Titel en jaar wijzigen' }))
  const dialoog = within(await screen.findByRole('dialog'))
  await user.clear(dialoog.getByRole('textbox', { name: 'Titel' }))
  await user.type(dialoog.getByRole('textbox', { name: 'Titel' }), 'Mijn titel')
  await user.click(dialoog.getByRole('button', { name: 'Opslaan' }))
  expect(await dialoog.findByText(/Er staat nu: ‘Titel van de ander’, 2026/)).toBeTruthy()
  await user.click(dialoog.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() =>
    expect(
      verzonden.filter(({ method }) => method === 'PATCH').map(({ body }) => (body as { versie: number }).versie),
    ).toEqual([1, 5]),
  )
})

import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aBoom, aProgramma } from '../../../testing/aProgramma.ts'
import { anId, aResultaat } from '../../../testing/aProgrammaBoom.ts'
import { LEZER, PROGRAMMA_ID } from '../../../testing/fakeProgramma.ts'
import { openProgramma } from '../../../testing/openProgramma.ts'

const openTab = async (naam: string, opties: Parameters<typeof openProgramma>[0] = {}) => {
  const scherm = await openProgramma(opties)
  const tabs = within(screen.getByRole('navigation', { name: 'Weergave van het programma' }))
  await scherm.user.click(tabs.getByRole('link', { name: naam }))
  await waitFor(() => expect(tabs.getByRole('link', { name: naam }).getAttribute('aria-current')).toBe('page'))
  return scherm
}
const cellen = (rij: HTMLElement) =>
  within(rij)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

it('toont de doelen met norm en waar ze bij horen, elk met een eigen adres', async () => {
  const { user, router } = await openTab('Doelen')
  expect(router.state.location.pathname).toBe(`/programmas/${PROGRAMMA_ID}/doelen`)
  expect(cellen(await screen.findByRole('row', { name: /^120 adressen bekeken/ }))).toEqual([
    '',
    '120',
    '',
    '1.2 Adressen op orde',
  ])
  await user.click(screen.getByRole('link', { name: 'Jongeren voelen zich thuis' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ onderdeel: `doel:${anId('doel', 2)}` }))
  expect(await screen.findByRole('region', { name: 'Jongeren voelen zich thuis' })).toBeTruthy()
})

it('houdt het filter vast tussen weergaven', async () => {
  const { router } = await openTab('Doelen', { zoek: `?prioriteit=${anId('prioriteit', 2)}` })
  expect(await screen.findByText('1 van 2 doelen')).toBeTruthy()
  expect(router.state.location.search).toEqual({ prioriteit: anId('prioriteit', 2) })
})

it('legt uit wat een doel is als er geen zijn', async () => {
  await openTab('Doelen', { programma: aProgramma(aBoom()) })
  expect(await screen.findByRole('heading', { name: 'Nog geen doelen' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Voeg een doel toe' })).toBeTruthy()
})

it('toont per organisatie wat jullie samen doen', async () => {
  const { user } = await openTab('Partijen')
  expect(await screen.findByText('3 organisaties')).toBeTruthy()
  const groep = screen.getByText('Handhaving').closest('details') as HTMLDetailsElement
  expect(groep.querySelector('summary')?.textContent).toBe('Handhaving2 acties, trekker van 1')
  await user.click(within(groep).getByText('Handhaving'))
  expect(cellen(within(groep).getByRole('row', { name: /^Bedrijven samen controleren/ }))).toEqual([
    'Trekker',
    '4 keer per jaar',
    'Criminele inmenging tegengaan',
  ])
  const onbekend = screen.getByText('BP').closest('summary')
  expect(onbekend?.textContent).toContain('Onbekende naam')
})

it('toont resultaten alleen als ze er zijn', async () => {
  await openProgramma()
  expect(screen.queryByRole('link', { name: 'Resultaten' })).toBeNull()
})

it('toont resultaten met getal, jaar en thema', async () => {
  const resultaat = aResultaat(1, {
    tekst: '212 waarschuwingen gegeven',
    getal: 212,
    benadering: 'ruim',
    jaar: 2025,
    thema: 'Toezicht',
  })
  await openTab('Resultaten', { programma: aProgramma({ resultaten: [resultaat] }), handelingen: LEZER })
  expect(cellen(await screen.findByRole('row', { name: /^212 waarschuwingen/ }))).toEqual([
    'ruim 212',
    '2025',
    'Toezicht',
  ])
})

it('tekent voor de printer het gefilterde programma met gemeente en datum, en daarna niet meer', async () => {
  await openProgramma({ zoek: '?planning=doorlopend' })
  await screen.findByText('1 van 5 acties')
  dispatchEvent(new Event('beforeprint'))
  const papier = within(await screen.findByRole('article'))
  expect(papier.getByText('Gemeente Waterveste')).toBeTruthy()
  expect(papier.getByText(/Afgedrukt op \d+ \w+ \d{4}/)).toBeTruthy()
  expect(papier.getByText('Alleen wanneer Doorlopend.')).toBeTruthy()
  expect(papier.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '1.2 Adressen op orde',
  ])
  const tabel = papier.getByRole('table', { name: 'Acties bij 1.2 Adressen op orde' })
  expect(
    within(tabel)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['ActieWanneerWie', 'Adressen wegendoorlopend'])
  dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull())
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { LEZER, PROGRAMMA_PAD } from '../../../testing/fakeProgramma.ts'
import { findPaneel, openProgramma } from '../../../testing/openProgramma.ts'

const ACTIE = `?onderdeel=actie:${anId('actie', 1)}`
const pad = (rest: string) => `GET ${PROGRAMMA_PAD}/onderdelen/${anId('actie', 1)}/${rest}`

describe('het paneel', () => {
  it('toont alle velden en waar iets bij hoort', async () => {
    const { user, router } = await openProgramma({ zoek: ACTIE })
    const paneel = await findPaneel('Bedrijven samen controleren')
    const feiten = paneel.getAllByRole('term').map(({ textContent }) => textContent)
    expect(feiten).toEqual(['Wanneer', 'Wie', 'Notitie', 'Hoort bij'])
    await user.click(paneel.getByRole('link', { name: '1.1 Criminele inmenging tegengaan' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ onderdeel: `inzet:${anId('inzet', 1)}` }))
  })

  it('toont de passage met wat herkend is, de bladzijde en het document', async () => {
    const tekst = 'Dit jaar: bedrijven samen controleren, vier keer.'
    await openProgramma({
      zoek: ACTIE,
      server: { [pad('bron')]: { bestand: 'programma.docx', passages: [{ pagina: 7, tekst, van: 10, tot: 37 }] } },
    })
    const paneel = await findPaneel('Bedrijven samen controleren')
    expect((await paneel.findByText('bedrijven samen controleren')).tagName).toBe('MARK')
    expect(paneel.getByText('Pagina 7')).toBeTruthy()
    expect(paneel.getByRole('link', { name: /programma\.docx/ }).getAttribute('href')).toBe(`${PROGRAMMA_PAD}/bestand`)
  })

  it('zegt bij wat met de hand gemaakt is dat het niet uit een document komt', async () => {
    const { verzonden } = await openProgramma({ zoek: `?onderdeel=actie:${anId('actie', 2)}` })
    const paneel = await findPaneel('Beleid tegen mensenhandel schrijven')
    expect(paneel.getByText(/Met de hand toegevoegd/)).toBeTruthy()
    expect(verzonden.filter((een) => een.pad.endsWith('/bron'))).toEqual([])
  })

  it('zwijgt over het document voor wie het niet mag zien', async () => {
    const { queryClient } = await openProgramma({ zoek: ACTIE, handelingen: LEZER })
    const paneel = await findPaneel('Bedrijven samen controleren')
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
    expect(paneel.queryByRole('heading', { name: 'In het document' })).toBeNull()
  })

  it('toont wie wat wanneer wijzigde, van en naar', async () => {
    const wijziging = {
      id: anId('actie', 90),
      programmaId: anId('programma', 1),
      soort: 'actie',
      recordId: anId('actie', 1),
      daad: 'gewijzigd',
      herkomst: 'hand',
      wie: 'Bea Jansen',
      tijd: '2026-11-20T09:05:00.000Z',
      naam: 'Bedrijven samen controleren',
      velden: [{ veld: 'wanneer', van: null, naar: '4 keer per jaar' }],
    }
    const { user, router } = await openProgramma({
      zoek: ACTIE,
      server: { [pad('wijzigingen')]: { items: [wijziging], volgende: null } },
    })
    const paneel = await findPaneel('Bedrijven samen controleren')
    await user.click(paneel.getByRole('button', { name: 'Geschiedenis' }))
    const regel = await paneel.findByText('Bea Jansen')
    expect(regel.closest('li')?.textContent).toBe(
      '20 november 2026, 10.05 uurBea Jansen wijzigde deze actieWanneer: van leeg naar 4 keer per jaar',
    )
    expect(router.state.location.search).toMatchObject({ deel: 'geschiedenis' })
  })

  it('gaat dicht met Escape en geeft de focus terug aan de regel', async () => {
    const { user, router } = await openProgramma({ zoek: ACTIE })
    const kop = await screen.findByRole('heading', { level: 2, name: 'Bedrijven samen controleren' })
    await waitFor(() => expect(document.activeElement).toBe(kop))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(router.state.location.search).toEqual({}))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: /^Bedrijven samen/ })))
  })

  it('zegt dat iets er niet is', async () => {
    await openProgramma({ zoek: `?onderdeel=actie:${anId('actie', 77)}` })
    expect((await findPaneel('Dit staat hier niet')).getByText(/weggehaald of verplaatst/)).toBeTruthy()
  })

  it('toont onder een inzet de acties en maakt er een bij', async () => {
    const { user, router } = await openProgramma({ zoek: `?onderdeel=inzet:${anId('inzet', 1)}` })
    const paneel = await findPaneel('Criminele inmenging tegengaan')
    const acties = paneel.getByRole('heading', { name: '2 acties' }).parentElement as HTMLElement
    expect(within(acties).getAllByRole('link')).toHaveLength(2)
    await user.click(within(acties).getByRole('button', { name: 'Voeg een actie toe' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ nieuw: 'actie', na: anId('actie', 2) }))
  })
})

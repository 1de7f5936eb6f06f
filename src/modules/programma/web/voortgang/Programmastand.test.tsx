import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { aVastgesteldProgramma } from '../../testing/aProgramma.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { aLateStand, aProgrammaStand } from '../../testing/aStand.ts'
import { LEZER, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { findBoom, openProgramma } from '../../testing/openProgramma.ts'

const STAND = `GET ${PROGRAMMA_PAD}/stand`
const rij = (naam: RegExp) => screen.getByRole('row', { name: naam })
const acties = () =>
  screen
    .getAllByRole('row')
    .filter(({ dataset }) => dataset.sleutel?.startsWith('actie:'))
    .map((een) => within(een).getByRole('rowheader').textContent)

const open = (opties: Parameters<typeof openProgramma>[0] = {}) =>
  openProgramma({ programma: aVastgesteldProgramma(), ...opties })

const rest = aProgrammaStand().acties.slice(1)

/** Answers the first time with the one, after that with the other. */
const metEerst = (eerste: object, daarna: object) => {
  let keer = 0
  return () => {
    keer += 1
    return keer === 1 ? eerste : daarna
  }
}

describe('de stand in de boom', () => {
  it('toont per actie het woord en de voortgang, naar de soort planning', async () => {
    await open()
    await screen.findByText('53 dagen te laat')
    const standOf = (naam: RegExp) => within(rij(naam)).getAllByRole('gridcell')[2]?.textContent
    expect(standOf(/^Bedrijven samen/)).toBe('53 dagen te laat2 van 4 keer gedaan')
    expect(standOf(/^Beleid tegen/)).toBe('Klaar1 van 1 keer gedaan')
    expect(standOf(/^Adressen wegen/)).toBe('Loopt')
    expect(standOf(/^Camera plaatsen/)).toBe('Loopt7 keer gedaan')
  })

  it('telt op per inzet en legt met een knop uit hoe, ook met het toetsenbord', async () => {
    const { user } = await open()
    await screen.findByText('53 dagen te laat')
    expect(within(rij(/^1\.1 Criminele/)).getByText('75%', { exact: false })).toBeTruthy()
    rij(/^1\.1 Criminele/).focus()
    const knop = screen.getByRole('button', { name: 'Hoe is dit geteld? 1.1 Criminele inmenging tegengaan' })
    for (let stap = 0; stap < 5 && document.activeElement !== knop; stap += 1) await user.tab()
    await user.keyboard('{Enter}')
    const uitleg = within(await screen.findByRole('dialog', { name: 'Hoe is dit geteld?' }))
    expect(uitleg.getByText(/1 van 2 acties klaar\./)).toBeTruthy()
    expect(uitleg.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['Te laat1', 'Klaar1'])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('toont de boom voordat de stand er is', async () => {
    await open({ server: { [STAND]: () => new Promise(() => undefined) } })
    await findBoom()
    expect(acties()).toHaveLength(5)
    expect(screen.queryByText('53 dagen te laat')).toBeNull()
  })

  it('zegt dat de stand er niet is zonder de boom weg te halen, en probeert opnieuw', async () => {
    let keer = 0
    const { user } = await open({
      server: {
        [STAND]: () => {
          keer += 1
          return keer === 1 ? new Weigering(500) : aProgrammaStand()
        },
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByText('53 dagen te laat')).toBeTruthy()
    expect(acties()).toHaveLength(5)
  })

  it('vraagt bij een concept geen stand, en zegt in het paneel wat daarvoor nodig is', async () => {
    const { verzonden } = await openProgramma({ zoek: `?onderdeel=actie:${anId('actie', 1)}` })
    expect(await screen.findByText(/Leg eerst vast dat het is vastgesteld/)).toBeTruthy()
    expect(screen.queryByRole('columnheader', { name: 'Stand' })).toBeNull()
    expect(verzonden.filter(({ pad }) => pad.endsWith('/stand'))).toEqual([])
  })
})

describe('filters op de stand', () => {
  it('staan in het adres en laten alleen zien wat past', async () => {
    const { user, router } = await open({ zoek: '?status=te_laat' })
    await screen.findByText('53 dagen te laat')
    expect(acties()).toEqual(['Bedrijven samen controleren'])
    await user.click(screen.getByRole('button', { name: 'Haal filter stand weg' }))
    await waitFor(() => expect(acties()).toHaveLength(5))
    expect(router.state.location.search).toEqual({})
  })

  it('komen erbij met een klik op een aantal boven de boom', async () => {
    const { user, router } = await open()
    await user.click(await screen.findByRole('button', { name: '2 Loopt' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'loopt' }))
    await waitFor(() => expect(acties()).toEqual(['Adressen wegen', 'Camera plaatsen op het plein']))
    expect(screen.getByRole('button', { name: '2 Loopt' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('zijn er ook voor wie de actie houdt', async () => {
    const { user, router } = await open()
    await screen.findByText('53 dagen te laat')
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Bo Bakker' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ houder: anId('organisatie', 71) }))
  })

  it('wachten op de stand in plaats van niets te vinden', async () => {
    await open({ zoek: '?status=te_laat', server: { [STAND]: () => new Promise(() => undefined) } })
    await screen.findByRole('searchbox')
    expect(screen.queryByText('Geen acties met deze filters')).toBeNull()
  })
})

describe('de toets V', () => {
  it('meldt over de regel waar je staat: V en meteen Enter is gedaan', async () => {
    const { user, router, verzonden } = await open()
    await screen.findByText('53 dagen te laat')
    rij(/^Bedrijven samen/).focus()
    await user.keyboard('v{Enter}')
    await waitFor(() =>
      expect(verzonden.find(({ method }) => method === 'POST')?.body).toMatchObject({
        gedaan: { sleutel: '2026-k3' },
      }),
    )
    expect(router.state.location.search).toEqual({})
  })

  it('zet de focus op een regel die er nog is als de gemelde niet meer in het filter past', async () => {
    const klaar = aLateStand(1, { status: 'klaar', woord: 'Klaar' })
    const { user } = await open({
      zoek: '?status=te_laat.klaar',
      server: {
        [`POST ${PROGRAMMA_PAD}/acties/${anId('actie', 1)}/voortgang`]: { ...klaar, status: 'loopt', woord: 'Loopt' },
        [STAND]: metEerst(aProgrammaStand(), aProgrammaStand({ acties: [{ ...klaar, status: 'loopt' }, ...rest] })),
      },
    })
    await screen.findByText('53 dagen te laat')
    rij(/^Bedrijven samen/).focus()
    await user.keyboard('v{Enter}')
    await waitFor(() => expect(acties()).toEqual(['Beleid tegen mensenhandel schrijven']))
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('row'))
  })

  it('vraagt eerst welke actie als er geen gekozen is', async () => {
    const { user } = await open()
    await screen.findByText('53 dagen te laat')
    await user.click(screen.getByRole('button', { name: 'Voortgang melden' }))
    const zoek = await screen.findByRole('combobox', { name: 'Over welke actie' })
    await waitFor(() => expect(document.activeElement).toBe(zoek))
    await user.keyboard('camera')
    await user.click(await screen.findByRole('option', { name: /Camera plaatsen/ }))
    expect(await screen.findByRole('radio', { name: 'Een extra keer gedaan' })).toBeTruthy()
  })

  it('doet niets voor wie niet mag melden, en die ziet geen knop', async () => {
    const acties = aProgrammaStand().acties.map((actie) => ({ ...actie, magMelden: false }))
    const { user } = await open({ handelingen: LEZER, server: { [STAND]: aProgrammaStand({ acties }) } })
    await screen.findByText('53 dagen te laat')
    rij(/^Bedrijven samen/).focus()
    await user.keyboard('v')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Voortgang melden' })).toBeNull()
  })
})

it('zet op papier het woord en de zin bij elke actie', async () => {
  await open()
  await screen.findByText('53 dagen te laat')
  window.dispatchEvent(new Event('beforeprint'))
  const tabel = within(await screen.findByRole('table', { name: /Acties bij 1\.1/ }))
  expect(tabel.getAllByRole('cell')[3]?.textContent).toBe(`53 dagen te laat${aLateStand(1).zin}`)
  expect(screen.getByText(/^Vastgesteld door het college op 20 januari 2026\./)).toBeTruthy()
  window.dispatchEvent(new Event('afterprint'))
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { aProgramma, aVastgesteldProgramma } from '../../testing/aProgramma.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { ADVISEUR, LEZER, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { findBoom, openProgramma } from '../../testing/openProgramma.ts'

const BULK_ID = anId('resultaat', 9)
const BULK = `POST ${PROGRAMMA_PAD}/bulkwijzigingen`
const actie = (nummer: number) => anId('actie', nummer)

type Opties = Parameters<typeof openProgramma>[0]

async function beginKiezen({ server = {}, programma = aVastgesteldProgramma(), ...rest }: NonNullable<Opties> = {}) {
  const antwoorden: Antwoorden = {
    [BULK]: { id: BULK_ID, aantal: 2 },
    [`POST ${PROGRAMMA_PAD}/bulkwijzigingen/${BULK_ID}/_herroep`]: { aantal: 2 },
    'GET /v1/actiehouders': { items: [{ id: anId('organisatie', 71), naam: 'Bo Bakker' }] },
    ...server,
  }
  const scherm = await openProgramma({ programma, server: antwoorden, ...rest })
  await findBoom()
  await scherm.user.click(screen.getByRole('button', { name: 'Kies acties' }))
  await screen.findByRole('group', { name: 'Gekozen acties' })
  return scherm
}

const balk = () => within(screen.getByRole('group', { name: 'Gekozen acties' }))
const vink = (naam: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Kies ${naam}` })
const regel = (naam: RegExp) => screen.getByRole('row', { name: naam })
const gekozen = () => balk().getByRole('status').textContent

async function openWijziging({ user }: Awaited<ReturnType<typeof beginKiezen>>, titel: string) {
  await user.click(balk().getByRole('button', { name: 'Wijzig' }))
  await user.click(await screen.findByRole('menuitem', { name: titel }))
  return within(await screen.findByRole('dialog', { name: titel }))
}

describe('acties kiezen', () => {
  it('telt mee, ook via de inzet erboven', async () => {
    const { user } = await beginKiezen()
    expect(gekozen()).toBe('Kies acties in de lijst')
    await user.click(vink('1.1 Criminele inmenging tegengaan'))
    expect(gekozen()).toBe('2 acties gekozen')
    expect(vink('1. Ondermijning').indeterminate).toBe(true)
    await user.click(vink('Bedrijven samen controleren'))
    expect(gekozen()).toBe('1 actie gekozen')
    expect(regel(/^Beleid tegen mensenhandel/).getAttribute('aria-selected')).toBe('true')
  })

  it('neemt met Shift en een klik de hele reeks', async () => {
    const { user } = await beginKiezen()
    await user.click(vink('Bedrijven samen controleren'))
    await user.keyboard('{Shift>}')
    await user.click(vink('Adressen wegen'))
    await user.keyboard('{/Shift}')
    expect(gekozen()).toBe('3 acties gekozen')
  })

  it('kan met alleen het toetsenbord', async () => {
    const { user } = await openProgramma({ programma: aVastgesteldProgramma() })
    await findBoom()
    regel(/^Bedrijven samen/).focus()
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await waitFor(() => expect(gekozen()).toBe('2 acties gekozen'))
    await user.keyboard(' ')
    expect(gekozen()).toBe('1 actie gekozen')
    await user.keyboard('{Control>}a{/Control}')
    expect(gekozen()).toBe('5 acties gekozen')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Gekozen acties' })).toBeNull())
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('kiest alles wat het filter toont en zegt wat daarna buiten beeld is', async () => {
    const { user } = await beginKiezen({ zoek: '?planning=doorlopend' })
    await user.click(vink('Adressen wegen'))
    await user.click(screen.getByRole('button', { name: 'Haal filter wanneer weg' }))
    await user.click(await balk().findByRole('button', { name: 'Kies alle 5' }))
    expect(gekozen()).toBe('5 acties gekozen')
    await user.type(screen.getByRole('searchbox'), 'camera')
    await waitFor(() => expect(gekozen()).toBe('5 acties gekozen, waarvan 4 buiten het filter'))
  })

  it('is er niet voor wie alleen leest', async () => {
    const { user } = await openProgramma({ handelingen: LEZER })
    await findBoom()
    expect(screen.queryByRole('button', { name: 'Kies acties' })).toBeNull()
    regel(/^Bedrijven samen/).focus()
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('gekozen acties wijzigen', () => {
  it('geeft ze een actiehouder en draait het vanuit de toast terug', async () => {
    const scherm = await beginKiezen()
    await scherm.user.click(vink('1.1 Criminele inmenging tegengaan'))
    const venster = await openWijziging(scherm, 'Actiehouder kiezen')
    await venster.findByRole('option', { name: 'Bo Bakker' })
    await scherm.user.selectOptions(venster.getByRole('combobox', { name: 'Actiehouder' }), 'Bo Bakker')
    await scherm.user.click(venster.getByRole('button', { name: 'Wijzig 2 acties' }))
    await screen.findByText('2 acties gewijzigd')
    await scherm.user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(await screen.findByText('2 acties teruggedraaid')).toBeTruthy()
    expect(scherm.verzonden.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { actieIds: [actie(1), actie(2)], opdracht: { actiehouderId: anId('organisatie', 71) } },
      undefined,
    ])
  })

  it('houdt het terugdraaien ook in de balk', async () => {
    const scherm = await beginKiezen()
    await scherm.user.click(vink('1.1 Criminele inmenging tegengaan'))
    const venster = await openWijziging(scherm, 'Gewicht wijzigen')
    await scherm.user.type(venster.getByRole('textbox', { name: 'Gewicht' }), '2')
    await scherm.user.click(venster.getByRole('button', { name: 'Wijzig 2 acties' }))
    await scherm.user.click(await balk().findByRole('button', { name: 'Draai terug: 2 acties' }))
    expect(await screen.findByText('2 acties teruggedraaid')).toBeTruthy()
    expect(balk().queryByRole('button', { name: /^Draai terug/ })).toBeNull()
  })

  it('vraagt bij de planning van een vastgesteld programma een reden', async () => {
    const scherm = await beginKiezen()
    await scherm.user.click(vink('Adressen wegen'))
    const venster = await openWijziging(scherm, 'Planning wijzigen')
    await scherm.user.type(venster.getByRole('textbox', { name: 'Wanneer' }), '4e kwartaal')
    await scherm.user.click(venster.getByRole('button', { name: 'Wijzig 1 actie' }))
    expect(venster.getByText('Schrijf in een zin waarom.')).toBeTruthy()
    await scherm.user.type(venster.getByRole('textbox', { name: 'Waarom wijzig je dit?' }), 'Minder capaciteit')
    await scherm.user.click(venster.getByRole('button', { name: 'Wijzig 1 actie' }))
    await waitFor(() =>
      expect(scherm.verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
        actieIds: [actie(3)],
        opdracht: { wanneer: '4e kwartaal' },
        reden: 'Minder capaciteit',
      }),
    )
  })

  it('vraagt in een concept geen reden en biedt geen status aan', async () => {
    const scherm = await beginKiezen({ programma: aProgramma() })
    await scherm.user.click(vink('Adressen wegen'))
    await scherm.user.click(balk().getByRole('button', { name: 'Wijzig' }))
    const punten = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)
    expect(punten).toEqual([
      'Actiehouder kiezen',
      'Planning wijzigen',
      'Gewicht wijzigen',
      'Trekker toevoegen',
      'Partner toevoegen',
    ])
    await scherm.user.click(screen.getByRole('menuitem', { name: 'Planning wijzigen' }))
    expect(await screen.findByRole('textbox', { name: 'Wanneer' })).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'Waarom wijzig je dit?' })).toBeNull()
  })

  it('verschuift open momenten in weken en zegt wat er mis is aan het getal', async () => {
    const scherm = await beginKiezen()
    await scherm.user.click(vink('Adressen wegen'))
    const venster = await openWijziging(scherm, 'Momenten verschuiven')
    const knop = venster.getByRole('button', { name: 'Wijzig 1 actie' })
    await scherm.user.click(knop)
    expect(venster.getByText('Vul een heel getal in, van 1 af.')).toBeTruthy()
    await scherm.user.type(venster.getByRole('textbox', { name: 'Hoeveel' }), '2')
    await scherm.user.selectOptions(venster.getByRole('combobox', { name: 'Welke kant op' }), 'eerder')
    await scherm.user.click(knop)
    await waitFor(() =>
      expect(scherm.verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
        actieIds: [actie(3)],
        opdracht: { verschuif: -14 },
      }),
    )
  })

  it('wijzigt bij een weigering niets en zegt wat te doen', async () => {
    const weigering = new Weigering(409, { title: 'Intussen gewijzigd', detail: 'Ververs de pagina.' })
    const scherm = await beginKiezen({ server: { [BULK]: weigering } })
    await scherm.user.click(vink('Adressen wegen'))
    const venster = await openWijziging(scherm, 'Status kiezen')
    await scherm.user.selectOptions(venster.getByRole('combobox', { name: 'Status' }), 'Vervallen')
    await scherm.user.type(venster.getByRole('textbox', { name: 'Waarom deze status?' }), 'Geen geld')
    await scherm.user.click(venster.getByRole('button', { name: 'Wijzig 1 actie' }))
    expect((await venster.findByRole('alert')).textContent).toContain('Ververs de pagina.')
    expect(gekozenAchterVenster()).toContain('1 actie gekozen')
  })

  it('zegt in een venster waarom terugdraaien niet lukt', async () => {
    const pad = `POST ${PROGRAMMA_PAD}/bulkwijzigingen/${BULK_ID}/_herroep`
    const detail = 'Iemand anders wijzigde een van deze acties intussen.'
    const scherm = await beginKiezen({ server: { [pad]: new Weigering(409, { title: 'Dit kan niet meer', detail }) } })
    await scherm.user.click(vink('Adressen wegen'))
    const venster = await openWijziging(scherm, 'Gewicht wijzigen')
    await scherm.user.type(venster.getByRole('textbox', { name: 'Gewicht' }), '2')
    await scherm.user.click(venster.getByRole('button', { name: 'Wijzig 1 actie' }))
    await scherm.user.click(await balk().findByRole('button', { name: /^Draai terug/ }))
    expect(await screen.findByRole('alertdialog', { name: 'Dit kan niet meer' })).toBeTruthy()
    expect(screen.getByText(detail)).toBeTruthy()
    await scherm.user.click(screen.getByRole('button', { name: 'Begrepen' }))
  })

  it('is er niet in een afgesloten programma', async () => {
    await openProgramma({
      programma: aVastgesteldProgramma({ status: 'afgesloten', afgeslotenOp: '2026-12-31' }),
      handelingen: ADVISEUR,
    })
    await findBoom()
    expect(screen.queryByRole('button', { name: 'Kies acties' })).toBeNull()
  })
})

/** Behind a dialog the rest of the page is hidden from the accessibility tree. */
const gekozenAchterVenster = () =>
  screen.getByRole('group', { name: 'Gekozen acties', hidden: true }).querySelector('[role=status]')?.textContent

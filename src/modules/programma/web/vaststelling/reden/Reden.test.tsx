import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../../platform/testing/fakeServer.ts'
import { aProgramma, aVastgesteldProgramma } from '../../../testing/aProgramma.ts'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { anOnderdeelBody, PROGRAMMA_ID, PROGRAMMA_PAD } from '../../../testing/fakeProgramma.ts'
import { findBoom, findPaneel, openProgramma } from '../../../testing/openProgramma.ts'
import { REDEN_MIST } from './reden.ts'

const ACTIE = anId('actie', 3)
const ZOEK = `?onderdeel=actie:${ACTIE}`
const WAAROM = 'Waarom wijzig je dit?'
const pad = (rest = '') => `${PROGRAMMA_PAD}/onderdelen/${ACTIE}${rest}`

type Opties = NonNullable<Parameters<typeof openProgramma>[0]>
const openVastgesteld = (opties: Opties = {}) => openProgramma({ programma: aVastgesteldProgramma(), ...opties })
const gestuurd = ({ verzonden }: Awaited<ReturnType<typeof openProgramma>>) =>
  verzonden.filter(({ method }) => method !== 'GET').map((een) => [een.pad, een.body])

async function bewerk(scherm: Awaited<ReturnType<typeof openProgramma>>, notitie: string) {
  await scherm.user.click(await screen.findByRole('button', { name: 'Bewerken' }))
  await scherm.user.type(await screen.findByRole('textbox', { name: 'Notitie' }), notitie)
}

describe('een reden na vaststelling', () => {
  it('staat als veld in het formulier en gaat mee', async () => {
    const scherm = await openVastgesteld({ zoek: ZOEK })
    await bewerk(scherm, 'Minder adressen')
    await scherm.user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(screen.getByText(REDEN_MIST)).toBeTruthy()
    expect(gestuurd(scherm)).toEqual([])
    await scherm.user.type(screen.getByRole('textbox', { name: WAAROM }), 'Het college vroeg erom')
    await scherm.user.click(screen.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(gestuurd(scherm)).toEqual([
        [pad(), { soort: 'actie', versie: 1, velden: { notitie: 'Minder adressen' }, reden: 'Het college vroeg erom' }],
      ]),
    )
  })

  it('wordt in een concept niet gevraagd', async () => {
    const scherm = await openProgramma({ programma: aProgramma(), zoek: ZOEK })
    await bewerk(scherm, 'x')
    expect(screen.queryByRole('textbox', { name: WAAROM })).toBeNull()
  })

  it('biedt de vorige reden aan zonder hem vast in te vullen', async () => {
    const scherm = await openVastgesteld({ zoek: ZOEK })
    await bewerk(scherm, 'Eerst')
    await scherm.user.type(screen.getByRole('textbox', { name: WAAROM }), 'Halfjaarbericht')
    await scherm.user.click(screen.getByRole('button', { name: 'Opslaan' }))
    await scherm.user.click(await screen.findByRole('button', { name: 'Bewerken' }))
    const veld = await screen.findByRole<HTMLInputElement>('textbox', { name: WAAROM })
    expect(veld.value).toBe('')
    await scherm.user.click(screen.getByRole('button', { name: 'Zelfde reden: ‘Halfjaarbericht’' }))
    expect(veld.value).toBe('Halfjaarbericht')
  })

  it('vraagt bij toevoegen waarom', async () => {
    const zoek = `?nieuw=actie&bij=${anId('inzet', 2)}`
    const nieuw = { id: anId('actie', 60), inzetId: anId('inzet', 2), volgorde: 9, versie: 1, heeftBron: false }
    const inhoud = { hoe: 'Sloten nakijken', planning: { tekst: '', delen: [] }, partijen: [], notitie: '' }
    const scherm = await openVastgesteld({
      zoek,
      server: { [`POST ${PROGRAMMA_PAD}/onderdelen`]: anOnderdeelBody('actie', { ...nieuw, ...inhoud }) },
    })
    const paneel = await findPaneel('Nieuwe actie')
    await scherm.user.type(paneel.getByRole('textbox', { name: 'Wat gaan we doen' }), 'Sloten nakijken')
    await scherm.user.type(paneel.getByRole('textbox', { name: 'Waarom voeg je dit toe?' }), 'Nieuwe inbraken')
    await scherm.user.click(paneel.getByRole('button', { name: 'Voeg toe' }))
    await waitFor(() => expect(gestuurd(scherm)[0]?.[1]).toMatchObject({ reden: 'Nieuwe inbraken' }))
  })

  it('vraagt bij weghalen en terugzetten in een venster waarom', async () => {
    const scherm = await openVastgesteld()
    await findBoom()
    await scherm.user.click(screen.getByRole('button', { name: 'Meer voor Adressen wegen' }))
    await scherm.user.click(await screen.findByRole('menuitem', { name: 'Weghalen' }))
    const weg = within(await screen.findByRole('dialog', { name: 'Actie weghalen' }))
    await scherm.user.click(weg.getByRole('button', { name: 'Haal weg' }))
    expect(weg.getByText(REDEN_MIST)).toBeTruthy()
    await scherm.user.type(weg.getByRole('textbox', { name: WAAROM }), 'Dubbel')
    await scherm.user.click(weg.getByRole('button', { name: 'Haal weg' }))
    await scherm.user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
    const terug = within(await screen.findByRole('dialog', { name: 'Actie terugzetten' }))
    await scherm.user.click(await terug.findByRole('button', { name: 'Zelfde reden: ‘Dubbel’' }))
    await scherm.user.click(terug.getByRole('button', { name: 'Zet terug' }))
    await waitFor(() =>
      expect(gestuurd(scherm)).toEqual([
        [pad('/_verwijder'), { soort: 'actie', versie: 1, reden: 'Dubbel' }],
        [pad('/_herstel'), { soort: 'actie', reden: 'Dubbel' }],
      ]),
    )
  })

  it('verplaatst met het toetsenbord pas na een reden, en anders niet', async () => {
    const scherm = await openVastgesteld()
    await findBoom()
    screen.getByRole('row', { name: /^Bedrijven samen/ }).focus()
    await scherm.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    const venster = within(await screen.findByRole('dialog', { name: 'Actie verplaatsen' }))
    await scherm.user.click(venster.getByRole('button', { name: 'Annuleren' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(gestuurd(scherm)).toEqual([])
    screen.getByRole('row', { name: /^Bedrijven samen/ }).focus()
    await scherm.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await scherm.user.type(await screen.findByRole('textbox', { name: WAAROM }), 'Logischer{Enter}')
    await waitFor(() => expect(gestuurd(scherm)[0]?.[1]).toMatchObject({ reden: 'Logischer' }))
  })

  it('vraagt in het verplaatsvenster zelf waarom', async () => {
    const scherm = await openVastgesteld()
    await findBoom()
    await scherm.user.click(screen.getByRole('button', { name: 'Meer voor Bedrijven samen controleren' }))
    await scherm.user.click(await screen.findByRole('menuitem', { name: 'Verplaatsen naar…' }))
    const venster = within(await screen.findByRole('dialog', { name: 'Actie verplaatsen' }))
    await scherm.user.selectOptions(
      venster.getByRole('combobox', { name: 'Plek' }),
      'Na: Beleid tegen mensenhandel schrijven',
    )
    await scherm.user.click(venster.getByRole('button', { name: 'Verplaats' }))
    expect(venster.getByText(REDEN_MIST)).toBeTruthy()
    await scherm.user.type(venster.getByRole('textbox', { name: WAAROM }), 'Logischer')
    await scherm.user.click(venster.getByRole('button', { name: 'Verplaats' }))
    await waitFor(() => expect(gestuurd(scherm)[0]?.[1]).toMatchObject({ reden: 'Logischer' }))
  })

  it('komt alsnog in het formulier als een ander intussen vaststelde', async () => {
    let keer = 0
    const scherm = await openProgramma({
      zoek: ZOEK,
      server: {
        [`GET ${PROGRAMMA_PAD}`]: () => (keer === 0 ? aProgramma() : aVastgesteldProgramma()),
        [`PATCH ${pad()}`]: () => {
          keer += 1
          return new Weigering(409, { code: 'reden_nodig', title: 'Reden nodig', detail: 'Schrijf erbij waarom.' })
        },
      },
    })
    await bewerk(scherm, 'Minder adressen')
    await scherm.user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Schrijf erbij waarom.')
    expect(await screen.findByRole('textbox', { name: WAAROM })).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notitie' }).value).toBe('Minder adressen')
  })

  it('laat bij een botsing kiezen en houdt de reden vast', async () => {
    let keer = 0
    const ander = {
      ...aProgramma().acties.find(({ id }) => id === ACTIE),
      notitie: 'Van de ander',
      versie: 5,
    }
    const scherm = await openVastgesteld({
      zoek: ZOEK,
      server: {
        [`PATCH ${pad()}`]: () => {
          keer += 1
          const conflict = anOnderdeelBody('actie', ander)
          return keer === 1 ? new Weigering(409, { code: 'intussen_gewijzigd', conflict }) : conflict
        },
      },
    })
    await bewerk(scherm, 'Van mij')
    await scherm.user.type(screen.getByRole('textbox', { name: WAAROM }), 'Mijn reden')
    await scherm.user.click(screen.getByRole('button', { name: 'Opslaan' }))
    await scherm.user.click(await screen.findByRole('radio', { name: /^Van jou/ }))
    await scherm.user.click(screen.getByRole('button', { name: 'Ga verder' }))
    await scherm.user.click(await screen.findByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(gestuurd(scherm)[1]?.[1]).toEqual({
        soort: 'actie',
        versie: 5,
        velden: { notitie: 'Van mij' },
        reden: 'Mijn reden',
      }),
    )
  })
})

describe('gewijzigd na vaststelling', () => {
  const daad = (anders: object) => ({
    id: anId('resultaat', 1),
    programmaId: PROGRAMMA_ID,
    soort: 'actie',
    recordId: ACTIE,
    daad: 'gewijzigd',
    reden: 'Minder capaciteit',
    herkomst: 'hand',
    wie: 'Bea Jansen',
    tijd: '2026-11-20T09:05:00.000Z',
    naam: '',
    velden: [{ veld: 'wanneer', van: 'doorlopend', naar: '4e kwartaal' }],
    ...anders,
  })
  const server = (tijd: string) => ({
    [`GET ${pad('/wijzigingen')}`]: { items: [daad({})], volgende: null },
    [`GET ${PROGRAMMA_PAD}/onderdelen/${PROGRAMMA_ID}/wijzigingen`]: {
      items: [daad({ daad: 'vastgesteld', soort: 'programma', recordId: PROGRAMMA_ID, tijd, reden: '' })],
      volgende: null,
    },
  })

  it('staat bij de actie, met reden, van en naar', async () => {
    const scherm = await openVastgesteld({ zoek: ZOEK, server: server('2026-01-20T09:00:00.000Z') })
    const paneel = await findPaneel('Adressen wegen')
    expect(await paneel.findByText('Gewijzigd na vaststelling')).toBeTruthy()
    await scherm.user.click(paneel.getByRole('button', { name: 'Bekijk wat er veranderde' }))
    const regel = (await paneel.findByText('Bea Jansen')).closest('li')
    expect(regel?.textContent).toContain('Wanneer: van doorlopend naar 4e kwartaalWaarom: Minder capaciteit')
  })

  it('staat er niet bij wat al voor de vaststelling gewijzigd was', async () => {
    const { queryClient } = await openVastgesteld({ zoek: ZOEK, server: server('2026-11-21T09:00:00.000Z') })
    const paneel = await findPaneel('Adressen wegen')
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
    expect(paneel.queryByText('Gewijzigd na vaststelling')).toBeNull()
  })
})

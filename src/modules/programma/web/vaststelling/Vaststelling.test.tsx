import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { aProgramma, aVastgesteldProgramma } from '../../testing/aProgramma.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { LEZER, PROGRAMMA_ID, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { findBoom, openProgramma } from '../../testing/openProgramma.ts'

const AFGESLOTEN = aVastgesteldProgramma({ status: 'afgesloten', afgeslotenOp: '2026-12-31' })
const post = (stap: string) => `POST ${PROGRAMMA_PAD}/_${stap}`

type Scherm = Awaited<ReturnType<typeof openProgramma>>

async function openPunt({ user }: Scherm, punt: string) {
  await user.click(screen.getByRole('button', { name: 'Meer voor dit programma' }))
  await user.click(await screen.findByRole('menuitem', { name: punt }))
  return within(await screen.findByRole('dialog'))
}
const punten = async ({ user }: Scherm) => {
  await user.click(screen.getByRole('button', { name: 'Meer voor dit programma' }))
  return (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)
}
const gestuurd = ({ verzonden }: Scherm) => verzonden.filter(({ method }) => method === 'POST').map(({ body }) => body)

describe('de status in de kop', () => {
  it.each([
    ['een concept', aProgramma(), 'Concept'],
    ['een vastgesteld programma', aVastgesteldProgramma(), 'Vastgesteld door het college op 20 januari 2026'],
    [
      'een afgesloten programma',
      AFGESLOTEN,
      'Afgesloten op 31 december 2026, vastgesteld door het college op 20 januari 2026',
    ],
  ])('zegt van %s wat het is, door wie en wanneer', async (_wat, programma, verwacht) => {
    await openProgramma({ programma })
    expect(document.querySelector('.statusregel')?.textContent?.trim()).toBe(verwacht)
  })

  it('wijst van een kopie naar het programma van het vorige jaar', async () => {
    await openProgramma({ programma: aProgramma({ vorigId: anId('programma', 8) }) })
    const link = screen.getByRole('link', { name: 'vervolg op het vorige programma' })
    expect(link.getAttribute('href')).toBe(`/programmas/${anId('programma', 8)}`)
  })
})

describe('een vaststelling vastleggen', () => {
  const open = async (opties: Parameters<typeof openProgramma>[0] = {}) => {
    const scherm = await openProgramma(opties)
    await scherm.user.click(screen.getByRole('button', { name: 'Leg vaststelling vast' }))
    const venster = within(await screen.findByRole('dialog', { name: 'Vaststelling vastleggen' }))
    return { ...scherm, venster }
  }

  it('vraagt wie en wanneer, met het college voorop, en zegt wat daarna anders is', async () => {
    const scherm = await open({ server: { [post('vaststellen')]: aVastgesteldProgramma({ versie: 2 }) } })
    const { user, venster } = scherm
    expect(venster.getByRole<HTMLInputElement>('radio', { name: /^Het college/ }).checked).toBe(true)
    expect(venster.getByText(/Gemeentewet 160/)).toBeTruthy()
    expect(venster.getByText(/vraagt een reden/)).toBeTruthy()
    await user.type(venster.getByLabelText('Datum van het besluit'), '2026-01-20')
    await user.click(venster.getByRole('button', { name: 'Leg vast' }))
    await screen.findByText(/door het college op 20 januari 2026/)
    expect(gestuurd(scherm)).toEqual([{ versie: 1, door: 'college', op: '2026-01-20' }])
    expect(screen.queryByRole('button', { name: 'Leg vaststelling vast' })).toBeNull()
  })

  it.each([
    ['geen datum', '', 'Vul de datum van het besluit in.'],
    ['een datum die nog komt', '2100-01-01', 'Vul een datum in die niet in de toekomst ligt.'],
  ])('weigert %s', async (_wat, dag, melding) => {
    const scherm = await open()
    if (dag) await scherm.user.type(scherm.venster.getByLabelText('Datum van het besluit'), dag)
    await scherm.user.click(scherm.venster.getByRole('button', { name: 'Leg vast' }))
    expect(scherm.venster.getByText(melding)).toBeTruthy()
    expect(gestuurd(scherm)).toEqual([])
  })

  it('laat zien dat een ander het al deed', async () => {
    let keer = 0
    const { user, venster } = await open({
      server: {
        [`GET ${PROGRAMMA_PAD}`]: () => (keer === 0 ? aProgramma() : aVastgesteldProgramma({ versie: 2 })),
        [post('vaststellen')]: () => {
          keer += 1
          return new Weigering(409, { code: 'intussen_gewijzigd' })
        },
      },
    })
    await user.type(venster.getByLabelText('Datum van het besluit'), '2026-01-20')
    await user.click(venster.getByRole('button', { name: 'Leg vast' }))
    expect(await venster.findByText('Iemand anders was je voor.')).toBeTruthy()
    expect(venster.getByText(/door het college op 20 januari 2026/)).toBeTruthy()
  })

  it('is er niet voor wie alleen leest', async () => {
    await openProgramma({ handelingen: LEZER })
    expect(screen.queryByRole('button', { name: 'Leg vaststelling vast' })).toBeNull()
  })
})

describe('afsluiten en heropenen', () => {
  it('sluit een vastgesteld programma af', async () => {
    const scherm = await openProgramma({
      programma: aVastgesteldProgramma(),
      server: { [post('afsluiten')]: { ...AFGESLOTEN, versie: 2 } },
    })
    const venster = await openPunt(scherm, 'Sluit af')
    expect(venster.getByText(/Niemand kan nog iets wijzigen/)).toBeTruthy()
    await scherm.user.click(venster.getByRole('button', { name: 'Sluit af' }))
    await screen.findByText(/op 31 december 2026/)
    expect(gestuurd(scherm)).toEqual([{ versie: 1 }])
  })

  it('heropent met een reden en niet zonder', async () => {
    const scherm = await openProgramma({
      programma: AFGESLOTEN,
      server: { [post('heropen')]: aVastgesteldProgramma({ versie: 2 }) },
    })
    const venster = await openPunt(scherm, 'Heropenen')
    await scherm.user.click(venster.getByRole('button', { name: 'Heropen' }))
    expect(venster.getByText('Schrijf in een zin waarom.')).toBeTruthy()
    await scherm.user.type(venster.getByRole('textbox', { name: /^Waarom heropen je/ }), 'Een actie liep door')
    await scherm.user.click(venster.getByRole('button', { name: 'Heropen' }))
    await waitFor(() => expect(gestuurd(scherm)).toEqual([{ versie: 1, reden: 'Een actie liep door' }]))
    expect(await screen.findByRole('button', { name: 'Toevoegen' })).toBeTruthy()
  })

  it('biedt in een afgesloten programma niets aan om te wijzigen', async () => {
    const scherm = await openProgramma({ programma: AFGESLOTEN, zoek: `?onderdeel=actie:${anId('actie', 1)}` })
    await findBoom()
    const knoppen = screen.getAllByRole('button').map((knop) => knop.ariaLabel ?? knop.textContent ?? '')
    expect(
      knoppen.filter((naam) =>
        /Toevoegen|Bewerken|Verplaats|Weghalen|toevoegen|Kies acties|Meer voor (?!dit)/.test(naam),
      ),
    ).toEqual([])
    const aangeboden = await punten(scherm)
    expect(aangeboden).toEqual(
      expect.arrayContaining(['Heropenen', 'Maak het programma van 2027', 'Geschiedenis van het programma']),
    )
    expect(aangeboden.filter((punt) => /wijzigen|weghalen|inlezen/.test(punt ?? ''))).toEqual([])
  })

  it('toont de besluiten over het programma met hun reden', async () => {
    const besluit = (nummer: number, daad: string, reden: string, velden: object[] = []) => ({
      id: anId('resultaat', nummer),
      programmaId: PROGRAMMA_ID,
      soort: 'programma',
      recordId: PROGRAMMA_ID,
      daad,
      reden,
      herkomst: 'hand',
      wie: 'Bea Jansen',
      tijd: `2026-11-2${nummer}T09:05:00.000Z`,
      naam: '',
      velden,
    })
    const items = [
      besluit(2, 'heropend', 'Verkeerde datum'),
      besluit(1, 'vastgesteld', '', [{ veld: 'vastgesteld', van: '', naar: 'college, 20 januari 2026' }]),
    ]
    const scherm = await openProgramma({
      server: { [`GET ${PROGRAMMA_PAD}/onderdelen/${PROGRAMMA_ID}/wijzigingen`]: { items, volgende: null } },
    })
    const venster = await openPunt(scherm, 'Geschiedenis van het programma')
    expect((await venster.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        '22 november 2026, 10.05 uurBea Jansen heropende dit programmaWaarom: Verkeerde datum',
        'Vastgesteld: van leeg naar college, 20 januari 2026',
      ]),
    )
  })
})

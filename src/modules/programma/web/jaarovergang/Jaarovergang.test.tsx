import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { aProgramma, aVastgesteldProgramma } from '../../testing/aProgramma.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { ADVISEUR, fakeProgramma, LEZER, PROGRAMMA_ID, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { programmaRoutes } from '../programma/routes.tsx'
import { KEUZE_FOUTEN } from './keuze/keuzestand.ts'

const NIEUW_ID = anId('programma', 2)
const NIEUW = aProgramma({ id: NIEUW_ID, jaar: 2027, titel: 'Uitvoeringsprogramma 2027', vorigId: PROGRAMMA_ID })

type Opties = { readonly server?: Antwoorden; readonly handelingen?: readonly string[]; readonly kop?: string }

async function openJaarovergang({
  server = {},
  handelingen = ADVISEUR,
  kop = 'Programma van 2027 maken',
}: Opties = {}) {
  const scherm = renderScherm({
    routes: programmaRoutes,
    pad: `/programmas/${PROGRAMMA_ID}/volgend-jaar`,
    handelingen,
    server: {
      ...fakeProgramma(aVastgesteldProgramma()),
      'GET /v1/programmas': { items: [], volgende: null },
      [`GET /v1/programmas/${NIEUW_ID}`]: NIEUW,
      [`POST ${PROGRAMMA_PAD}/_kopieer`]: NIEUW,
      ...server,
    },
  })
  await screen.findByRole('heading', { level: 1, name: kop })
  return scherm
}

const keuzes = (naam: RegExp | string) => within(screen.getByRole('group', { name: naam }))
const kies = (actie: string, keuze: string) =>
  keuzes(`Volgend jaar: ${actie}`).getByRole<HTMLInputElement>('radio', { name: keuze })
const maak = () => screen.getByRole('button', { name: 'Maak programma 2027' })
const telling = () => screen.getByText(/^\d+ gaan door,/).textContent

describe('het programma van volgend jaar', () => {
  it('toont per prioriteit en inzet elke actie met hoe het dit jaar ging, en laat alles doorgaan', async () => {
    await openJaarovergang()
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '1.1 Criminele inmenging tegengaan',
      '1.2 Adressen op orde',
      '2.1 Jongeren in beeld',
    ])
    const rij = screen.getByText('Bedrijven samen controleren').closest('li') as HTMLElement
    expect(await within(rij).findByText('53 dagen te laat')).toBeTruthy()
    expect(within(rij).getByText('2 van 4 gedaan, 1 te laat, volgende vóór 31 december')).toBeTruthy()
    expect(screen.getAllByRole<HTMLInputElement>('radio', { name: 'Doorgaan' }).every(({ checked }) => checked)).toBe(
      true,
    )
    expect(telling()).toBe('5 gaan door, 0 worden bijgesteld, 0 stoppen')
  })

  it('stuurt de keuzes en eindigt in het nieuwe concept', async () => {
    const { user, verzonden, router } = await openJaarovergang()
    await user.click(kies('Beleid tegen mensenhandel schrijven', 'Bijstellen'))
    const wanneer = screen.getByRole('textbox', { name: 'Wanneer volgend jaar' })
    expect((wanneer as HTMLInputElement).value).toBe('3e kwartaal')
    await user.clear(wanneer)
    await user.type(wanneer, '1e kwartaal')
    await user.click(kies('Adressen wegen', 'Stoppen'))
    await user.type(screen.getByRole('textbox', { name: 'Waarom stopt deze actie?' }), 'Is nu gewoon werk')
    expect(telling()).toBe('3 gaan door, 1 wordt bijgesteld, 1 stopt')
    await user.click(maak())
    await waitFor(() => expect(router.state.location.pathname).toBe(`/programmas/${NIEUW_ID}`))
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({
      titel: 'Uitvoeringsprogramma 2027',
      jaar: 2027,
      keuzes: [
        { actieId: anId('actie', 2), keuze: 'bijstellen', reden: '', wanneer: '1e kwartaal' },
        { actieId: anId('actie', 3), keuze: 'stoppen', reden: 'Is nu gewoon werk', wanneer: null },
      ],
    })
  })

  it('kiest voor een hele inzet tegelijk, met één reden', async () => {
    const { user, verzonden } = await openJaarovergang()
    const inzet = 'Alle acties van 1.1 Criminele inmenging tegengaan'
    await user.click(keuzes(inzet).getByRole('radio', { name: 'Stoppen' }))
    await user.type(screen.getByRole('textbox', { name: 'Waarom stoppen deze 2 acties?' }), 'Geen geld')
    await user.click(maak())
    await waitFor(() => expect(verzonden.some(({ method }) => method === 'POST')).toBe(true))
    const { keuzes: gestuurd } = verzonden.find(({ method }) => method === 'POST')!.body as {
      keuzes: { reden: string }[]
    }
    expect(gestuurd.map(({ reden }) => reden)).toEqual(['Geen geld', 'Geen geld'])
  })

  it('kiest met eerste letters en loopt met J en K', async () => {
    const { user } = await openJaarovergang()
    kies('Bedrijven samen controleren', 'Doorgaan').focus()
    await user.keyboard('s')
    expect(kies('Bedrijven samen controleren', 'Stoppen').checked).toBe(true)
    await user.keyboard('j')
    expect(document.activeElement).toBe(kies('Beleid tegen mensenhandel schrijven', 'Doorgaan'))
    await user.keyboard('b')
    expect(kies('Beleid tegen mensenhandel schrijven', 'Bijstellen').checked).toBe(true)
    await user.keyboard('k')
    expect(document.activeElement).toBe(kies('Bedrijven samen controleren', 'Stoppen'))
  })

  it('typt gewoon letters in de reden', async () => {
    const { user } = await openJaarovergang()
    await user.click(kies('Adressen wegen', 'Stoppen'))
    const reden = screen.getByRole('textbox', { name: 'Waarom stopt deze actie?' })
    await user.type(reden, 'bds')
    expect((reden as HTMLInputElement).value).toBe('bds')
    expect(kies('Adressen wegen', 'Stoppen').checked).toBe(true)
  })

  it('zegt wat er ontbreekt, gaat erheen en stuurt niets', async () => {
    const { user, verzonden } = await openJaarovergang()
    await user.click(kies('Adressen wegen', 'Stoppen'))
    await user.click(maak())
    expect(await screen.findByText(KEUZE_FOUTEN.stoppen)).toBeTruthy()
    expect(screen.getByText('Bij 1 actie ontbreekt nog iets')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Waarom stopt deze actie?' }))
    expect(verzonden.filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('wil een jaar na dit programma', async () => {
    const { user } = await openJaarovergang()
    const jaar = screen.getByRole('textbox', { name: 'Jaar' })
    await user.clear(jaar)
    await user.type(jaar, '2026')
    await user.click(maak())
    expect(await screen.findByText('Vul een jaar in na 2026.')).toBeTruthy()
  })

  it('zegt wat de server weigerde en houdt de keuzes vast', async () => {
    const weigering = new Weigering(409, { title: 'Dit kan nu niet', detail: 'Een van de acties is weg.' })
    const { user } = await openJaarovergang({ server: { [`POST ${PROGRAMMA_PAD}/_kopieer`]: weigering } })
    await user.click(kies('Adressen wegen', 'Stoppen'))
    await user.type(screen.getByRole('textbox', { name: 'Waarom stopt deze actie?' }), 'Klaar')
    await user.click(maak())
    expect((await screen.findByRole('alert')).textContent).toContain('Een van de acties is weg.')
    expect(kies('Adressen wegen', 'Stoppen').checked).toBe(true)
  })

  it('vraagt voor je weggaat met keuzes die niet bewaard zijn', async () => {
    const { user, router } = await openJaarovergang()
    await user.click(kies('Adressen wegen', 'Bijstellen'))
    await user.click(screen.getByRole('link', { name: 'Annuleren' }))
    const vraag = within(await screen.findByRole('alertdialog', { name: 'Wijzigingen niet bewaren?' }))
    await user.click(vraag.getByRole('button', { name: 'Blijf hier' }))
    expect(router.state.location.pathname).toBe(`/programmas/${PROGRAMMA_ID}/volgend-jaar`)
    expect(kies('Adressen wegen', 'Bijstellen').checked).toBe(true)
  })

  it('waarschuwt als er al een vervolg is', async () => {
    await openJaarovergang({ server: { 'GET /v1/programmas': { items: [NIEUW], volgende: null } } })
    expect(await screen.findByText('Er is al een vervolg op dit programma.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Uitvoeringsprogramma 2027' })).toBeTruthy()
  })

  it('laat kiezen ook als de stand niet komt', async () => {
    await openJaarovergang({ server: { [`GET ${PROGRAMMA_PAD}/stand`]: new Weigering(503) } })
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy()
    expect(kies('Adressen wegen', 'Doorgaan')).toBeTruthy()
  })

  it('bestaat niet voor wie alleen leest', async () => {
    await openJaarovergang({ handelingen: LEZER, kop: 'Deze pagina bestaat niet' })
    expect(screen.queryByRole('radio')).toBeNull()
  })
})

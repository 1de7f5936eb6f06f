import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { ADVISEUR, fakeProgramma, LEZER } from '../../../testing/fakeProgramma.ts'
import { programmaRoutes } from '../routes.tsx'

const aSamenvatting = (jaar: number, anders: object = {}) => ({
  id: anId('programma', 1),
  jaar,
  titel: `Uitvoeringsprogramma ${jaar}`,
  status: 'concept',
  versie: 1,
  aantalActies: 1082,
  gewijzigdOp: '2026-11-20T09:05:00.000Z',
  ...anders,
})

const LIJST = {
  items: [aSamenvatting(2026), aSamenvatting(2025, { id: anId('programma', 2), aantalActies: 54 })],
  volgende: null,
}
const anInlezing = (nummer: number, status: string) => ({
  id: anId('programma', nummer),
  status,
  bestand: { naam: `plan ${nummer}.docx` },
})

async function openLijst(server: Antwoorden = {}, handelingen = ADVISEUR, kop = 'Programma’s') {
  const scherm = renderScherm({
    routes: programmaRoutes,
    pad: '/programmas',
    handelingen,
    server: {
      ...fakeProgramma(),
      'GET /v1/programmas': LIJST,
      'GET /v1/inlezingen': { items: [], volgende: null },
      ...server,
    },
  })
  await screen.findByRole('heading', { level: 1, name: kop })
  return scherm
}

describe('de lijst met programma’s', () => {
  it('toont per programma jaar, status, aantal acties en laatste wijziging', async () => {
    await openLijst()
    const rij = screen.getByRole('row', { name: /^Uitvoeringsprogramma 2026/ })
    expect(within(rij).getByRole('link').getAttribute('href')).toBe(`/programmas/${anId('programma', 1)}`)
    expect(
      within(rij)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
        .slice(0, 4),
    ).toEqual(['2026', 'Concept', '1.082', '20 november 2026'])
  })

  it('leert wat te doen als er nog geen programma is', async () => {
    await openLijst({ 'GET /v1/programmas': { items: [], volgende: null } })
    expect(screen.getByRole('heading', { name: 'Nog geen programma’s' })).toBeTruthy()
    expect(screen.getByText(/Lees het uitvoeringsprogramma in zoals het er nu ligt/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Document inlezen' }).getAttribute('href')).toBe('/inlezingen/nieuw')
  })

  it('geeft wie alleen leest geen knoppen', async () => {
    const { verzonden } = await openLijst({}, LEZER)
    expect(screen.queryByRole('button', { name: /Leeg programma|Meer voor/ })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Document inlezen' })).toBeNull()
    expect(verzonden.filter(({ pad }) => pad === '/v1/inlezingen')).toEqual([])
  })

  it.each([
    [
      'één document',
      [anInlezing(1, 'te_beoordelen'), anInlezing(2, 'bevestigd')],
      'Er wacht 1 document op je.',
      'Kijk plan 1.docx na',
    ],
    [
      'meer documenten',
      [anInlezing(1, 'te_beoordelen'), anInlezing(2, 'te_beoordelen')],
      'Er wachten 2 documenten op je.',
      'Bekijk wat er nog na te kijken is',
    ],
  ])('wijst op %s', async (_regel, items, titel, link) => {
    await openLijst({ 'GET /v1/inlezingen': { items, volgende: null } })
    expect(await screen.findByText(titel)).toBeTruthy()
    expect(screen.getByRole('link', { name: link })).toBeTruthy()
  })

  it('haalt oudere programma’s erbij', async () => {
    let keer = 0
    const { user, verzonden } = await openLijst({
      'GET /v1/programmas': () => {
        keer += 1
        return { items: [LIJST.items[keer - 1]], volgende: keer === 1 ? 'verder' : null }
      },
    })
    await user.click(screen.getByRole('button', { name: 'Toon oudere programma’s' }))
    expect(await screen.findByRole('link', { name: 'Uitvoeringsprogramma 2025' })).toBeTruthy()
    expect(verzonden.at(-1)?.zoek.get('vanaf')).toBe('verder')
  })

  it('zegt wat er mis is als de lijst niet komt', async () => {
    const stuk = { 'GET /v1/programmas': new Weigering(503, { detail: 'Probeer het zo nog eens.' }) }
    await openLijst(stuk, ADVISEUR, 'Dit scherm is er nu niet')
    expect(screen.getByText(/Probeer het zo nog eens/)).toBeTruthy()
  })
})

describe('een leeg programma beginnen', () => {
  it('maakt het en gaat erheen', async () => {
    const { user, verzonden, router } = await openLijst({ 'POST /v1/programmas': aSamenvatting(2027) })
    await user.click(screen.getByRole('button', { name: 'Leeg programma beginnen' }))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Leeg programma beginnen' }))
    await user.clear(dialoog.getByRole('textbox', { name: 'Titel' }))
    await user.type(dialoog.getByRole('textbox', { name: 'Titel' }), ' Veilig 2027 ')
    await user.clear(dialoog.getByRole('textbox', { name: 'Jaar' }))
    await user.type(dialoog.getByRole('textbox', { name: 'Jaar' }), '2027')
    await user.click(dialoog.getByRole('button', { name: 'Begin' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/programmas/${anId('programma', 1)}`))
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toEqual({ titel: 'Veilig 2027', jaar: 2027 })
  })

  it('zegt wat er mist', async () => {
    const { user } = await openLijst()
    await user.click(screen.getByRole('button', { name: 'Leeg programma beginnen' }))
    const dialoog = within(await screen.findByRole('dialog'))
    await user.clear(dialoog.getByRole('textbox', { name: 'Jaar' }))
    await user.type(dialoog.getByRole('textbox', { name: 'Jaar' }), '26')
    await user.click(dialoog.getByRole('button', { name: 'Begin' }))
    expect(dialoog.getByText('Vul een jaar in van 1990 tot en met 2100.')).toBeTruthy()
  })
})

describe('een programma weghalen', () => {
  const weg = `/v1/programmas/${anId('programma', 1)}`
  const begin = async (server: Antwoorden) => {
    const scherm = await openLijst(server)
    await scherm.user.click(screen.getByRole('button', { name: 'Meer voor Uitvoeringsprogramma 2026' }))
    await scherm.user.click(await screen.findByRole('menuitem', { name: 'Weghalen' }))
    const vraag = within(await screen.findByRole('alertdialog', { name: 'Programma weghalen?' }))
    return { ...scherm, vraag }
  }

  it('vraagt eerst, en zet het met de toast terug', async () => {
    const { user, vraag, verzonden } = await begin({
      [`DELETE ${weg}`]: null,
      [`POST ${weg}/_herstel`]: aSamenvatting(2026),
    })
    await user.click(vraag.getByRole('button', { name: 'Haal weg' }))
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() =>
      expect(verzonden.filter(({ method }) => method !== 'GET').map(({ method, pad }) => `${method} ${pad}`)).toEqual([
        `DELETE ${weg}`,
        `POST ${weg}/_herstel`,
      ]),
    )
  })

  it('doet niets als je annuleert', async () => {
    const { user, vraag, verzonden } = await begin({})
    await user.click(vraag.getByRole('button', { name: 'Annuleren' }))
    expect(verzonden.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

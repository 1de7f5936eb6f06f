import { createRoute } from '@tanstack/react-router'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anId } from '../../../../modules/programma/testing/aProgrammaBoom.ts'
import { aProgramma } from '../../../../modules/programma/testing/aProgramma.ts'
import { aLateWerkregel, aVandaag } from '../../../../modules/programma/testing/aVandaag.ts'
import { aVraag } from '../../../../modules/programma/testing/aVraag.ts'
import { vragenRoutes } from '../../../../modules/programma/web/vragen/vragenRoutes.tsx'
import { programmaRoutes } from '../../../../modules/programma/web/programma/routes.tsx'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { Vandaag } from '../Vandaag.tsx'
import type { Bestuursdag } from './bestuursdagQuery.ts'

const vandaagRoute = createRoute({ getParentRoute: () => schilRoute, path: '/', component: Vandaag })
const RAAD = ['sessie:read', 'programma:read', 'bestuursdag:read', 'vraag:read', 'vraag:ask']
const COLLEGE = [...RAAD, 'besluit:read', 'verantwoording:read']

const { id, titel, jaar, versie, aantalActies, gewijzigdOp, vastgesteld, afgeslotenOp, vorigId, uitDocument } =
  aProgramma()
const CONCEPT = {
  id,
  titel,
  jaar,
  versie,
  aantalActies,
  gewijzigdOp,
  vastgesteld,
  afgeslotenOp,
  vorigId,
  uitDocument,
  status: 'concept' as const,
}

function aBestuursdag(anders: Partial<Bestuursdag> = {}): Bestuursdag {
  const { vandaag, programmas, sinds, nieuw } = aVandaag()
  return {
    ...{ vandaag, programmas, sinds, nieuw },
    teLaat: [
      {
        ...aLateWerkregel(1, { hoe: 'Bedrijven samen controleren', magMelden: false }),
        laatsteBericht: { tekst: 'De inspecteur was ziek.', wie: 'Bo Bakker', tijd: '2026-11-12T10:00:00.000Z' },
      },
      { ...aLateWerkregel(2, { magMelden: false }), laatsteBericht: null },
    ],
    concepten: [CONCEPT],
    gewijzigd: [
      {
        ...{ programmaId: anId('programma', 1), soort: 'actie', recordId: anId('actie', 3), naam: 'Adressen wegen' },
        ...{ daad: 'gewijzigd', aantal: 2, laatst: '2026-11-21T10:00:00.000Z' },
      },
    ],
    ...anders,
  }
}

function open(handelingen: readonly string[], dag: Partial<Bestuursdag> = {}, server: Antwoorden = {}) {
  return renderScherm({
    routes: [vandaagRoute, ...programmaRoutes, ...vragenRoutes],
    ...{ pad: '/', handelingen },
    server: {
      'GET /v1/bestuursdag': aBestuursdag(dag),
      'GET /v1/verantwoordingen': { items: [] },
      'GET /v1/vragen': { items: [], aantalOpen: 0, volgende: null },
      ...server,
    },
  })
}
const findKaart = async (naam: RegExp | string) => within(await screen.findByRole('region', { name: naam }))
const listTegels = async () =>
  (await findKaart('In het kort')).getAllByRole('link').map((tegel) => [tegel.textContent, tegel.getAttribute('href')])

describe('de dag van burgemeester en college', () => {
  it('vat samen wat te laat is, wat wacht en wat veranderde', async () => {
    open(COLLEGE)
    expect(await listTegels()).toEqual([
      ['Te laat2 oudste: 53 dagen', '/#te-laat'],
      ['Besluiten1 wachtop college of burgemeester', '/#besluiten'],
      ['Veranderd2 sinds je bezoek1 melding, 1 in de tekst', '/#veranderd'],
    ])
  })

  it('zegt waarom iets te laat is en wat er het laatst over is gemeld', async () => {
    open(COLLEGE)
    const regels = (await findKaart(/^Te laat/)).getAllByRole('listitem')
    expect(regels[0]?.textContent).toContain('Het 3e kwartaal is voorbij')
    expect(regels[0]?.textContent).toContain('Laatst gemeld: De inspecteur was ziek. (Bo Bakker, 12 november 2026)')
    expect(regels[1]?.textContent).toContain('Nog niemand meldde waarom.')
  })

  it('noemt het concept dat op vaststelling wacht', async () => {
    open(COLLEGE)
    const kaart = await findKaart('Wacht op een besluit')
    expect(kaart.getByRole('link', { name: titel }).getAttribute('href')).toBe(`/programmas/${id}`)
    expect(kaart.getByText('Wacht op vaststelling')).toBeTruthy()
  })

  it('legt uit wat hier komt als er niets is', async () => {
    open(COLLEGE, { programmas: [], teLaat: [], concepten: [], nieuw: [], gewijzigd: [] })
    expect(await screen.findByText(/zie je hier wat te laat is en waarom/)).toBeTruthy()
    expect(screen.getByText(/Er wacht nu niets op een besluit/)).toBeTruthy()
    expect(screen.getByText(/is de tekst niet gewijzigd/)).toBeTruthy()
    expect(await screen.findByText(/Je hebt nog niets gevraagd/)).toBeTruthy()
  })
})

describe('doelen en verantwoordingen', () => {
  const aDoel = (nummer: number, oordeel: string, zin: string) => ({
    doel: {
      id: anId('doel', nummer),
      programmaId: id,
      prioriteitId: null,
      prioriteit: 'Haven',
      tekst: `Doel ${nummer}`,
    },
    ...{ indicator: null, oordeel, zinnen: [zin], grafiek: null },
  })
  const oordelen = (...items: readonly object[]): Antwoorden => ({
    [`GET /v1/programmas/${anId('programma', 1)}/doeloordelen`]: { items },
  })

  it('zet wat niet gehaald wordt bovenaan, met waarom, en laat weg wat goed gaat', async () => {
    open(
      [...RAAD, 'indicator:read'],
      {},
      {
        ...oordelen(
          aDoel(1, 'op_koers', 'Het gaat goed.'),
          aDoel(2, 'onzeker', 'Dat verschil kan toeval zijn.'),
          aDoel(3, 'niet_op_koers', 'Er waren 47 aangiften. Het doel is 38.'),
        ),
      },
    )
    const kaart = await findKaart(/^Doelen die aandacht vragen/)
    await kaart.findByText('Niet op koers')
    expect(kaart.getAllByRole('listitem').map((regel) => regel.textContent)).toEqual([
      'Doel 3Er waren 47 aangiften. Het doel is 38.HavenNiet op koers',
      'Doel 2Dat verschil kan toeval zijn.HavenOnzeker',
    ])
    expect((await listTegels())[1]).toEqual(['Doelen niet op koers1 van 31 onzeker', '/#doelen'])
    expect(await listTegels()).toHaveLength(4)
  })

  it('zegt dat er nog niets te zeggen is zolang niets gemeten wordt', async () => {
    open([...RAAD, 'indicator:read'], {}, oordelen(aDoel(1, 'niet_te_meten', 'Nog niemand koos een indicator.')))
    expect(await screen.findByText(/Over de doelen is nog niets te zeggen/)).toBeTruthy()
  })

  it('noemt een verantwoording die ter controle ligt', async () => {
    const kop = (stap: string, naam: string) => ({
      id: anId('resultaat', naam.length),
      titel: naam,
      jaar: 2025,
      stap,
      gewijzigdOp,
    })
    open(
      COLLEGE,
      { concepten: [] },
      {
        'GET /v1/verantwoordingen': { items: [kop('ter_controle', 'Jaarverslag'), kop('concept', 'Nog niet af')] },
      },
    )
    const kaart = await findKaart('Wacht op een besluit')
    expect((await kaart.findByRole('link')).textContent).toBe('Jaarverslag')
    expect(kaart.getByText(/Verantwoording over 2025, ter controle/)).toBeTruthy()
    expect((await listTegels())[1]?.[0]).toContain('Besluiten1 wacht')
  })
})

describe('de dag van de raad', () => {
  it('heeft de eigen vragen in plaats van besluiten, en geen spoor van concepten', async () => {
    const beantwoord = aVraag(1, {
      ...{ stand: 'beantwoord', antwoord: { tekst: 'Ja.', door: 'Ans', op: '2026-11-09T09:00:00.000Z' } },
    })
    const laat = aVraag(2, { dagenTeLaat: 3 })
    open(
      RAAD,
      { concepten: [] },
      {
        'GET /v1/vragen': ({ zoek }: { zoek: URLSearchParams }) => ({
          ...{ items: zoek.get('stand') === 'open' ? [laat] : [beantwoord], aantalOpen: 1, volgende: null },
        }),
      },
    )
    const kaart = await findKaart(/^Mijn vragen en antwoorden/)
    await kaart.findByText('3 dagen te laat')
    expect(kaart.getAllByRole('listitem').map((regel) => within(regel).getByRole('link').textContent)).toEqual([
      beantwoord.tekst,
      laat.tekst,
    ])
    expect((await listTegels())[1]).toEqual(['Mijn vragen1 open1 te laat beantwoord', '/#vragen'])
    expect(screen.queryByRole('region', { name: 'Wacht op een besluit' })).toBeNull()
  })

  it('loopt met J en K langs wat te laat is, en meldt nergens iets', async () => {
    const { user } = open(RAAD)
    await findKaart(/^Te laat/)
    await user.keyboard('jj')
    expect(document.activeElement?.textContent).toBe('Actie 2')
    expect(screen.queryByRole('button', { name: /meld/i })).toBeNull()
  })

  it('zegt het als het overzicht niet komt', async () => {
    open(RAAD, {}, { 'GET /v1/bestuursdag': new Weigering(500, { detail: 'Probeer het zo nog eens.' }) })
    expect((await screen.findByRole('alert')).textContent).toContain('Probeer het zo nog eens.')
  })
})

import { createRoute } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aProgramma } from '../../../modules/programma/testing/aProgramma.ts'
import { aProgrammaStand } from '../../../modules/programma/testing/aStand.ts'
import { aVandaag, aLateWerkregel } from '../../../modules/programma/testing/aVandaag.ts'
import { fakeVoortgang } from '../../../modules/programma/testing/fakeVoortgang.ts'
import { programmaRoutes } from '../../../modules/programma/web/programma/routes.tsx'
import type { Vandaaglijsten } from '../../../modules/programma/web/werklijst/vandaagQuery.ts'
import { Weigering, type Antwoorden } from '../../../platform/testing/fakeServer.ts'
import { aSessie, renderScherm } from '../../../platform/testing/renderScherm.tsx'
import { schilRoute } from '../../../platform/web/schil/schilRoute.tsx'
import { Vandaag } from './Vandaag.tsx'

const vandaagRoute = createRoute({
  getParentRoute: () => schilRoute,
  path: '/',
  validateSearch: ({ alles }: Record<string, unknown>) => (typeof alles === 'boolean' ? { alles } : {}),
  component: Vandaag,
})
const RECHTEN = ['sessie:read', 'programma:read', 'voortgang:edit']
const { id, titel, jaar, status, versie, aantalActies, gewijzigdOp } = aProgramma()
const CONCEPT = { id, titel, jaar, status, versie, aantalActies, gewijzigdOp }

type Opties = {
  readonly lijsten?: Partial<Vandaaglijsten>
  readonly server?: Antwoorden
  readonly handelingen?: readonly string[]
  readonly rol?: string
  readonly pad?: string
}

function open({
  lijsten = {},
  server = {},
  handelingen = RECHTEN,
  rol = 'adviseur_veiligheid',
  pad = '/',
}: Opties = {}) {
  const sessie = aSessie(handelingen)
  return renderScherm({
    routes: [vandaagRoute, ...programmaRoutes],
    pad,
    handelingen,
    schil: { getSessie: () => Promise.resolve({ ...sessie, medewerker: { ...sessie.medewerker, rollen: [rol] } }) },
    server: {
      'GET /v1/vandaag': aVandaag(lijsten),
      'GET /v1/programmas': { items: [{ ...CONCEPT, status: 'vastgesteld' }], volgende: null },
      [`GET /v1/programmas/${id}`]: aProgramma({ status: 'vastgesteld' }),
      [`GET /v1/programmas/${id}/stand`]: aProgrammaStand(),
      ...fakeVoortgang(),
      ...server,
    },
  })
}
const findKaart = async (naam: RegExp | string) => within(await screen.findByRole('region', { name: naam }))

describe('een werkdag', () => {
  it('begint met de dag, de week en wat er van het programmajaar over is', async () => {
    open()
    expect(await screen.findByText('nog 39 dagen in het programmajaar')).toBeTruthy()
    expect(screen.getByText('Zondag 22 november 2026')).toBeTruthy()
    expect(screen.getByText('week 47')).toBeTruthy()
  })

  it('vat de dag samen in vier tegels die elk ergens heen gaan', async () => {
    open()
    const tegels = await findKaart('In het kort')
    expect(tegels.getAllByRole('link').map((tegel) => [tegel.textContent, tegel.getAttribute('href')])).toEqual([
      ['Te laat1 oudste: 53 dagen', '/#te-laat'],
      ['Deze week1 actieeerste uiterlijk 22 november', '/#week'],
      ['Acties 4e kwartaal14 van 21 keer gedaannog 7 te gaan', `/programmas/${id}/kalender?niveau=kwartaal`],
      ['Programma 202675% gedaan1 klaar, 2 loopt, 1 te laat', `/programmas/${id}`],
    ])
  })

  it('zegt bij wat te laat is waarom, en meldt erop', async () => {
    const { user, verzonden } = open()
    const laat = await findKaart(/^Te laat/)
    expect(laat.getByText(/3e kwartaal is voorbij/)).toBeTruthy()
    expect(laat.getByText('53 dagen te laat')).toBeTruthy()
    await user.click(laat.getByRole('button', { name: 'Leg uit of plan: Bedrijven samen controleren' }))
    await user.click(await screen.findByRole('button', { name: 'Meld' }))
    await waitFor(() => expect(verzonden.some(({ method }) => method === 'POST')).toBe(true))
    expect(verzonden.find(({ method }) => method === 'POST')?.body).toMatchObject({ gedaan: { sleutel: '2026-k3' } })
  })

  it('zet wat deze week af moet op zijn dag', async () => {
    open()
    const week = await findKaart('Deze week')
    const dagen = week.getAllByRole('listitem')
    expect(dagen).toHaveLength(7)
    expect(dagen[6]?.textContent).toContain('vandaag')
    expect(within(dagen[6]!).getByRole('link', { name: /Beleid tegen mensenhandel/ })).toBeTruthy()
  })

  it('toont wat bijna te laat is, wat geen planning heeft en wat nieuw is', async () => {
    open({ handelingen: [...RECHTEN, 'onderdeel:edit'] })
    expect((await findKaart(/^Bijna te laat/)).getByRole('link', { name: 'Adressen wegen' })).toBeTruthy()
    expect((await findKaart(/^Zonder planning/)).getByRole('link', { name: /^Zeg wanneer/ })).toBeTruthy()
    const nieuw = await findKaart('Nieuw sinds je vorige bezoek')
    expect(nieuw.getByRole('listitem').textContent).toContain(
      'Bo Bakker meldde een extra keer bij Camera plaatsen op het plein: Na een melding van bewoners.',
    )
  })

  it('loopt met J en K langs de regels en meldt met V op de regel waar je bent', async () => {
    const { user } = open()
    await findKaart(/^Te laat/)
    await user.keyboard('jj')
    expect(document.activeElement?.textContent).toContain('Beleid tegen mensenhandel')
    await user.keyboard('k')
    expect(document.activeElement?.textContent).toBe('Bedrijven samen controleren')
    await user.keyboard('v')
    const venster = within(await screen.findByRole('dialog', { name: 'Voortgang melden' }))
    expect(await venster.findByText('Bedrijven samen controleren')).toBeTruthy()
  })

  it('wisselt tussen alleen van mij en de hele gemeente, in het adres', async () => {
    const { user, router, verzonden } = open()
    expect((await screen.findByRole('button', { name: 'Hele gemeente' })).getAttribute('aria-pressed')).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Alleen van mij' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ alles: false }))
    const gevraagd = verzonden.filter(({ pad }) => pad === '/v1/vandaag').map(({ zoek }) => zoek.get('alles'))
    expect(gevraagd).toEqual([null, 'false'])
  })
})

describe('zonder werk of zonder recht', () => {
  it('zegt het rustig als niets te laat is', async () => {
    open({ lijsten: { teLaat: [], dezeWeek: [], bijnaTeLaat: [], zonderPlanning: [], nieuw: [] } })
    expect(await screen.findByText('Geen enkele actie is te laat.')).toBeTruthy()
    expect(screen.getByText('Deze week hoeft er niets af te zijn.')).toBeTruthy()
    expect(screen.getByText(/is er niets gemeld/)).toBeTruthy()
    expect(screen.queryByRole('region', { name: /^Zonder planning/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Voortgang melden' })).toBeNull()
  })

  it.each(['raadslid', 'partner'])('toont een %s wat het is, zonder keuze en zonder knoppen', async (rol) => {
    open({ rol, handelingen: ['sessie:read', 'programma:read'], lijsten: onlyRead() })
    expect(await screen.findByRole('link', { name: 'Bedrijven samen controleren' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Leg uit of plan/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Alleen van mij' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Programma inlezen' })).toBeNull()
  })

  it('legt uit hoe een programma gaat tellen als er nog geen is vastgesteld', async () => {
    open({
      lijsten: { programmas: [] },
      handelingen: [...RECHTEN, 'programma:edit'],
      server: { 'GET /v1/programmas': { items: [CONCEPT], volgende: null } },
    })
    const kaart = await findKaart('Nog geen vastgesteld programma')
    expect(kaart.getByText(/wie het vaststelde en wanneer/)).toBeTruthy()
    expect(kaart.getByRole('link', { name: `Open ${titel}` }).getAttribute('href')).toBe(`/programmas/${id}`)
  })

  it('zegt het als het overzicht niet komt en probeert het opnieuw', async () => {
    let keer = 0
    const { user } = open({
      server: {
        'GET /v1/vandaag': () => {
          keer += 1
          return keer === 1 ? new Weigering(500, { detail: 'Probeer het zo nog eens.' }) : aVandaag()
        },
      },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Probeer het zo nog eens.')
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByRole('link', { name: 'Bedrijven samen controleren' })).toBeTruthy()
  })

  it('toont van een lange lijst eerst acht regels', async () => {
    const teLaat = Array.from({ length: 30 }, (_, i) => aLateWerkregel(i + 10))
    const { user } = open({ lijsten: { teLaat } })
    const laat = await findKaart(/^Te laat/)
    expect(laat.getAllByRole('listitem')).toHaveLength(8)
    await user.click(laat.getByRole('button', { name: 'Toon meer' }))
    expect(laat.getAllByRole('listitem')).toHaveLength(30)
    expect(laat.getByRole('link', { name: 'Actie 39' })).toBeTruthy()
  })
})

function onlyRead(): Partial<Vandaaglijsten> {
  const { teLaat, dezeWeek, bijnaTeLaat, zonderPlanning } = aVandaag()
  const lezen = (regels: Vandaaglijsten['teLaat']) => regels.map((regel) => ({ ...regel, magMelden: false }))
  return {
    teLaat: lezen(teLaat),
    dezeWeek: lezen(dezeWeek),
    bijnaTeLaat: lezen(bijnaTeLaat),
    zonderPlanning: lezen(zonderPlanning),
  }
}

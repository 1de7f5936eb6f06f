import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { bestuursdagContract } from '../modules/programma/contractBestuursdag.ts'
import type { Antwoord } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Bestuursdag = Antwoord<typeof bestuursdagContract.getBestuursdag>

const JAAR = new Date().getFullYear() - 1

let proef: TestApp
let adviseur: Client
let burgemeester: Client
let raadslid: Client
let programma: string
let laat: string
let concept: { readonly id: string; readonly actie: string }

beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  burgemeester = await proef.als('burgemeester')
  raadslid = await proef.als('raadslid')
  ;({ id: programma, actie: laat } = await aProgramma('Programma dat loopt'))
  await adviseur.send('POST', `/programmas/${programma}/_vaststellen`, {
    versie: 1,
    door: 'college',
    op: `${JAAR}-01-09`,
  })
  // The year is over, but one time was moved on: what came before that is late, whatever day it is.
  await adviseur.send('PUT', `/programmas/${programma}/acties/${laat}/momenten/${JAAR}-k3`, {
    ...{ versie: 0, gedaanOp: null, vervallen: '', notitie: '' },
    dagen: { van: `${JAAR + 1}-12-01`, tot: `${JAAR + 1}-12-31` },
  })
  concept = await aProgramma('Programma in concept')
})
afterAll(() => proef.stop())

const sql = (tekst: string) => withClient(proef.database.beheerUrl, (client) => client.query(tekst))

async function aProgramma(titel: string): Promise<{ id: string; actie: string }> {
  const { body } = await adviseur.send('POST', '/programmas', { jaar: JAAR, titel })
  const add = async (soort: string, ouderId: string | null, velden: object): Promise<string> =>
    (await adviseur.send('POST', `/programmas/${body.id}/onderdelen`, { soort, velden, plek: { ouderId, naId: null } }))
      .body[soort].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Haven' }), { inzet: 'Toezicht', ambitie: '' })
  return { id: body.id, actie: await add('actie', inzet, { hoe: 'Ronde lopen', wanneer: 'Q2 en Q3' }) }
}

const lees = async (wie: Client): Promise<Bestuursdag> => {
  const { status, body } = await wie.get('/bestuursdag')
  expect(status).toBe(200)
  return body
}
/** As if somebody was here last a day ago. */
const lastVisited = () => sql(`update programma.bezoek set laatste = now() - interval '1 day'`)

describe('de dag van bestuur en raad', () => {
  it('zegt wat te laat is, waarom, en wat er het laatst over is gemeld', async () => {
    await adviseur.send('POST', `/programmas/${programma}/acties/${laat}/voortgang`, { tekst: 'De boot was stuk.' })
    for (const wie of [burgemeester, raadslid]) {
      const { teLaat } = await lees(wie)
      expect(teLaat).toMatchObject([
        {
          ...{
            hoe: 'Ronde lopen',
            status: 'te_laat',
            magMelden: false,
            waarom: expect.stringContaining('2e kwartaal'),
          },
          laatsteBericht: { tekst: 'De boot was stuk.', wie: expect.stringMatching(/^Proef/) },
        },
      ])
    }
  })

  it('toont concepten alleen aan wie ziet wat op een besluit wacht', async () => {
    expect((await lees(burgemeester)).concepten.map(({ titel }) => titel)).toEqual(['Programma in concept'])
    expect(JSON.stringify(await lees(raadslid))).not.toContain('Programma in concept')
  })

  it('toont wat in het vastgestelde programma wijzigde sinds het vorige bezoek, en niet wie het deed', async () => {
    await lees(raadslid)
    await lastVisited()
    await adviseur.send('PATCH', `/programmas/${programma}/onderdelen/${laat}`, {
      ...{ soort: 'actie', versie: 1, velden: { hoe: 'Ronde varen' }, reden: 'De kade is dicht' },
    })
    const { gewijzigd } = await lees(raadslid)
    const actie = gewijzigd.find(({ recordId }) => recordId === laat)
    expect(actie).toMatchObject({ soort: 'actie', naam: 'Ronde varen', daad: 'gewijzigd', programmaId: programma })
    expect(JSON.stringify(gewijzigd)).not.toContain('Proef')
    await sql(`update programma.bezoek set laatste = now(), vorige = now()`)
    expect((await lees(raadslid)).gewijzigd).toEqual([])
  })

  it.each(['adviseur_veiligheid', 'actiehouder', 'kcc'] as const)('is er niet voor een %s', async (rol) => {
    expect((await (await proef.als(rol)).get('/bestuursdag')).status).toBe(404)
  })
})

describe('een programma in concept', () => {
  it('bestaat niet voor een raadslid, hoe die er ook naar vraagt', async () => {
    const paden = [
      ...[
        '',
        '/uitvoering',
        '/doeloordelen',
        `/acties/${concept.actie}/uitvoering`,
        `/acties/${concept.actie}/bijlagen`,
      ],
      ...[`/onderdelen/${concept.actie}/bron?soort=actie`],
    ].map((rest) => `/programmas/${concept.id}${rest}`)
    expect(await Promise.all(paden.map(async (pad) => (await raadslid.get(pad)).status))).toEqual(paden.map(() => 404))
    for (const pad of ['/programmas', '/zoekresultaten?q=concept', '/beleidskaders', '/vandaag', '/doelen']) {
      expect(JSON.stringify((await raadslid.get(pad)).body)).not.toContain(concept.id)
    }
    expect((await raadslid.get(`/programmas/${programma}`)).status).toBe(200)
    expect((await burgemeester.get(`/programmas/${concept.id}`)).status).toBe(200)
  })
})

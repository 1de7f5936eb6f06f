import { unzipSync } from 'fflate'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { verantwoordingContract } from '../modules/verantwoording/contract.ts'
import { openBestanden } from '../modules/documenten/server/public.ts'
import { openSiteopslag, rebuildSite } from '../modules/verantwoording/server/public.ts'
import type { Antwoord } from '../platform/contract.ts'
import { dayInNederland, jaarOf } from '../platform/domain/datum.ts'
import { createAchtergrond } from '../platform/server/withActor.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Verantwoording = Antwoord<typeof verantwoordingContract.getVerantwoording>

const VANDAAG = dayInNederland(new Date())
const JAAR = jaarOf(VANDAAG)

let proef: TestApp
let adviseur: Client
let raadslid: Client
let programmaId: string

beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  raadslid = await proef.als('raadslid')
  programmaId = (await adviseur.send('POST', '/programmas', { jaar: JAAR, titel: 'Programma van nu' })).body.id
  const add = async (soort: string, ouderId: string | null, velden: object) =>
    (
      await adviseur.send('POST', `/programmas/${programmaId}/onderdelen`, {
        ...{ soort, plek: { ouderId, naId: null }, velden },
      })
    ).body[soort].id
  const prioriteit = await add('prioriteit', null, { naam: 'Haven' })
  const inzet = await add('inzet', prioriteit, { inzet: 'Rust op de kade', ambitie: 'Bewoners slapen door' })
  const actieId = await add('actie', inzet, { hoe: 'Rondes lopen', wanneer: '3 keer per jaar' })
  await adviseur.send('POST', `/programmas/${programmaId}/_vaststellen`, {
    ...{ versie: 1, door: 'college', op: `${JAAR - 1}-12-16` },
  })
  await adviseur.send('POST', '/activiteiten', {
    ...{ soort: 'controleronde', van: `${JAAR}-01-01`, tot: `${JAAR}-01-01`, status: 'gedaan', plaats: 'Kade' },
    ...{ acties: [{ programmaId, actieId }], resultaat: '' },
  })
})
afterAll(() => proef.stop())

const doe = (id: string, daad: string, body: object, door = adviseur) =>
  door.send('POST', `/verantwoordingen/${id}/_${daad}`, body)

/** An account as far as its adoption. */
async function makeVastgesteld(anders: object = {}): Promise<Verantwoording> {
  const nieuw = { programmaId, moment: 'jaarverslag', vorm: 'C', titel: 'Wat deden we?', peildatum: VANDAAG }
  const { id, delen }: Verantwoording = (await adviseur.send('POST', '/verantwoordingen', { ...nieuw, ...anders })).body
  const oordelen = delen.flatMap(({ id: deelId, versie, voorstel }) =>
    voorstel === null ? [] : [{ deelId, versie, oordeel: voorstel }],
  )
  const { versie } = (await doe(id, 'beoordeel', { oordelen })).body
  const gelegd = (await doe(id, 'controle', { versie })).body
  return (await doe(id, 'vaststellen', { versie: gelegd.versie, orgaan: 'college', op: VANDAAG })).body
}

const vraag = (pad: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  proef.app.http.inject({ method, url: pad, headers })
const SITE = '/openbaar/waterveste'
const ADRES = 'http://baken.waterveste.example'
const weigerBuiten = () => Promise.reject(new Error('nothing is asked outside'))
const zonderTijd = (pagina: string): string => pagina.replace(/<time[^>]*>[^<]*<\/time>/g, '')

describe('publiceren', () => {
  let wie: Verantwoording
  it('kan pas na de vaststelling', async () => {
    const nieuw = { programmaId, moment: 'bestuursrapportage', vorm: 'A', titel: 'Concept', peildatum: VANDAAG }
    const { id, versie } = (await adviseur.send('POST', '/verantwoordingen', nieuw)).body
    expect(await doe(id, 'publiceer', { versie })).toMatchObject({ status: 409, body: { code: 'niet_vastgesteld' } })
  })

  it('zet het verslag op een vast adres, met een pagina per onderdeel en beide tijden', async () => {
    wie = await makeVastgesteld()
    expect((await vraag(`${SITE}/`)).statusCode).toBe(404)
    const antwoord = await doe(wie.id, 'publiceer', { versie: wie.versie })
    expect(antwoord).toMatchObject({
      status: 200,
      body: {
        adres: `http://baken.waterveste.example${SITE}/${JAAR}/`,
        beletsel: 'niets_nieuws',
        versies: [{ versie: 1, ingetrokkenOp: null }],
      },
    })
    const pagina = await vraag(`${SITE}/${JAAR}/`)
    expect(pagina.statusCode).toBe(200)
    expect(pagina.body).toMatch(/Zichtbaar resultaat[^]*Voortgang[^]*Toelichting[^]*gemaakt op[^]*met gegevens van/)
    expect(pagina.body).not.toContain('<script')
    expect((await vraag(`${SITE}/${JAAR}/inzet/rust-op-de-kade/`)).statusCode).toBe(200)
    expect((await adviseur.get(`/verantwoordingen/${wie.id}`)).body.stap).toBe('gepubliceerd')
  })

  it('heeft bij een cijfer de weg naar de gegevens en naar wat er geteld is', async () => {
    const { body } = await vraag(`${SITE}/${JAAR}/cijfers/`)
    expect(body).toMatch(/Wat is geteld[^]*Wie mag, ziet hier de gegevens/)
    expect(body).toMatch(/href="http:\/\/baken\.waterveste\.example\/inzicht\/tellingen\/[^"]+van=/)
  })

  it('geeft na een verbetering een nieuwe versie, en houdt de eerste bereikbaar', async () => {
    const opnieuw = (await adviseur.get(`/verantwoordingen/${wie.id}`)).body.versie
    expect(await doe(wie.id, 'publiceer', { versie: opnieuw })).toMatchObject({
      status: 409,
      body: { code: 'niets_nieuws' },
    })
    await adviseur.send('POST', `/verantwoordingen/${wie.id}/errata`, { plaats: 'Kade', tekst: 'Het waren er twee.' })
    expect((await doe(wie.id, 'publiceer', { versie: opnieuw })).body.versies).toHaveLength(2)
    expect((await vraag(`${SITE}/${JAAR}/`)).body).toContain('Het waren er twee.')
    expect((await vraag(`${SITE}/${JAAR}/versie/1/`)).body).not.toContain('Het waren er twee.')
    expect((await vraag(`${SITE}/rss.xml`)).body).toContain('versie 2')
  })

  it('haalt een verslag weer weg, en kan het daarna opnieuw tonen', async () => {
    expect(await doe(wie.id, 'trekin', { reden: 'Er staat een fout in.' })).toMatchObject({
      status: 200,
      body: { adres: null },
    })
    expect((await vraag(`${SITE}/${JAAR}/`)).statusCode).toBe(404)
    expect((await vraag(`${SITE}/`)).body).toContain('Er is nog geen verslag')
    expect(await doe(wie.id, 'trekin', { reden: 'Nog eens.' })).toMatchObject({ status: 409 })
    expect((await doe(wie.id, 'publiceer', { versie: 9 })).body.versies[0]).toMatchObject({ versie: 3 })
    expect((await vraag(`${SITE}/${JAAR}/`)).statusCode).toBe(200)
  })

  it('wordt tegengehouden door een naam in de tekst, met de plaats', async () => {
    const ander = await makeVastgesteld({ titel: 'Verslag van dhr. Jansen' })
    const { body } = await adviseur.get(`/verantwoordingen/${ander.id}/controle`)
    expect(body.items).toContainEqual(expect.objectContaining({ soort: 'naam', ernst: 'blokkeert', plaats: 'Titel' }))
    const poging = await doe(ander.id, 'publiceer', { versie: ander.versie })
    expect(poging).toMatchObject({ status: 409, body: { code: 'keuring_houdt_tegen' } })
    const { versie } = (await adviseur.get('/publicatie-instelling')).body
    await adviseur.send('PUT', '/publicatie-instelling', {
      ...{
        contact: 'veilig@waterveste.example',
        ambtsdragers: ['B. Jansen'],
        domeinen: ['waterveste.example'],
        versie,
      },
    })
    expect(await doe(ander.id, 'publiceer', { versie: ander.versie })).toMatchObject({
      status: 200,
      body: { adres: `http://baken.waterveste.example${SITE}/${JAAR}/verslag-van-dhr-jansen/` },
    })
  })

  it('mag een raadslid niet', async () => {
    expect(await doe(wie.id, 'publiceer', { versie: 1 }, raadslid)).toMatchObject({ status: 403 })
    expect(await raadslid.send('PUT', '/publicatie-instelling', {})).toMatchObject({ status: 403 })
  })

  it('slaat de instelling van wie te laat is niet op', async () => {
    const oud = { contact: '', ambtsdragers: [], domeinen: [], versie: 0 }
    expect(await adviseur.send('PUT', '/publicatie-instelling', oud)).toMatchObject({ status: 409 })
  })
})

describe('de openbare website', () => {
  it('heeft geen cookies, en een strenge grens om wat er mag laden', async () => {
    const { headers } = await vraag(`${SITE}/`, { cookie: 'baken_sessie=x' })
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'self'")
  })

  it('kent ETag, HEAD en beide pakkingen', async () => {
    const heel = await vraag(`${SITE}/`)
    const { etag = '' } = heel.headers
    expect((await vraag(`${SITE}/`, { 'if-none-match': String(etag) })).statusCode).toBe(304)
    const kop = await vraag(`${SITE}/`, {}, 'HEAD')
    expect([kop.statusCode, kop.body, kop.headers['content-length']]).toEqual([200, '', heel.headers['content-length']])
    for (const pakking of ['br', 'gzip']) {
      const { headers, rawPayload } = await vraag(`${SITE}/`, { 'accept-encoding': pakking })
      expect(headers['content-encoding']).toBe(pakking)
      expect(rawPayload.length).toBeLessThan(heel.rawPayload.length)
    }
  })

  it.each([
    '../../../../etc/passwd',
    '..%2f..%2f.baken.json',
    '.baken.json',
    '%2e%2e/9990',
    'a%00b',
    '//etc/passwd',
    '2025\\..\\x',
  ])('geeft bij %s haar eigen pagina dat er niets is', async (pad) => {
    const { statusCode, body } = await vraag(`${SITE}/${pad}`)
    expect([400, 404]).toContain(statusCode)
    expect(body).not.toContain('gemeenteId')
  })

  it('zegt met een eigen pagina dat iets er niet is', async () => {
    const { statusCode, body } = await vraag(`${SITE}/bestaat/niet/`)
    expect(statusCode).toBe(404)
    expect(body).toContain('Deze pagina bestaat niet')
    expect(body).toContain(`href="${SITE}/stijl.css"`)
    expect((await vraag('/openbaar/onbekend/')).statusCode).toBe(404)
  })

  it('vult een map zonder schuine streep aan', async () => {
    const { statusCode, headers } = await vraag(`${SITE}/${JAAR}`)
    expect([statusCode, headers.location]).toEqual([301, `${SITE}/${JAAR}/`])
    expect((await vraag(SITE)).headers.location).toBe(`${SITE}/`)
  })

  it('zoekt zonder JavaScript, en laat een vraag tekst blijven', async () => {
    expect((await vraag(`${SITE}/zoeken/?q=kade`)).body).toMatch(/gevonden met[^]*Rust op de kade/)
    expect((await vraag(`${SITE}/zoeken/?q=${encodeURIComponent('"><script>')}`)).body).not.toContain('<script>')
  })

  it('wordt bij het starten opnieuw gemaakt uit wat bevroren is als hij van de schijf verdween', async () => {
    const map = await mkdtemp(path.join(tmpdir(), 'baken-openbaar-'))
    const middelen = { tellingen: [], bestanden: openBestanden(map), fetchBuiten: weigerBuiten, adres: ADRES }
    const pagina = (await vraag(`${SITE}/`)).body
    const opslag = await openSiteopslag(map)
    await rebuildSite(createAchtergrond(proef.database.pool), { ...middelen, opslag }, 9990)
    const opnieuw = (await openSiteopslag(map)).find('waterveste')?.bestanden.get('index.html') ?? Buffer.of()
    expect(zonderTijd(Buffer.from(opnieuw).toString())).toBe(zonderTijd(pagina))
  })

  it('heeft een icoon, en een pagina noemt het', async () => {
    expect((await vraag(`${SITE}/`)).body).toContain('<link rel="icon" type="image/svg+xml" href="icoon.svg">')
    const { statusCode, headers } = await vraag(`${SITE}/icoon.svg`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8'])
  })
})

describe('voorbeeld, zip en documenten', () => {
  let id: string
  beforeAll(async () => {
    const nieuw = { programmaId, moment: 'bestuursrapportage', vorm: 'E', titel: 'Voorproef', peildatum: VANDAAG }
    id = (await adviseur.send('POST', '/verantwoordingen', nieuw)).body.id
  })

  it('toont een concept alleen op een geheim adres', async () => {
    const { body } = await doe(id, 'voorbeeld', {})
    const adres = String(body.adres).replace('http://baken.waterveste.example', '')
    const { statusCode, headers } = await vraag(adres)
    expect([statusCode, headers['cache-control'], headers['x-robots-tag']]).toEqual([200, 'no-store', 'noindex'])
    expect((await vraag(adres.replace('index.html', `${JAAR}/bestuursrapportage/`))).body).toContain(
      'Dit is een concept',
    )
    expect((await vraag(`${SITE}/${JAAR}/bestuursrapportage/`)).statusCode).toBe(404)
    expect((await vraag('/openbaar/voorbeeld/onbekend/index.html')).statusCode).toBe(404)
  })

  it('geeft de hele website als zip', async () => {
    const antwoord = await adviseur.raw(`/verantwoordingen/${id}/publicatie/site`)
    expect(Object.keys(unzipSync(new Uint8Array(antwoord.rawPayload)))).toEqual(
      expect.arrayContaining(['index.html', 'stijl.css', 'letter.woff2', `${JAAR}/bestuursrapportage/index.html`]),
    )
  })

  it.each([
    ['verslag', 'docx', 'PK'],
    ['verslag', 'pdf', '%PDF'],
    ['raadsinformatiebrief', 'docx', 'PK'],
    ['raadsinformatiebrief', 'pdf', '%PDF'],
  ])('geeft %s als %s', async (soort, vorm, begin) => {
    const antwoord = await adviseur.raw(`/verantwoordingen/${id}/publicatie/document?soort=${soort}&vorm=${vorm}`)
    expect(antwoord.statusCode).toBe(200)
    expect(antwoord.rawPayload.subarray(0, begin.length).toString()).toBe(begin)
    expect(antwoord.headers['content-disposition']).toContain(`${soort}-${JAAR}.${vorm}`)
  })
})

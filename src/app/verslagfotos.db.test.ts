import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { verantwoordingContract } from '../modules/verantwoording/contract.ts'
import { aPng } from '../modules/verantwoording/testing/aFoto.ts'
import type { Antwoord } from '../platform/contract.ts'
import { dayInNederland, jaarOf } from '../platform/domain/datum.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Verantwoording = Antwoord<typeof verantwoordingContract.getVerantwoording>

const VANDAAG = dayInNederland(new Date())
const JAAR = jaarOf(VANDAAG)
const MAKER = 'Genomen door een telefoon op 52.1 noord'
const FOTO = aPng({ tekst: MAKER })
const ALT = 'Een rij fietsen op de kade'

let proef: TestApp
let adviseur: Client
let wie: Verantwoording
let pad: string

beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  const { body: programma } = await adviseur.send('POST', '/programmas', { jaar: JAAR, titel: 'Programma van nu' })
  const add = async (soort: string, ouderId: string | null, velden: object) =>
    (
      await adviseur.send('POST', `/programmas/${programma.id}/onderdelen`, {
        ...{ soort, plek: { ouderId, naId: null }, velden },
      })
    ).body[soort].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Haven' }), { inzet: 'Rust op de kade' })
  await add('actie', inzet, { hoe: 'Rondes lopen', wanneer: '3 keer per jaar' })
  await adviseur.send('POST', `/programmas/${programma.id}/_vaststellen`, {
    ...{ versie: 1, door: 'college', op: `${JAAR - 1}-12-16` },
  })
  const nieuw = { programmaId: programma.id, moment: 'jaarverslag', vorm: 'A', titel: 'Wat deden we?' }
  wie = (await adviseur.send('POST', '/verantwoordingen', { ...nieuw, peildatum: VANDAAG })).body
  pad = `/verantwoordingen/${wie.id}`
})
afterAll(() => proef.stop())

const deelVan = (soort: string): string => wie.delen.find((deel) => deel.soort === soort)?.id ?? soort
const upload = (soort = 'inzet', bytes: Uint8Array = FOTO, door = adviseur) =>
  door.upload(`${pad}/delen/${deelVan(soort)}/fotos`, 'vakantie.png', bytes)
const fotosVan = async (soort = 'inzet') =>
  ((await adviseur.get(pad)).body as Verantwoording).delen.find((deel) => deel.soort === soort)?.fotos

describe('een foto bij een deel', () => {
  it('wordt bewaard zonder wat de camera erin schreef, en staat bij haar deel', async () => {
    const { status, body } = await upload()
    expect([status, body]).toMatchObject([201, { deelId: deelVan('inzet'), alt: '', bijschrift: '', versie: 1 }])
    expect(await fotosVan()).toEqual([body])
    const { rawPayload } = await adviseur.raw(`${pad}/fotos/${body.id}`)
    expect(rawPayload.includes(MAKER)).toBe(false)
    expect(rawPayload.equals(aPng())).toBe(true)
  })

  it.each([
    ['een webpagina', 'inzet', Buffer.from('<script>1</script>'), 415, 'foto_soort'],
    ['een foto bij de inleiding', 'inleiding', FOTO, 409, 'deel_zonder_fotos'],
  ])('weigert %s, en bewaart niets', async (_wat, soort, bytes, status, code) => {
    expect(await upload(soort, bytes)).toMatchObject({ status, body: { code } })
    expect(await fotosVan()).toHaveLength(1)
  })

  it('bestaat niet voor wie de verantwoording niet mag zien, noch in een andere', async () => {
    const [foto] = (await fotosVan()) ?? []
    const raadslid = await proef.als('raadslid')
    expect((await raadslid.get(`${pad}/fotos/${foto?.id}`)).status).toBe(404)
    expect((await upload('inzet', FOTO, raadslid)).status).toBe(403)
    expect((await adviseur.get(`/verantwoordingen/${foto?.id}/fotos/${foto?.id}`)).status).toBe(404)
  })

  it('houdt het publiceren tegen tot er staat wat er te zien is', async () => {
    const controle = async () => (await adviseur.get(`${pad}/controle`)).body.items
    expect(await controle()).toContainEqual(
      expect.objectContaining({ soort: 'zonder_alt', ernst: 'blokkeert', plaats: 'Foto bij Rust op de kade' }),
    )
    const [foto] = (await fotosVan()) ?? []
    const woorden = { alt: ALT, bijschrift: 'Foto: gemeente', versie: 1 }
    const beschrijf = (anders: object = {}) =>
      adviseur.send('PUT', `${pad}/fotos/${foto?.id}`, { ...woorden, ...anders })
    expect(await beschrijf({ alt: ' ' })).toMatchObject({ status: 400 })
    expect(await beschrijf()).toMatchObject({ status: 200, body: { alt: ALT, versie: 2 } })
    expect(await beschrijf()).toMatchObject({
      status: 409,
      body: { code: 'intussen_gewijzigd', conflict: { versie: 2 } },
    })
    expect(await controle()).not.toContainEqual(expect.objectContaining({ soort: 'zonder_alt' }))
  })

  it('gaat weg zolang het verslag niet vaststaat', async () => {
    const { body } = await upload('prioriteit')
    expect(await fotosVan('prioriteit')).toHaveLength(1)
    expect((await adviseur.send('DELETE', `${pad}/fotos/${body.id}`)).status).toBe(204)
    expect(await fotosVan('prioriteit')).toEqual([])
    expect((await adviseur.send('DELETE', `${pad}/fotos/${body.id}`)).status).toBe(404)
  })
})

describe('na de vaststelling', () => {
  beforeAll(async () => {
    const { delen }: Verantwoording = (await adviseur.get(pad)).body
    const oordelen = delen.flatMap(({ id, versie, voorstel }) =>
      voorstel === null ? [] : [{ deelId: id, versie, oordeel: voorstel }],
    )
    const { versie } = (await adviseur.send('POST', `${pad}/_beoordeel`, { oordelen })).body
    const gelegd = (await adviseur.send('POST', `${pad}/_controle`, { versie })).body
    const { status, body } = await adviseur.send('POST', `${pad}/_vaststellen`, {
      ...{ versie: gelegd.versie, orgaan: 'college', op: VANDAAG },
    })
    expect(status).toBe(200)
    await adviseur.send('POST', `${pad}/_publiceer`, { versie: body.versie })
  })

  it('verandert er niets meer aan', async () => {
    const [foto] = (await fotosVan()) ?? []
    const vast = { status: 409, body: { code: 'al_vastgesteld' } }
    expect(await upload()).toMatchObject(vast)
    expect(await adviseur.send('DELETE', `${pad}/fotos/${foto?.id}`)).toMatchObject(vast)
    const woorden = { alt: 'Anders', bijschrift: '', versie: foto?.versie }
    expect(await adviseur.send('PUT', `${pad}/fotos/${foto?.id}`, woorden)).toMatchObject(vast)
  })

  it('staat de foto met haar woorden op de openbare pagina', async () => {
    const vraag = (url: string) => proef.app.http.inject({ method: 'GET', url })
    const inzetpad = `/openbaar/waterveste/${JAAR}/inzet/rust-op-de-kade/`
    const { body } = await vraag(inzetpad)
    expect(body).toContain(`alt="${ALT}" width="3" height="2"`)
    expect(body).toContain('<figcaption>Foto: gemeente</figcaption>')
    const src = /<img src="([^"]+)"/.exec(body)?.[1] ?? ''
    const beeld = await vraag(new URL(src, `http://x${inzetpad}`).pathname)
    expect([beeld.statusCode, beeld.rawPayload.equals(aPng())]).toEqual([200, true])
  })
})

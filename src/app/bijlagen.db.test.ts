import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

let proef: TestApp
let adviseur: Client
let politieId: string
let pad: string
let samen: string
let alleen: string

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')

beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  const { body: lijst } = await adviseur.get('/organisaties?q=politie')
  politieId = lijst.items.find(({ naam }: { naam: string }) => naam === 'Politie').id
  const { body: programma } = await adviseur.send('POST', '/programmas', { jaar: 2024, titel: 'Programma 2024' })
  pad = `/programmas/${programma.id}`
  const add = async (soort: string, ouderId: string | null, velden: object) =>
    (await adviseur.send('POST', `${pad}/onderdelen`, { soort, plek: { ouderId, naId: null }, velden })).body[soort].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Jeugd' }), { inzet: 'Rust op straat' })
  const partijen = [{ tekst: 'politie', rol: 'partner', organisatieId: politieId }]
  samen = `${pad}/acties/${await add('actie', inzet, { hoe: 'Samen optrekken', wanneer: 'Q1', partijen })}`
  alleen = `${pad}/acties/${await add('actie', inzet, { hoe: 'Zelf doen', wanneer: 'Q2' })}`
  await adviseur.send('POST', `${pad}/_vaststellen`, { versie: 1, door: 'college', op: '2024-01-09' })
})
afterAll(() => proef.stop())

const namen = async (actie: string, wie = adviseur) =>
  (await wie.get(`${actie}/bijlagen`)).body.items.map(({ naam }: { naam: string }) => naam)

describe('een bijlage', () => {
  it('komt terug zoals ze ging, altijd als download', async () => {
    const { status, body } = await adviseur.upload(`${samen}/bijlagen`, 'verslag.pdf', PDF)
    expect([status, body.naam, body.grootte]).toEqual([201, 'verslag.pdf', PDF.length])
    const { rawPayload, headers } = await adviseur.raw(`${samen}/bijlagen/${body.id}`)
    expect(rawPayload.equals(PDF)).toBe(true)
    expect([headers['content-type'], headers['x-content-type-options'], headers['content-disposition']]).toEqual([
      'application/octet-stream',
      'nosniff',
      expect.stringContaining('attachment'),
    ])
  })

  it.each([
    ['een webpagina', 'pagina.html', Buffer.from('<script>alert(1)</script>'), 415, 'bijlage_soort'],
    ['een leeg bestand', 'leeg.pdf', Buffer.alloc(0), 400, 'bestand_leeg'],
    ['een te groot bestand', 'groot.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 97), 413, 'bijlage_te_groot'],
  ])('weigert %s, en bewaart niets', async (_wat, naam, bytes, status, code) => {
    const voor = await namen(alleen)
    const antwoord = await adviseur.upload(`${alleen}/bijlagen`, naam, bytes)
    expect([antwoord.status, antwoord.body.code]).toEqual([status, code])
    expect(await namen(alleen)).toEqual(voor)
  })

  it('is weg en komt terug', async () => {
    const { body } = await adviseur.upload(`${alleen}/bijlagen`, 'foto.pdf', PDF)
    expect((await adviseur.send('DELETE', `${alleen}/bijlagen/${body.id}`)).status).toBe(204)
    expect((await adviseur.get(`${alleen}/bijlagen/${body.id}`)).status).toBe(404)
    expect((await adviseur.send('POST', `${alleen}/bijlagen/${body.id}/_herstel`)).body.naam).toBe('foto.pdf')
    expect(await namen(alleen)).toContain('foto.pdf')
  })

  it('is er voor een partner alleen bij de eigen acties', async () => {
    const partner = await proef.als('partner', politieId)
    const { body: eigen } = await partner.upload(`${samen}/bijlagen`, 'van-politie.pdf', PDF)
    expect(await namen(samen, partner)).toContain('van-politie.pdf')
    expect(await namen(samen)).toContain('van-politie.pdf')
    const { body: vreemd } = await adviseur.upload(`${alleen}/bijlagen`, 'intern.pdf', PDF)
    expect((await partner.get(`${alleen}/bijlagen`)).status).toBe(404)
    expect((await partner.get(`${alleen}/bijlagen/${vreemd.id}`)).status).toBe(404)
    expect((await partner.get(`${samen}/bijlagen/${vreemd.id}`)).status).toBe(404)
    expect((await partner.upload(`${alleen}/bijlagen`, 'x.pdf', PDF)).status).toBe(404)
    const raadslid = await proef.als('raadslid')
    expect((await raadslid.upload(`${samen}/bijlagen`, 'x.pdf', PDF)).status).toBe(403)
    expect((await raadslid.raw(`${samen}/bijlagen/${eigen.id}`)).statusCode).toBe(200)
  })
})

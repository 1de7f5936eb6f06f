import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

let proef: TestApp
let adviseur: Client
let partner: Client
const JAAR = new Date().getFullYear()

beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  const { body: lijst } = await adviseur.get('/organisaties?q=politie')
  const politie = lijst.items.find(({ naam }: { naam: string }) => naam === 'Politie').id
  partner = await proef.als('partner', politie)
  const { body: programma } = await adviseur.send('POST', '/programmas', { jaar: JAAR, titel: 'Programma van nu' })
  const pad = `/programmas/${programma.id}`
  const add = async (soort: string, ouderId: string | null, velden: object) =>
    (await adviseur.send('POST', `${pad}/onderdelen`, { soort, plek: { ouderId, naId: null }, velden })).body[soort].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Jeugd' }), { inzet: 'Rust op straat' })
  const partijen = [{ tekst: 'politie', rol: 'partner', organisatieId: politie }]
  await add('actie', inzet, { hoe: 'Samen optrekken; plein, park', wanneer: '4 keer per jaar', partijen })
  await add('actie', inzet, { hoe: 'Zelf doen', wanneer: '1e kwartaal' })
  await adviseur.send('POST', `${pad}/_vaststellen`, { versie: 1, door: 'college', op: `${JAAR - 1}-12-16` })
})
afterAll(() => proef.stop())

const maak = async (wie: Client, alleenMijn = false) =>
  (await wie.send('POST', '/agendafeeds', { naam: 'Veiligheid', alleenMijn })).body

/** By the path as a calendar program asks for it: without a session. */
async function readFeed(pad: string) {
  const { statusCode, headers, payload } = await proef.anoniem.raw(pad.replace('/v1', ''))
  return { status: statusCode, type: headers['content-type'], tekst: payload }
}

const titels = (tekst: string) =>
  new ICAL.Component(ICAL.parse(tekst) as unknown[] as never)
    .getAllSubcomponents('vevent')
    .map((gebeurtenis) => new ICAL.Event(gebeurtenis))

describe('een agenda-adres', () => {
  it('geeft de momenten aan een agendaprogramma, als hele dagen', async () => {
    const { pad } = await maak(adviseur)
    const { status, type, tekst } = await readFeed(pad)
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    const gebeurtenissen = titels(tekst)
    expect(gebeurtenissen.map(({ summary }) => summary).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'Samen optrekken; plein, park'),
      'Zelf doen',
    ])
    expect(gebeurtenissen.every(({ startDate }) => startDate.isDate)).toBe(true)
    expect(new Set(gebeurtenissen.map(({ uid }) => uid)).size).toBe(5)
  })

  it('laat een partner alleen de eigen acties zien', async () => {
    const { tekst } = await readFeed((await maak(partner)).pad)
    expect(new Set(titels(tekst).map(({ summary }) => summary))).toEqual(new Set(['Samen optrekken; plein, park']))
  })

  it('staat maar één keer in beeld en is van wie het maakte', async () => {
    const { id } = await maak(adviseur)
    const { body } = await adviseur.get('/agendafeeds')
    expect(body.items.find((feed: { id: string }) => feed.id === id)).not.toHaveProperty('pad')
    expect((await partner.get('/agendafeeds')).body.items.some((feed: { id: string }) => feed.id === id)).toBe(false)
    expect((await partner.send('DELETE', `/agendafeeds/${id}`)).status).toBe(404)
  })

  it('werkt niet meer na intrekken, en een verzonnen adres werkt nooit', async () => {
    const { id, pad } = await maak(adviseur)
    expect((await adviseur.send('DELETE', `/agendafeeds/${id}`)).status).toBe(204)
    expect((await readFeed(pad)).status).toBe(404)
    expect((await readFeed(`/v1/agenda/9990-${'a'.repeat(43)}.ics`)).status).toBe(404)
  })
})

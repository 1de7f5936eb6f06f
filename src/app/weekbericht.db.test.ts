import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, dayInNederland, momentInNederland, weekdagOf } from '../platform/domain/datum.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { startMailserver, type Mailserver } from '../platform/testing/startMailserver.ts'
import { createUitgaand } from './createUitgaand.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

const ADRES = 'https://baken.waterveste.example'
const JAAR = new Date().getFullYear() - 1
const VANDAAG = dayInNederland(new Date())
const MAANDAG = addDays(VANDAAG, 8 - weekdagOf(VANDAAG))
const ZEVEN_UUR = momentInNederland(MAANDAG, '07:00')
const later = (minuten: number): Date => new Date(ZEVEN_UUR.getTime() + minuten * 60_000)
const VOLGENDE_WEEK = momentInNederland(addDays(MAANDAG, 7), '07:00')

let mailserver: Mailserver
let proef: TestApp
let adviseur: Client
let raadslid: Client
let partner: Client
let vreemd: Client

beforeAll(async () => {
  mailserver = await startMailserver()
  proef = await startTestApp({ smtp: mailserver.adres, adres: ADRES })
  adviseur = await proef.als('adviseur_veiligheid')
  raadslid = await proef.als('raadslid')
  const { items } = (await adviseur.get('/organisaties')).body
  partner = await proef.als('partner', items[0].id)
  vreemd = await proef.als('partner', items[1].id)
  await aLateActies(items[0])
})
afterAll(async () => {
  await proef.stop()
  await mailserver.stop()
})
beforeEach(() =>
  sql('delete from programma.weekbericht; delete from programma.weekkeuze; delete from platform.bericht'),
)

const sql = (tekst: string): Promise<readonly any[]> =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(tekst)).rows ?? [])

/** Two acties of a year that is over, with one time moved on: what came before that is late, whatever day it is. */
async function aLateActies(politie: { readonly id: string; readonly naam: string }): Promise<void> {
  const { body } = await adviseur.send('POST', '/programmas', { jaar: JAAR, titel: 'Programma veiligheid' })
  const pad = `/programmas/${body.id}`
  const add = async (soort: string, ouderId: string | null, velden: object): Promise<string> =>
    (await adviseur.send('POST', `${pad}/onderdelen`, { soort, velden, plek: { ouderId, naId: null } })).body[soort].id
  const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Haven' }), { inzet: 'Toezicht', ambitie: '' })
  const partijen = [{ organisatieId: politie.id, rol: 'partner', tekst: politie.naam }]
  const samen = await add('actie', inzet, { hoe: 'Samen varen', wanneer: 'Q2 en Q3', partijen })
  const alleen = await add('actie', inzet, { hoe: 'Zelf <lopen>', wanneer: 'Q2 en Q3' })
  await adviseur.send('POST', `${pad}/_vaststellen`, { versie: 1, door: 'college', op: `${JAAR}-01-09` })
  for (const actie of [samen, alleen]) {
    await adviseur.send('PUT', `${pad}/acties/${actie}/momenten/${JAAR}-k3`, {
      ...{ versie: 0, gedaanOp: null, vervallen: '', notitie: '' },
      dagen: { van: `${JAAR + 1}-12-01`, tot: `${JAAR + 1}-12-31` },
    })
  }
}

const choose = async (wie: Client, aan = true): Promise<void> => {
  expect((await wie.send('PUT', '/weekkeuze', { aan })).body).toEqual({ aan, heeftMailserver: true })
}
const stuur = (nu = ZEVEN_UUR): Promise<number> => proef.uitgaand.stuurWeekberichten(nu)
/** What arrived since, decoded as far as these tests read it. */
async function listMail(doe: () => Promise<unknown>): Promise<readonly { aan: string; ruw: string }[]> {
  const eerder = mailserver.ontvangen.length
  await doe()
  return mailserver.ontvangen.slice(eerder).map(({ aan, ruw }) => ({
    aan: aan[0] ?? '',
    ruw: ruw
      .replace(/=\r?\n/g, '')
      .replace(/=3D/gi, '=')
      .replace(/\r\n[ \t]+/g, ' '),
  }))
}
const sleutelOf = (ruw: string): string => /weekberichtafmeldingen\/([\w-]+)/.exec(ruw)?.[1] ?? ''

describe('wie het weekbericht krijgt', () => {
  it('niemand, tot iemand erom vraagt', async () => {
    expect((await adviseur.get('/weekkeuze')).body).toEqual({ aan: false, heeftMailserver: true })
    expect(await stuur()).toBe(0)
    await choose(adviseur)
    await choose(adviseur, false)
    expect(await stuur()).toBe(0)
  })

  it('ieder met wat die mag zien: een partner niet meer dan de eigen acties', async () => {
    for (const wie of [adviseur, raadslid, partner, vreemd]) await choose(wie)
    const mails = await listMail(async () => expect(await stuur()).toBe(3))
    const van = (rol: string) => mails.find(({ aan }) => aan.startsWith(rol))?.ruw ?? ''
    expect(mails).toHaveLength(3)
    for (const rol of ['adviseur', 'raadslid']) {
      expect(van(rol)).toMatch(/Acties die te laat zijn: 2\s+- Zelf <lopen>\s+- Samen varen/)
    }
    expect(van('partner')).toMatch(/Acties die te laat zijn: 1\s+- Samen varen/)
    expect(van('partner')).not.toContain('lopen')
    expect(van('adviseur')).toContain('Zelf &lt;lopen&gt;')
  })

  it('wie niets heeft te lezen krijgt geen mail, ook later die dag niet', async () => {
    await choose(vreemd)
    expect(await stuur()).toBe(0)
    expect(await sql('select geheim_hash from programma.weekbericht')).toEqual([{ geheim_hash: null }])
    expect(await stuur(later(60))).toBe(0)
  })

  it('niet wie geen toegang meer heeft', async () => {
    const weg = await proef.als('raadslid')
    await choose(weg)
    const { id } = (await weg.get('/sessie')).body.medewerker
    await sql(`update toegang.medewerker set beeindigd_op = now() where id = '${id}'`)
    expect(await stuur()).toBe(0)
  })
})

describe('precies één keer per week', () => {
  it('vanaf maandag zeven uur, en de week erna weer', async () => {
    await choose(raadslid)
    expect(await stuur(later(-1))).toBe(0)
    expect(await stuur()).toBe(1)
    expect(await stuur(later(15))).toBe(0)
    expect(await stuur(later(24 * 60))).toBe(0)
    expect(await stuur(VOLGENDE_WEEK)).toBe(1)
  })

  it('pas volgende week voor wie het na zeven uur aanzet', async () => {
    await choose(raadslid)
    await sql(`update programma.weekkeuze set gekozen_op = '${later(1).toISOString()}'`)
    expect(await stuur(later(30))).toBe(0)
    expect(await stuur(VOLGENDE_WEEK)).toBe(1)
  })

  it('ook als twee processen tegelijk kijken', async () => {
    for (const wie of [adviseur, raadslid, partner]) await choose(wie)
    const ander = createUitgaand({
      pool: proef.database.pool,
      smtp: { BAKEN_SMTP: mailserver.adres, BAKEN_AFZENDER: 'baken@waterveste.example' },
      adres: ADRES,
      meld: () => undefined,
    })
    const aantallen = await Promise.all([stuur(), ander.stuurWeekberichten(ZEVEN_UUR), stuur()])
    expect(aantallen.reduce((som, aantal) => som + aantal)).toBe(3)
    expect(await sql('select id from platform.bericht')).toHaveLength(3)
    await ander.stop()
  })

  it('ook als het misgaat tussen de regel van de week en de mail: dan is er geen van beide', async () => {
    await choose(raadslid)
    await sql(`create function weiger() returns trigger language plpgsql as $$ begin raise 'vol'; end $$;
      create trigger weiger before insert on platform.bericht for each row execute function weiger()`)
    expect(await stuur()).toBe(0)
    await sql('drop trigger weiger on platform.bericht; drop function weiger()')
    expect(await sql('select from programma.weekbericht')).toEqual([])
    expect(await stuur(later(15))).toBe(1)
  })
})

describe('ervan af', () => {
  const meldAf = (sleutel: string, body = 'List-Unsubscribe=One-Click') =>
    proef.app.http.inject({
      method: 'POST',
      url: `/v1/weekberichtafmeldingen/${sleutel}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: body,
    })

  it('kan met één druk in het mailprogramma, en met een adres in de tekst', async () => {
    await choose(raadslid)
    const [mail] = await listMail(() => stuur())
    const ruw = mail?.ruw ?? ''
    const sleutel = sleutelOf(ruw)
    expect(ruw).toContain(`List-Unsubscribe: <${ADRES}/v1/weekberichtafmeldingen/${sleutel}>`)
    expect(ruw).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/)
    expect(ruw).toContain(`${ADRES}/weekbericht-uit#${sleutel}`)
    for (const keer of [1, 2]) expect([keer, (await meldAf(sleutel)).statusCode]).toEqual([keer, 200])
    expect((await raadslid.get('/weekkeuze')).body.aan).toBe(false)
    expect(await stuur(VOLGENDE_WEEK)).toBe(0)
  })

  it('bewaart van het adres alleen een vingerafdruk, en na verzending niets', async () => {
    await choose(raadslid)
    const [mail] = await listMail(() => stuur())
    const geheim = sleutelOf(mail?.ruw ?? '').slice(5)
    expect(geheim).toMatch(/^[\w-]{43}$/)
    const alles = await sql(
      'select t::text from programma.weekbericht t union all select b::text from platform.bericht b',
    )
    expect(JSON.stringify(alles)).not.toContain(geheim)
  })

  it.each([
    ['een verzonnen adres', `9990-${'a'.repeat(43)}`, 404],
    ['een andere gemeente', `12-${'a'.repeat(43)}`, 404],
    ['iets dat geen adres is', 'weg-ermee', 404],
  ])('doet niets met %s', async (_wat, sleutel, status) => {
    await choose(raadslid)
    expect((await meldAf(sleutel)).statusCode).toBe(status)
    expect((await raadslid.get('/weekkeuze')).body.aan).toBe(true)
  })

  it('vraagt om het woord van RFC 8058: wie alleen kijkt zet niets uit', async () => {
    await choose(raadslid)
    const [mail] = await listMail(() => stuur())
    const sleutel = sleutelOf(mail?.ruw ?? '')
    expect((await meldAf(sleutel, 'iets=anders')).statusCode).toBe(400)
    expect((await proef.app.http.inject({ url: `/v1/weekberichtafmeldingen/${sleutel}` })).statusCode).toBe(404)
    expect((await raadslid.get('/weekkeuze')).body.aan).toBe(true)
  })
})

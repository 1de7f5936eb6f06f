import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../platform/server/database/withClient.ts'
import { startMailserver, type Mailserver } from '../platform/testing/startMailserver.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

const CONTACT = { naam: 'Corrie Contact', email: 'corrie@woonveste.example' }

let mailserver: Mailserver
let proef: TestApp
let organisatieId: string
let partner: Client
/** How many mails earlier tests got. */
let gelezen = 0
beforeAll(async () => {
  mailserver = await startMailserver()
  proef = await startTestApp({ smtp: mailserver.adres })
  const nieuw = { naam: 'Woonveste', soort: 'corporatie', aliassen: [], maildomeinen: ['@Waterveste.example'] }
  const { body } = await proef.beheerder.send('POST', '/organisaties', { ...nieuw, contact: CONTACT })
  organisatieId = body.id
})
afterAll(async () => {
  await proef.stop()
  await mailserver.stop()
})
afterEach(async () => {
  await run('delete from partners.toegangscontrolelink; delete from partners.toegangscontrole')
  await run('delete from toegang.inlogrem')
  gelezen = mailserver.ontvangen.length
})

const run = (sql: string) => withClient(proef.database.beheerUrl, async (client) => (await client.query(sql)).rows)

const textOf = (nummer: number): string =>
  (mailserver.ontvangen[gelezen + nummer]?.ruw ?? '').replace(/=\r?\n/g, '').replace(/=3D/gi, '=')

async function linkOfMail(nummer: number): Promise<string> {
  await expect.poll(() => mailserver.ontvangen.length, { timeout: 10_000 }).toBeGreaterThan(gelezen + nummer)
  return /toegang-nalopen#([\w-]+)/.exec(textOf(nummer))?.[1] ?? ''
}

/** Access that was given half a year and a bit ago, so that a controle is due. */
async function aPartner(): Promise<Client> {
  await run('update toegang.medewerker set eindigt_op = current_date - 1 where organisatie_id is not null')
  partner = await proef.als('partner', organisatieId)
  await run(
    `update toegang.medewerker set aangemaakt_op = now() - interval '190 days' where organisatie_id is not null`,
  )
  return partner
}

const shift = (dagen: number): Promise<unknown> =>
  run(`update partners.toegangscontrole set uiterlijk = uiterlijk - ${dagen},
    gemaild_op = gemaild_op - interval '${dagen} days'`)

const open = (sleutel: string) => proef.anoniem.send('POST', '/toegangscontrolelinks/_open', { sleutel })
const use = (sleutel: string, blijven: string[], weg: string[]) =>
  proef.anoniem.send('POST', '/toegangscontrolelinks/_bevestig', { sleutel, blijven, weg })

async function openLijst(): Promise<{ sleutel: string; ids: string[] }> {
  expect(await proef.uitgaand.review()).toBe(1)
  const sleutel = await linkOfMail(0)
  const { body } = await open(sleutel)
  return { sleutel, ids: body.mensen.map(({ id }: { id: string }) => id) }
}

describe('elk half jaar', () => {
  it('krijgt de contactpersoon een lijst, en wie blijft houdt toegang', async () => {
    const client = await aPartner()
    expect(await proef.uitgaand.review()).toBe(1)
    const sleutel = await linkOfMail(0)
    expect(mailserver.ontvangen[gelezen]?.aan).toEqual([CONTACT.email])
    const { status, body } = await open(sleutel)
    expect([status, body.gemeente, body.organisatie, body.mensen.length]).toEqual([200, 'Waterveste', 'Woonveste', 1])
    expect((await use(sleutel, [body.mensen[0].id], [])).status).toBe(204)
    expect((await client.get('/sessie')).status).toBe(200)
    expect((await open(sleutel)).status).toBe(404)
    expect(await proef.uitgaand.review()).toBe(0)
  })

  it('kan wie weggaat meteen niets meer', async () => {
    const client = await aPartner()
    const { sleutel, ids } = await openLijst()
    expect((await use(sleutel, [], ids)).status).toBe(204)
    expect((await client.get('/sessie')).status).toBe(401)
  })

  it('vraagt het één keer, herinnert, en laat de toegang zonder antwoord vervallen', async () => {
    const client = await aPartner()
    expect(await proef.uitgaand.review()).toBe(1)
    expect(await proef.uitgaand.review()).toBe(0)
    await shift(7)
    expect(await proef.uitgaand.review()).toBe(1)
    expect(await proef.uitgaand.review()).toBe(0)
    expect(await open(await linkOfMail(0))).toMatchObject({ status: 200 })
    expect((await client.get('/sessie')).status).toBe(200)
    await shift(15)
    expect(await proef.uitgaand.review()).toBe(1)
    expect((await client.get('/sessie')).status).toBe(401)
    expect((await open(await linkOfMail(1))).status).toBe(404)
    expect(await proef.uitgaand.review()).toBe(0)
  })

  it('gaat de mail zonder contactpersoon naar de beheerder, die het in Baken zegt', async () => {
    await aPartner()
    await run('update partners.organisatie set contact_naam = null, contact_email = null')
    expect(await proef.uitgaand.review()).toBe(1)
    expect(await linkOfMail(0)).toBe('')
    expect(textOf(0)).toContain('/beheer/partners')
    const { items } = (await proef.beheerder.get('/partnertoegang')).body
    const [{ controle }] = items
    const mensen = (await proef.beheerder.get(`/partnertoegang/${organisatieId}/mensen`)).body.items
    const blijven = mensen.map(({ id }: { id: string }) => id)
    const pad = `/toegangscontroles/${controle.id}/_bevestig`
    expect((await proef.beheerder.send('POST', pad, { blijven, weg: [] })).status).toBe(204)
    expect((await proef.beheerder.send('POST', pad, { blijven, weg: [] })).body.code).toBe('al_nagelopen')
    await run(
      `update partners.organisatie set contact_naam = '${CONTACT.naam}', contact_email = '${CONTACT.email}'
       where id = '${organisatieId}'`,
    )
  })
})

describe('een antwoord', () => {
  it.each([
    ['niet iedereen noemt', (ids: string[]) => [[], ids.slice(1)]],
    ['iemand twee keer noemt', (ids: string[]) => [ids, ids]],
    ['iemand van elders noemt', () => [['00000000-0000-4000-8000-000000000001'], []]],
  ] as const)('dat %s wordt geweigerd en verandert niets', async (_wat, kies) => {
    const client = await aPartner()
    const { sleutel, ids } = await openLijst()
    const [blijven, weg] = kies(ids)
    expect((await use(sleutel, [...(blijven ?? [])], [...(weg ?? [])])).body.code).toBe('lijst_gewijzigd')
    expect((await client.get('/sessie')).status).toBe(200)
    expect((await open(sleutel)).status).toBe(200)
  })

  it('telt van twee tegelijk één keer', async () => {
    await aPartner()
    const { sleutel, ids } = await openLijst()
    const antwoorden = await Promise.all([use(sleutel, ids, []), use(sleutel, [], ids)])
    expect(antwoorden.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1)
  })

  it('kan een partner niet zelf geven', async () => {
    const client = await aPartner()
    const { ids } = await openLijst()
    const [{ controle }] = (await proef.beheerder.get('/partnertoegang')).body.items
    expect((await client.get('/partnertoegang')).status).toBe(404)
    const pad = `/toegangscontroles/${controle.id}/_bevestig`
    expect((await client.send('POST', pad, { blijven: ids, weg: [] })).status).toBe(403)
  })
})

describe('toegang voor een partner', () => {
  const give = (wens: object) =>
    proef.beheerder.send('POST', '/medewerkers', {
      ...{ naam: 'Petra Partner', email: 'petra@waterveste.example', rollen: ['partner'], organisatieId },
      ...wens,
    })

  it.each([
    ['een adres van elders', { email: 'petra@elders.example' }, 'body.organisatieId'],
    ['een dag die voorbij is', { eindigtOp: '2020-01-01' }, 'body.eindigtOp'],
    ['meer dan een jaar', { eindigtOp: '2099-01-01' }, 'body.eindigtOp'],
  ])('wordt geweigerd bij %s', async (_wat, wens, pad) => {
    const { status, body } = await give(wens)
    expect([status, body.fouten[0].pad]).toEqual([400, pad])
  })

  it('heeft altijd een laatste dag', async () => {
    const { status, body } = await give({})
    expect([status, body.medewerker.eindigtOp]).toEqual([201, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)])
  })
})

it('een organisatie kan nu gevraagd worden, maar niet twee keer', async () => {
  await aPartner()
  const pad = `/partnertoegang/${organisatieId}/controles`
  expect((await proef.beheerder.send('POST', pad)).status).toBe(201)
  expect((await proef.beheerder.send('POST', pad)).body.code).toBe('loopt_al')
})

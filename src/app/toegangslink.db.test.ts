import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../platform/server/database/withClient.ts'
import { startMailserver, type Mailserver, type Ontvangen } from '../platform/testing/startMailserver.ts'
import { startTestApp, type TestApp } from './testing/startTestApp.ts'

const NIEUW = 'lantaarn op de kade'

let mailserver: Mailserver
let proef: TestApp
beforeAll(async () => {
  mailserver = await startMailserver()
  proef = await startTestApp({ smtp: mailserver.adres })
})
afterAll(async () => {
  await proef.stop()
  await mailserver.stop()
})

let gelezen = 0
beforeEach(() => {
  gelezen = mailserver.ontvangen.length
})
// The throttle counts per network address, which all tests share.
afterEach(() => run('delete from toegang.inlogrem'))

const run = (sql: string, waarden: readonly unknown[] = []) =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(sql, [...waarden])).rows)

/** As its reader gets it: quoted-printable undone. */
const textOf = (mail: Ontvangen | undefined): string =>
  (mail?.ruw ?? '')
    .replace(/=\r?\n/g, '')
    .replace(/=3D/gi, '=')
    .split('text/html')[0] ?? ''

const linkOf = (mail: Ontvangen | undefined): string => /wachtwoord-kiezen#([\w-]+)/.exec(textOf(mail))?.[1] ?? ''

/** The next mail since the test began. */
async function nextMail(): Promise<Ontvangen> {
  await expect.poll(() => mailserver.ontvangen.length, { timeout: 10_000 }).toBeGreaterThan(gelezen)
  const mail = mailserver.ontvangen[gelezen]
  gelezen += 1
  return mail as Ontvangen
}

let nummer = 0
async function invite() {
  nummer += 1
  const email = `nieuw${nummer}@waterveste.example`
  const nieuw = { naam: `Nieuw ${nummer}`, email, rollen: ['raadslid'] }
  const { status, body } = await proef.beheerder.send('POST', '/medewerkers', nieuw)
  return { email, status, body, link: linkOf(await nextMail()), pad: `/medewerkers/${body.medewerker.id}` }
}

const open = (sleutel: string) => proef.anoniem.send('POST', '/toegangslinks/_open', { sleutel })
const use = (sleutel: string, wachtwoord = NIEUW) =>
  proef.anoniem.send('POST', '/toegangslinks/_gebruik', { sleutel, wachtwoord })
const login = (email: string, wachtwoord = NIEUW) => proef.anoniem.send('POST', '/sessies', { email, wachtwoord })
const requestHerstel = (email: string) => proef.anoniem.send('POST', '/wachtwoordherstel', { email })

async function listUitgenodigd(email: string): Promise<boolean> {
  const { items } = (await proef.beheerder.get('/medewerkers')).body
  return items.find((een: { email: string }) => een.email === email).uitgenodigd
}

describe('een uitnodiging', () => {
  it('komt per mail, laat een wachtwoord kiezen en werkt één keer', async () => {
    const { email, status, body, link } = await invite()
    expect([status, body.wachtwoord, body.gemaild]).toEqual([201, null, true])
    expect(await listUitgenodigd(email)).toBe(true)
    const { body: wie } = await open(link)
    expect(wie).toEqual({ soort: 'uitnodiging', naam: body.medewerker.naam, email, gemeente: 'Waterveste' })
    expect((await use(link)).status).toBe(204)
    expect(await listUitgenodigd(email)).toBe(false)
    expect((await login(email)).status).toBe(201)
    expect((await use(link)).body.code).toBe('link_werkt_niet')
  })

  it('laat niemand inloggen voor er een wachtwoord is', async () => {
    const { email } = await invite()
    expect((await login(email, '')).status).toBe(400)
    expect((await login(email)).status).toBe(401)
  })

  it('staat nergens leesbaar bewaard als zij is verstuurd', async () => {
    const { link } = await invite()
    const geheim = link.split('-').slice(1).join('-')
    const alles = [
      ...(await run('select t::text from toegang.toegangslink t')),
      ...(await run('select b::text from platform.bericht b')),
      ...(await run('select a::text from platform.audit a')),
    ]
    expect(alles.length).toBeGreaterThan(2)
    expect(JSON.stringify(alles)).not.toContain(geheim)
  })

  it('zegt in tekst en html hetzelfde en noemt de gemeente', async () => {
    const voor = mailserver.ontvangen.length
    await invite()
    const mail = mailserver.ontvangen[voor]
    expect(textOf(mail)).toContain('24 uur')
    expect(mail?.ruw).toContain('text/html')
    expect(textOf(mail)).toContain('gemeente Waterveste')
  })
})

describe('een link uit een mail', () => {
  it('weigert een makkelijk wachtwoord bij het veld, en werkt daarna nog', async () => {
    const { link, email } = await invite()
    for (const zwak of ['kort', 'Waterveste2026', email]) {
      const { status, body } = await use(link, zwak)
      expect([status, body.fouten[0].pad]).toEqual([400, 'body.wachtwoord'])
    }
    expect((await use(link)).status).toBe(204)
  })

  it.each([
    [
      'is verlopen',
      `update toegang.toegangslink set gemaakt_op = now() - interval '25 hours', verloopt_op = now() - interval '1 second'`,
    ],
    ['is van iemand zonder toegang', `update toegang.medewerker set beeindigd_op = now() where naam = $1`],
    ['bestaat niet', `delete from toegang.toegangslink`],
  ])('geeft hetzelfde antwoord als zij %s', async (_wat, sql) => {
    const { link, body } = await invite()
    await run(sql, sql.includes('$1') ? [body.medewerker.naam] : [])
    const geweigerd = await open(link)
    expect(geweigerd.status).toBe(404)
    const verzonnen = await open(`9990-${'a'.repeat(43)}`)
    expect({ ...geweigerd.body, verzoek: '' }).toEqual({ ...verzonnen.body, verzoek: '' })
    expect((await use(link)).status).toBe(404)
  })

  it.each(['', 'x', '9990-kort', `0000-${'a'.repeat(43)}`, `9990-${"'".repeat(43)}`])(
    'is niet te raden met %s',
    async (sleutel) => {
      expect((await open(sleutel)).status).toBe(404)
    },
  )

  it('wint van een andere link die tegelijk wordt gebruikt, en maakt hem waardeloos', async () => {
    const { link, pad } = await invite()
    await proef.beheerder.send('POST', `${pad}/_wachtwoord`)
    const tweede = linkOf(await nextMail())
    expect(tweede).not.toBe(link)
    const antwoorden = await Promise.all([use(link), use(tweede, 'kade met een lantaarn')])
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([204, 404])
    expect((await open(link)).status).toBe(404)
    expect((await open(tweede)).status).toBe(404)
  })

  it('werkt niet meer als de toegang eindigt, ook niet als die terugkomt', async () => {
    const { link, pad } = await invite()
    for (const beeindigd of [true, false]) await proef.beheerder.send('POST', `${pad}/_beeindig`, { beeindigd })
    expect((await open(link)).status).toBe(404)
  })

  it('remt wie links raadt', async () => {
    const antwoorden = []
    for (let i = 0; i < 51; i += 1) antwoorden.push(await open(`9990-${'b'.repeat(43)}`))
    expect(antwoorden.at(-1)?.status).toBe(429)
  })
})

describe('wachtwoord vergeten', () => {
  it('mailt een link en beëindigt bij gebruik alle sessies', async () => {
    const { email, link } = await invite()
    await use(link)
    const sessie = String((await login(email)).headers['set-cookie']).split(';')[0] ?? ''
    const getSessie = () => proef.app.http.inject({ method: 'GET', url: '/v1/sessie', headers: { cookie: sessie } })
    expect((await requestHerstel(email.toUpperCase())).status).toBe(204)
    const herstel = linkOf(await nextMail())
    expect((await open(herstel)).body.soort).toBe('herstel')
    // Who asks without being the owner changes nothing.
    expect((await getSessie()).statusCode).toBe(200)
    expect((await use(herstel, 'kade met een lantaarn')).status).toBe(204)
    expect((await getSessie()).statusCode).toBe(401)
    expect([(await login(email)).status, (await login(email, 'kade met een lantaarn')).status]).toEqual([401, 201])
  })

  it('antwoordt op een onbekend adres hetzelfde, en mailt niets', async () => {
    const { email } = await invite()
    const bekend = await requestHerstel(email)
    await nextMail()
    const onbekend = await requestHerstel('niemand@elders.example')
    const zonder = ({ date: _d, ...kop }: Record<string, unknown>) => kop
    expect([onbekend.status, onbekend.body]).toEqual([bekend.status, bekend.body])
    expect(zonder(onbekend.headers)).toEqual(zonder(bekend.headers))
    await new Promise((klaar) => setTimeout(klaar, 300))
    expect(mailserver.ontvangen).toHaveLength(gelezen)
  })

  it('antwoordt voordat het naar het account kijkt, zodat de tijd niets zegt', async () => {
    const { email } = await invite()
    await withClient(proef.database.beheerUrl, async (client) => {
      // Whoever looks for the account or its medewerker now, waits.
      await client.query('begin; lock table toegang.account, toegang.medewerker in access exclusive mode')
      for (const adres of [email, 'niemand@elders.example']) expect((await requestHerstel(adres)).status).toBe(204)
      await client.query('rollback')
    })
    expect(linkOf(await nextMail())).not.toBe('')
  })

  it('remt na vijf keer, ook voor een adres dat niet bestaat', async () => {
    for (const adres of ['beheer@waterveste.example', 'niemand@elders.example']) {
      await run('delete from toegang.inlogrem')
      const antwoorden = []
      for (let i = 0; i < 6; i += 1) antwoorden.push((await requestHerstel(adres)).status)
      expect(antwoorden).toEqual([204, 204, 204, 204, 204, 429])
    }
  })

  it('geeft iemand zonder toegang niets', async () => {
    const { email, pad } = await invite()
    await proef.beheerder.send('POST', `${pad}/_beeindig`, { beeindigd: true })
    expect((await requestHerstel(email)).status).toBe(204)
    await new Promise((klaar) => setTimeout(klaar, 300))
    expect(mailserver.ontvangen).toHaveLength(gelezen)
    expect((await proef.beheerder.send('POST', `${pad}/_wachtwoord`)).body.code).toBe('toegang_beeindigd')
  })
})

describe('zonder mailserver', () => {
  it('blijft het wachtwoord dat je één keer ziet, en zegt het scherm dat', async () => {
    const kaal = await startTestApp()
    try {
      expect((await kaal.anoniem.get('/wachtwoordherstel')).body).toEqual({ perMail: false })
      const nieuw = { naam: 'Nieuw', email: 'nieuw@waterveste.example', rollen: ['raadslid'] }
      const { body } = await kaal.beheerder.send('POST', '/medewerkers', nieuw)
      expect([body.gemaild, body.medewerker.uitgenodigd]).toEqual([false, false])
      const { email } = nieuw
      expect((await kaal.anoniem.send('POST', '/sessies', { email, wachtwoord: body.wachtwoord })).status).toBe(201)
      const herstel = await kaal.anoniem.send('POST', '/wachtwoordherstel', { email })
      expect([herstel.status, herstel.body.code]).toEqual([409, 'geen_mailserver'])
      const { body: weer } = await kaal.beheerder.send('POST', `/medewerkers/${body.medewerker.id}/_wachtwoord`)
      expect((await kaal.anoniem.send('POST', '/sessies', { email, wachtwoord: weer.wachtwoord })).status).toBe(201)
    } finally {
      await kaal.stop()
    }
  })
})

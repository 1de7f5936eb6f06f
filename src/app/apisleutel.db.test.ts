import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../platform/server/database/withClient.ts'
import { startTestApp, type TestApp } from './testing/startTestApp.ts'

const TOT = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

let proef: TestApp
beforeAll(async () => {
  proef = await startTestApp({ verzoekenPerMinuut: 300 })
})
afterAll(() => proef.stop())

const run = (sql: string, waarden: readonly unknown[] = []) =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(sql, [...waarden])).rows)

async function aSleutel(handelingen = ['organisatie:read']): Promise<{ id: string; sleutel: string }> {
  const nieuw = { naam: 'Koppeling', handelingen, geldigTot: TOT }
  const { status, body } = await proef.beheerder.send('POST', '/apisleutels', nieuw)
  expect(status).toBe(201)
  return { id: body.apisleutel.id, sleutel: body.sleutel }
}

const ask = (sleutel: string, pad: string, method: 'GET' | 'POST' = 'GET', body?: object) =>
  proef.app.http.inject({
    ...{ method, url: `/v1${pad}` },
    headers: { authorization: `Bearer ${sleutel}`, 'x-baken': '1' },
    ...(body && { payload: body }),
  })

const statusOf = async (sleutel: string, pad = '/organisaties') => (await ask(sleutel, pad)).statusCode

describe('een programma met een API-sleutel', () => {
  it('ziet wat de sleutel mag en verder niets', async () => {
    const { sleutel } = await aSleutel()
    expect(sleutel).toMatch(/^baken_9990-[\w-]{43}$/)
    expect(await statusOf(sleutel)).toBe(200)
    expect(await statusOf(sleutel, '/medewerkers')).toBe(404)
    expect(await statusOf(sleutel, '/sessie')).toBe(404)
    const nieuw = { naam: 'Nieuw', soort: 'zorg' }
    expect((await ask(sleutel, '/organisaties', 'POST', nieuw)).statusCode).toBe(403)
  })

  it('staat in het logboek met zijn sleutel en namens wie', async () => {
    const { id, sleutel } = await aSleutel()
    await statusOf(sleutel)
    const [regel] = await run('select rol, medewerker_id from platform.audit where rol = $1', [`apisleutel/${id}`])
    expect(regel.medewerker_id).toMatch(/^[0-9a-f-]{36}$/)
    const { items } = (await proef.beheerder.get('/apisleutels')).body
    expect(items.find((een: { id: string }) => een.id === id).gebruiktOp).not.toBeNull()
  })

  it.each([
    ['ingetrokken is', (id: string) => proef.beheerder.send('POST', `/apisleutels/${id}/_intrek`)],
    [
      'verlopen is',
      (id: string) => run('update toegang.apisleutel set geldig_tot = current_date - 1 where id = $1', [id]),
    ],
  ])('kan niets meer als hij %s', async (_wat, doe) => {
    const { id, sleutel } = await aSleutel()
    expect(await statusOf(sleutel)).toBe(200)
    await doe(id)
    expect(await statusOf(sleutel)).toBe(401)
  })

  it('verliest wat de maker verliest', async () => {
    const { sleutel } = await aSleutel()
    await run(`insert into toegang.rol_afwijking (gemeente_id, rol, handeling, toegestaan, wie, wanneer)
      select 9990, 'beheerder', 'organisatie:read', false, id, now() from toegang.medewerker limit 1`)
    expect(await statusOf(sleutel)).toBe(404)
    await run('delete from toegang.rol_afwijking')
    expect(await statusOf(sleutel)).toBe(200)
  })

  it.each(['', 'baken_', 'baken_9990-kort', `baken_9990-${'a'.repeat(43)}`, `baken_1234-${'a'.repeat(43)}`, 'a\u00e9'])(
    'komt er niet in met %j',
    async (sleutel) => expect(await statusOf(sleutel)).toBe(401),
  )

  it('gaat voor op een sessie die meekomt', async () => {
    const { id, sleutel } = await aSleutel()
    await proef.beheerder.send('POST', `/apisleutels/${id}/_intrek`)
    expect(await statusOf(sleutel)).toBe(401)
  })
})

describe('een programma dat dossiers opent', () => {
  const open = async (sleutel: string, doel?: string) =>
    (
      await proef.app.http.inject({
        url: '/v1/notities',
        headers: { authorization: `Bearer ${sleutel}`, ...(doel && { 'x-baken-doel': doel }) },
      })
    ).statusCode

  it('noemt een doel dat bij een rol van de maker hoort', async () => {
    const adviseur = await proef.als('adviseur_veiligheid')
    for (const [naam, rol] of [
      ['Woonoverlast', 'adviseur_veiligheid'],
      ['Bezwaar', 'jurist'],
    ]) {
      const verwerking = {
        ...{ naam, doel: 'Overlast oplossen', grondslag: 'taak', wet: 'Gemeentewet artikel 172', gegevens: 'Namen' },
        ...{
          betrokkenen: 'Inwoners',
          ontvangers: '',
          doorgifte: '',
          bewaartermijn: 'Vijf jaar',
          beveiliging: 'Rollen',
        },
        ...{ rollen: [rol], vanaf: '2026-01-01', tot: null },
      }
      expect((await proef.beheerder.send('POST', '/verwerkingen', verwerking)).status).toBe(201)
    }
    await run(`insert into toegang.rol_afwijking (gemeente_id, rol, handeling, toegestaan, wie, wanneer)
      select 9990, 'adviseur_veiligheid', 'apisleutel:edit', true, id, now() from toegang.medewerker limit 1`)
    const nieuw = { naam: 'Koppeling', handelingen: ['notitie:read'], geldigTot: TOT }
    const { sleutel } = (await adviseur.send('POST', '/apisleutels', nieuw)).body
    expect([await open(sleutel, 'woonoverlast'), await open(sleutel, 'bezwaar'), await open(sleutel)]).toEqual([
      200, 400, 400,
    ])
    await run('delete from toegang.rol_afwijking')
  })
})

describe('een sleutel maken', () => {
  it.each([
    ['wat je zelf niet mag', { handelingen: ['programma:edit'] }, 'body.handelingen'],
    ['wat alleen een mens mag', { handelingen: ['medewerker:edit'] }, 'body.handelingen'],
    ['een sleutel zonder einde', { geldigTot: '2099-01-01' }, 'body.geldigTot'],
  ])('weigert %s', async (_wat, wens, pad) => {
    const nieuw = { naam: 'Koppeling', handelingen: ['organisatie:read'], geldigTot: TOT, ...wens }
    const { status, body } = await proef.beheerder.send('POST', '/apisleutels', nieuw)
    expect([status, body.fouten[0].pad]).toEqual([400, pad])
  })

  it('staat nergens leesbaar bewaard', async () => {
    const { sleutel } = await aSleutel()
    const rijen = await run('select k::text from toegang.apisleutel k')
    expect(JSON.stringify(rijen)).not.toContain(sleutel.slice(-43))
  })
})

it('wie te veel vraagt moet wachten, een ander niet', async () => {
  const { sleutel } = await aSleutel()
  const ander = await aSleutel()
  let antwoord = await ask(sleutel, '/organisaties?aantal=1')
  for (let keer = 0; keer < 310 && antwoord.statusCode === 200; keer += 1)
    antwoord = await ask(sleutel, '/organisaties?aantal=1')
  expect(antwoord.statusCode).toBe(429)
  expect(Number(antwoord.headers['retry-after'])).toBeGreaterThan(0)
  expect(await statusOf(ander.sleutel)).toBe(200)
})

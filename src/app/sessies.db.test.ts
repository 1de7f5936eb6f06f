import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { sessiesContract } from '../modules/toegang/contractSessies.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import type { Antwoord } from '../platform/contract.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

let proef: TestApp
beforeAll(async () => {
  proef = await startTestApp()
})
afterAll(() => proef.stop())

const MINUUT = 60
const UUR = 60 * MINUUT

const run = (sql: string, waarden: readonly unknown[] = []) =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(sql, [...waarden])).rows)

const idOf = async (client: Client): Promise<string> => (await client.get('/sessie')).body.medewerker.id

/** As if signing in and the last request were so many seconds ago, and the password much older. */
async function shift(medewerkerId: string, { sinds = 0, gezien = 0 }): Promise<void> {
  await run(
    `update toegang.account set wachtwoord_op = to_timestamp(0)
     where id = (select account_id from toegang.medewerker where id = $1)`,
    [medewerkerId],
  )
  await run(
    `update toegang.sessie set aangemaakt_op = now() - make_interval(secs => $2), gezien_op = now() - make_interval(secs => $3)
     where medewerker_id = $1`,
    [medewerkerId, sinds, gezien],
  )
}

const setDuur = async (stilMinuten: number, hooguitUren: number) => {
  const { versie } = (await proef.beheerder.get('/sessieduur')).body
  return proef.beheerder.send('PUT', '/sessieduur', { stilMinuten, hooguitUren, versie })
}

describe('een sessie', () => {
  it.each([
    ['werkt na 29 minuten stilte', { sinds: UUR, gezien: 29 * MINUUT }, 200],
    ['is na 30 minuten stilte voorbij', { sinds: UUR, gezien: 30 * MINUUT }, 401],
    ['werkt vlak voor 12 uur', { sinds: 12 * UUR - 30, gezien: 0 }, 200],
    ['is na 12 uur voorbij, hoe druk ook', { sinds: 12 * UUR, gezien: 0 }, 401],
  ])('%s', async (_wat, leeftijd, status) => {
    const raadslid = await proef.als('raadslid')
    await shift(await idOf(raadslid), leeftijd)
    expect((await raadslid.get('/sessie')).status).toBe(status)
  })

  it('schrijft bij een verzoek hoogstens één keer per minuut dat zij nog leeft', async () => {
    const raadslid = await proef.als('raadslid')
    const id = await idOf(raadslid)
    const readGezien = async () =>
      (await run('select gezien_op::text, xmin::text from toegang.sessie where medewerker_id = $1', [id]))[0]
    const begin = await readGezien()
    await raadslid.get('/sessie')
    await settle()
    expect(await readGezien()).toEqual(begin)

    await shift(id, { sinds: UUR, gezien: 20 * MINUUT })
    await Promise.all([raadslid.get('/sessie'), raadslid.get('/sessie'), raadslid.get('/sessie')])
    await expect.poll(async () => Date.now() - Date.parse((await readGezien())?.gezien_op)).toBeLessThan(MINUUT * 1000)
    const na = await readGezien()
    await raadslid.get('/sessie')
    await settle()
    expect(await readGezien()).toEqual(na)
  })

  it('volgt meteen wat de beheerder instelt', async () => {
    const raadslid = await proef.als('raadslid')
    const id = await idOf(raadslid)
    const rust = async () => {
      // What a request before wrote in the background may not come after this.
      await settle()
      await shift(id, { sinds: 2 * UUR, gezien: 10 * MINUUT })
    }
    await rust()
    expect((await raadslid.get('/sessie')).status).toBe(200)
    await rust()
    expect((await setDuur(5, 12)).status).toBe(200)
    expect((await raadslid.get('/sessie')).status).toBe(401)
    expect((await setDuur(30, 1)).status).toBe(200)
    expect((await raadslid.get('/sessie')).status).toBe(401)
    expect((await setDuur(30, 12)).status).toBe(200)
  })

  it.each([
    [4, 12],
    [121, 12],
    [30, 0],
    [30, 25],
    [30.5, 12],
  ])('kan niet %s minuten stil en %s uur lang zijn', async (stil, uren) => {
    expect((await setDuur(stil, uren)).status).toBe(400)
  })

  it('is voor een ander dan de beheerder niet in te stellen', async () => {
    const adviseur = await proef.als('adviseur_veiligheid')
    expect((await adviseur.get('/sessieduur')).status).toBe(404)
    const body = { stilMinuten: 30, hooguitUren: 12, versie: 1 }
    expect((await adviseur.send('PUT', '/sessieduur', body)).status).toBe(403)
  })

  it('is voorbij als de organisatie er niet meer is, en inloggen kan dan niet', async () => {
    const { items } = (await proef.beheerder.get('/organisaties')).body
    const partner = await proef.als('partner', items[0].id)
    expect((await partner.get('/sessie')).status).toBe(200)
    await run('update partners.organisatie set verwijderd_op = now() where id = $1', [items[0].id])
    expect((await partner.get('/sessie')).status).toBe(401)
    await expect(proef.als('partner', items[0].id)).rejects.toThrow()
  })
})

describe('waar ben ik ingelogd', () => {
  it('toont eigen apparaten, dit voorop en daarna het laatst gebruikte, en laat er één uitloggen', async () => {
    const laptop = await proef.als('actiehouder')
    const id = await idOf(laptop)
    await insertSessie(id, 'Firefox op Mac', 3 * MINUUT)
    await insertSessie(id, 'Safari op iPhone', 2 * MINUUT)
    await run(`update toegang.sessie set gezien_op = now() - interval '4 minutes' where apparaat = 'Onbekend apparaat'`)
    await insertSessie(await idOf(await proef.als('raadslid')), 'Chrome op Windows', MINUUT)
    const { items }: Antwoord<typeof sessiesContract.listSessies> = (await laptop.get('/sessies')).body
    expect(items.map(({ apparaat, deze }) => [apparaat, deze])).toEqual([
      ['Onbekend apparaat', true],
      ['Safari op iPhone', false],
      ['Firefox op Mac', false],
    ])
    expect((await laptop.send('DELETE', `/sessies/${items[1]?.id}`)).status).toBe(204)
    expect((await laptop.get('/sessies')).body.items).toHaveLength(2)
    expect((await laptop.send('DELETE', `/sessies/${items[1]?.id}`)).status).toBe(404)
  })

  it('kent de sessie van een ander niet', async () => {
    const ander = await proef.als('raadslid')
    const [vreemd] = (await ander.get('/sessies')).body.items
    expect((await proef.beheerder.send('DELETE', `/sessies/${vreemd.id}`)).status).toBe(404)
    expect((await ander.get('/sessie')).status).toBe(200)
  })

  it('bewaart van de browser alleen een paar woorden', async () => {
    const raadslid = await proef.als('raadslid')
    const antwoord = await proef.app.http.inject({
      method: 'POST',
      url: '/v1/sessies',
      headers: {
        'x-baken': '1',
        'user-agent': `Mozilla/5.0 (Windows NT 10.0) Firefox/145.0 ${'kenmerk '.repeat(500)}`,
      },
      payload: { email: 'beheer@waterveste.example', wachtwoord: 'vier rode paarden lopen' },
    })
    expect(antwoord.statusCode).toBe(201)
    const rijen = await run(`select s::text from toegang.sessie s where apparaat = 'Firefox op Windows'`)
    expect(rijen).toHaveLength(1)
    expect(JSON.stringify(rijen)).not.toContain('kenmerk')
    expect((await raadslid.get('/sessie')).status).toBe(200)
  })

  it('eindigt overal als het wachtwoord wijzigt, behalve hier', async () => {
    const begin = 'vier rode paarden lopen'
    const login = () =>
      proef.anoniem.send('POST', '/sessies', { email: 'beheer@waterveste.example', wachtwoord: begin })
    const elders = cookieOf(await login())
    const gewijzigd = await proef.beheerder.send('PUT', '/sessie/wachtwoord', {
      huidig: begin,
      nieuw: 'lantaarn op de kade',
    })
    expect(gewijzigd.status).toBe(204)
    const getSessie = (cookie: string) =>
      proef.app.http.inject({ method: 'GET', url: '/v1/sessie', headers: { cookie } })
    expect((await getSessie(elders)).statusCode).toBe(401)
    expect((await getSessie(cookieOf(gewijzigd))).statusCode).toBe(200)
    expect((await login()).status).toBe(401)
  })
})

const cookieOf = ({ headers }: { headers: Record<string, unknown> }): string =>
  String(headers['set-cookie']).split(';')[0] ?? ''

const settle = () => new Promise((klaar) => setTimeout(klaar, 100))

const insertSessie = (medewerkerId: string, apparaat: string, gezien: number) =>
  run(
    `insert into toegang.sessie (gemeente_id, token_hash, id, medewerker_id, apparaat, gezien_op)
     values (9990, sha256(convert_to($2, 'utf8')), gen_random_uuid(), $1, $2, now() - make_interval(secs => $3))`,
    [medewerkerId, apparaat, gezien],
  )

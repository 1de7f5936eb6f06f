import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { logboekContract } from '../modules/logboek/contract.ts'
import type { Antwoord } from '../platform/contract.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { BEWIJS, verifyBewijs } from '../platform/server/logboek/bewijs/bewijs.ts'
import { createVerzegelaar } from '../platform/server/logboek/createVerzegelaar.ts'
import { createAchtergrond } from '../platform/server/withActor.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Logregel = Antwoord<typeof logboekContract.listLogregels>['items'][number]
type Opvallend = Antwoord<typeof logboekContract.listOpvallend>['items'][number]

let proef: TestApp
let fg: Client
let ans: Client
let ansId: string
beforeAll(async () => {
  proef = await startTestApp()
  fg = await proef.als('functionaris_gegevensbescherming')
  ans = await proef.als('adviseur_veiligheid')
  ansId = await idOf(ans)
})
afterAll(() => proef.stop())

const run = (sql: string, waarden: readonly unknown[] = []) =>
  withClient(proef.database.beheerUrl, async (client) => (await client.query(sql, [...waarden])).rows)
const idOf = async (client: Client): Promise<string> => (await client.get('/sessie')).body.medewerker.id
const ONBEKEND = '00000000-0000-4000-8000-000000000000'

/** The newest line of a medewerker, as it stands in the database. */
const laatsteVan = async (medewerkerId: string) =>
  (await run('select * from platform.audit where medewerker_id = $1 order by tijd desc limit 1', [medewerkerId]))[0]

describe('een regel', () => {
  it('zegt wat een lijst van organisaties liet zien', async () => {
    const { body } = await ans.get('/organisaties')
    const regel = await laatsteVan(ansId)
    expect(regel).toMatchObject({ vorm: 2, handeling: 'organisatie:read', uitkomst: 'gelukt', doel: null })
    expect(regel.getoond).toEqual(body.items.map(({ id }: { id: string }) => id))
    expect(regel.begonnen.getTime()).toBeLessThanOrEqual(regel.tijd.getTime())
  })

  it('draagt een herkomst en geen adres', async () => {
    await ans.get('/sessie')
    const regel = await laatsteVan(ansId)
    expect(regel.herkomst).toHaveLength(16)
    expect(JSON.stringify(regel)).not.toContain('127.0.0.1')
    await ans.get('/programmas')
    expect((await laatsteVan(ansId)).herkomst).toEqual(regel.herkomst)
  })

  it.each([
    ['een geldig spoor', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', '4bf92f3577b34da6a3ce929d0e0e4736'],
    ['een ongeldig spoor', '00-xyz-00f067aa0ba902b7-01', null],
  ])('zet %s voort', async (_wat, traceparent, verwacht) => {
    const beheerderId = await idOf(proef.beheerder)
    const cookie = String((await proef.anoniem.send('POST', '/sessies', BEHEER)).headers['set-cookie']).split(';')[0]!
    await proef.app.http.inject({ url: '/v1/sessie', headers: { cookie, traceparent } })
    const regel = await laatsteVan(beheerderId)
    expect(regel.trace_id?.toString('hex') ?? null).toBe(verwacht)
    expect(regel.parent_span_id?.toString('hex') ?? null).toBe(verwacht && '00f067aa0ba902b7')
  })

  it('blijft van wat geweigerd werd, met waar het om ging', async () => {
    expect((await ans.send('PATCH', `/organisaties/${ONBEKEND}`, { naam: 'X', soort: 'zorg', versie: 1 })).status).toBe(
      404,
    )
    expect(await laatsteVan(ansId)).toMatchObject({
      ...{ handeling: 'organisatie:edit', uitkomst: 'geweigerd', onderwerp: `organisaties/${ONBEKEND}` },
      onderwerp_id: ONBEKEND,
    })
    expect((await ans.get('/medewerkers')).status).toBe(404)
    expect(await laatsteVan(ansId)).toMatchObject({ handeling: 'medewerker:read', uitkomst: 'geweigerd' })
  })

  it('blijft van wat niet doorging', async () => {
    const { body } = await ans.get('/organisaties')
    const { id, naam, soort } = body.items[0]
    expect((await ans.send('PATCH', `/organisaties/${id}`, { naam, soort, versie: 99 })).status).toBe(409)
    expect(await laatsteVan(ansId)).toMatchObject({ uitkomst: 'mislukt', onderwerp_id: id })
  })
})

const BEHEER = { email: 'beheer@waterveste.example', wachtwoord: 'vier rode paarden lopen' }

describe('zoeken in het logboek', () => {
  it('vindt wat iemand deed, leesbaar', async () => {
    const { status, body } = await fg.get(`/logregels?medewerker=${ansId}&uitkomst=geweigerd`)
    expect(status).toBe(200)
    expect(body.aantal).toEqual({ getal: 2, meer: false })
    expect(body.items[1]).toMatchObject({
      ...{ handeling: 'organisatie:edit', daad: 'Organisaties bijhouden', rol: 'Adviseur veiligheid' },
      zin: expect.stringContaining('wilde ‘Organisaties bijhouden’ op een organisatie, maar dat is geweigerd'),
    })
  })

  it('vindt wie een organisatie opende, ook in een lijst', async () => {
    const { id } = (await ans.get('/organisaties?aantal=1')).body.items[0]
    const { body } = await fg.get(`/logregels?dossier=${id}`)
    const handelingen = body.items.map(({ handeling }: { handeling: string }) => handeling)
    expect(handelingen).toContain('organisatie:read')
    expect(handelingen).toContain('organisatie:edit')
  })

  it('gaat verder waar de vorige bladzijde ophield, zonder gaten en zonder dubbele', async () => {
    for (let keer = 0; keer < 60; keer += 1) await ans.get('/sessie')
    const gezien: string[] = []
    for (let vanaf: string | null = ''; vanaf !== null;) {
      const pad: string = `/logregels?medewerker=${ansId}${vanaf && `&vanaf=${vanaf}`}`
      const { body } = await fg.get(pad)
      gezien.push(...body.items.map(({ id }: { id: string }) => id))
      vanaf = body.volgende
    }
    const alle = await run('select id from platform.audit where medewerker_id = $1 order by tijd desc, id desc', [
      ansId,
    ])
    expect(gezien).toEqual(alle.map(({ id }) => id))
  })

  it('telt niet verder dan duizend', async () => {
    await run(
      `insert into platform.audit (gemeente_id, id, tijd, rol, handeling, onderwerp, uitkomst, request_id)
       select 9990, gen_random_uuid(), now() - n * interval '1 s', 'systeem', 'bericht:wis', 'berichten/1', 'gelukt', 'r'
       from generate_series(1, 1001) n`,
    )
    expect((await fg.get('/logregels?handeling=bericht:wis')).body.aantal).toEqual({ getal: 1000, meer: true })
  })

  it.each(['beheerder', 'procesregisseur', 'adviseur_veiligheid', 'partner'] as const)(
    'bestaat niet voor %s',
    async (rol) => {
      const client = rol === 'beheerder' ? proef.beheerder : await proef.als(rol, await organisatieFor(rol))
      const paden = [
        '/logboek',
        '/logregels',
        `/logregels/${ONBEKEND}`,
        `/logregels/${ONBEKEND}/bewijs`,
        '/opvallend-inzien',
      ]
      for (const pad of [...paden, '/logregels/_ldv?van=2026-01-01&tot=2026-01-02']) {
        expect([pad, (await client.get(pad)).status]).toEqual([pad, 404])
      }
    },
  )

  const organisatieFor = async (rol: string): Promise<string | undefined> =>
    rol === 'partner' ? (await ans.get('/organisaties')).body.items[0].id : undefined

  it('van een andere gemeente is er niets', async () => {
    await run('insert into platform.gemeentecode (code) values (9991)')
    await createAchtergrond(proef.database.pool)(9991, 'bericht:wis', async () => ({
      body: null,
      onderwerp: `actie/${ONBEKEND}`,
    }))
    const [{ id }] = (await run('select id from platform.audit where gemeente_id = 9991')) as [{ id: string }]
    expect((await fg.get(`/logregels/${id}`)).status).toBe(404)
    expect((await fg.get(`/logregels/${id}/bewijs`)).status).toBe(404)
    expect((await fg.get(`/logregels?dossier=${ONBEKEND}&handeling=bericht:wis`)).body.items).toEqual([])
  })
})

describe('een regel in het verzegelde logboek', () => {
  it('gaat met een bewijs naar buiten dat klopt', async () => {
    const { id } = await laatsteVan(ansId)
    expect((await fg.get(`/logregels/${id}`)).body).toMatchObject({ vorm: 2, zegel: null })
    expect((await fg.get(`/logregels/${id}/bewijs`)).body.code).toBe('nog_niet_verzegeld')
    await createVerzegelaar({ pool: proef.database.pool, anker: null, meld: () => undefined }).run()
    expect((await fg.get(`/logregels/${id}`)).body.zegel).toMatchObject({ nummer: expect.any(Number) })
    const { headers, rawPayload } = await fg.raw(`/logregels/${id}/bewijs`)
    expect(headers['content-disposition']).toContain(`logregel-${id}.json`)
    const bewijs = BEWIJS.parse(JSON.parse(rawPayload.toString()))
    expect(bewijs.regel).toMatchObject({ id, vorm: 2 })
    expect(verifyBewijs(bewijs)).toBe(true)
    expect((await fg.get('/logboek')).body.zegel).toMatchObject({
      anker: false,
      laatste: { regels: expect.any(Number) },
    })
  })
})

describe('wie heeft dit gezien', () => {
  it('bestaat niet voor een procesregisseur van een ander dossier', async () => {
    const regisseur = await proef.als('procesregisseur')
    const { id } = (await ans.get('/organisaties')).body.items[0]
    expect((await regisseur.get(`/dossiers/${id}/logregels`)).status).toBe(404)
    expect((await regisseur.get(`/dossiers/${ONBEKEND}/logregels`)).status).toBe(404)
  })

  it('toont een procesregisseur wie het eigen dossier opende, en waarvoor', async () => {
    expect((await proef.beheerder.send('POST', '/verwerkingen', VERWERKING)).status).toBe(201)
    const regisseur = (await proef.als('procesregisseur')).voor('woonoverlast')
    const notitie = {
      ...{ titel: 'Afspraken', tekst: 'Iets', organisatieId: (await ans.get('/organisaties')).body.items[0].id },
      ...{ regime: 'avg', vertrouwelijkheid: 'zaakvertrouwelijk' },
    }
    const { id } = (await regisseur.send('POST', '/notities', notitie)).body
    await regisseur.get(`/notities/${id}`)
    const vreemd = (await proef.als('procesregisseur')).voor('woonoverlast')
    expect((await vreemd.get(`/notities/${id}`)).status).toBe(404)
    expect((await vreemd.get(`/dossiers/${id}/logregels`)).status).toBe(404)
    const { status, body } = await regisseur.get(`/dossiers/${id}/logregels`)
    expect(status).toBe(200)
    expect(
      body.items.slice(-3).map(({ handeling, uitkomst, doel }: Logregel) => ({ handeling, uitkomst, doel })),
    ).toEqual([
      { handeling: 'notitie:read', uitkomst: 'geweigerd', doel: 'woonoverlast' },
      { handeling: 'notitie:read', uitkomst: 'gelukt', doel: 'woonoverlast' },
      { handeling: 'notitie:edit', uitkomst: 'gelukt', doel: 'woonoverlast' },
    ])
  })
})

const VERWERKING = {
  ...{ naam: 'Woonoverlast', doel: 'Overlast in de buurt oplossen', grondslag: 'taak', wet: 'Gemeentewet artikel 172' },
  ...{ gegevens: 'Namen en afspraken', betrokkenen: 'Inwoners', ontvangers: 'Politie', doorgifte: '' },
  ...{ bewaartermijn: 'Vijf jaar na sluiten', beveiliging: 'Alleen wie deelneemt', vanaf: '2026-01-01', tot: null },
  rollen: ['procesregisseur'],
}

describe('mijn logboek', () => {
  it('toont alleen wat ik zelf deed', async () => {
    const { body } = await ans.get('/mijn-logregels')
    expect(body.items).toHaveLength(50)
    expect(new Set(body.items.map(({ medewerker }: Logregel) => medewerker?.id))).toEqual(new Set([ansId]))
    expect(body.items[0]).not.toHaveProperty('herkomst')
  })
})

describe('opvallend inzien', () => {
  const addDag = (medewerkerId: string, dagenGeleden: number, getoond: number) =>
    run(
      `insert into platform.audit (gemeente_id, id, tijd, medewerker_id, rol, handeling, onderwerp, getoond, uitkomst, request_id)
       select 9990, gen_random_uuid(), (current_date - $2::integer)::timestamp at time zone 'Europe/Amsterdam' + interval '12 hours',
         $1, 'adviseur_veiligheid', 'organisatie:read', 'organisaties/' || $3,
         array(select gen_random_uuid() from generate_series(1, $3::integer)), 'gelukt', 'r'`,
      [medewerkerId, dagenGeleden, getoond],
    )

  it('noemt wie veel meer zag dan gewoon, met het getal en de vergelijking, en wordt afgehandeld', async () => {
    const bob = await idOf(await proef.als('adviseur_veiligheid'))
    for (const dag of [3, 4, 5, 6, 7, 8]) await addDag(bob, dag, 10)
    await addDag(bob, 2, 400)
    const { body } = await fg.get('/opvallend-inzien')
    const [item, ...rest] = body.items.filter(({ medewerker }: Opvallend) => medewerker.id === bob)
    expect(rest).toEqual([])
    expect(item).toMatchObject({ soort: 'veel', aantal: 400, gewoon: 10, rol: 'Adviseur veiligheid', bekeken: null })
    expect(item.uitleg).toContain('400 gegevens ingezien')
    const bekeken = { medewerkerId: bob, dag: item.dag, soort: 'veel', toelichting: 'Was het jaarlijkse nalopen.' }
    expect((await fg.send('POST', '/opvallend-inzien/_bekeken', bekeken)).status).toBe(204)
    expect((await fg.send('POST', '/opvallend-inzien/_bekeken', bekeken)).status).toBe(409)
    expect((await fg.send('POST', '/opvallend-inzien/_bekeken', { ...bekeken, medewerkerId: ONBEKEND })).status).toBe(
      404,
    )
    const weer = (await fg.get('/opvallend-inzien')).body.items.find(
      ({ medewerker }: Opvallend) => medewerker.id === bob,
    )
    expect(weer.bekeken).toMatchObject({
      toelichting: 'Was het jaarlijkse nalopen.',
      door: expect.stringContaining('Proef'),
    })
  })
})

describe('uitvoer in de vorm van Logboek Dataverwerkingen', () => {
  const JAAR = 'van=2026-01-01&tot=2026-12-31'

  it('geeft een regel per betrokkene, zonder te zeggen wie', async () => {
    const beheerderId = await idOf(proef.beheerder)
    await proef.beheerder.get('/medewerkers')
    const dag = new Date().toISOString().slice(0, 4)
    const { headers, payload } = await fg.raw(`/logregels/_ldv?${JAAR.replaceAll('2026', dag)}`)
    expect(headers['content-disposition']).toContain('.jsonl')
    const regels = payload
      .trim()
      .split('\n')
      .map((regel) => JSON.parse(regel))
    const lijst = regels.filter(({ name }) => name === 'medewerker:read')
    expect(lijst.length).toBeGreaterThan(1)
    expect(new Set(lijst.map(({ span_id }) => span_id)).size).toBe(lijst.length)
    expect(lijst[0].attributes['dpl.core.data_subject_id_type']).toBe('medewerker')
    expect(payload).not.toContain(beheerderId)
  })

  it.each([
    ['van=2026-02-01&tot=2026-01-31', 400],
    ['van=2026-02-30&tot=2026-03-31', 400],
    ['van=2026-02-01', 400],
  ])('weigert %s', async (periode, status) => {
    expect((await fg.get(`/logregels/_ldv?${periode}`)).status).toBe(status)
  })
})

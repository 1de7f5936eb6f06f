import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { bewaringContract } from '../modules/bewaring/contract.ts'
import { destroyActiviteiten, listOudeActiviteiten } from '../modules/activiteiten/server/public.ts'
import type { Opruimer } from '../modules/bewaring/server/public.ts'
import { openBestanden } from '../modules/documenten/server/public.ts'
import type { Antwoord } from '../platform/contract.ts'
import { datum } from '../platform/domain/datum.ts'
import { withClient } from '../platform/server/database/withClient.ts'
import { createVerzegelaar } from '../platform/server/logboek/createVerzegelaar.ts'
import { checkLogboek } from '../platform/server/logboek/controle/checkLogboek.ts'
import { createAchtergrond, type Tx } from '../platform/server/withActor.ts'
import { openOpruimer } from './bewaring/openOpruimer.ts'
import { runCli } from './cli/runCli.ts'
import { plantVerlopen, type Verlopen } from './testing/plantVerlopen.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Lijst = Antwoord<typeof bewaringContract.getVernietigingslijst>
type Regel = Antwoord<typeof bewaringContract.listVernietigingsregels>['items'][number]

const GEMEENTE = 9990
const BIJLAGE = Buffer.from('Een bijlage die weg moet.\n')

let proef: TestApp
let archivaris: Client
let tweede: Client
let opruimer: Opruimer
let map: string
let verlopen: Verlopen

beforeAll(async () => {
  proef = await startTestApp()
  archivaris = await proef.als('archivaris')
  tweede = await proef.als('archivaris')
  map = await mkdtemp(path.join(tmpdir(), 'baken bewaring '))
  await openBestanden(path.join(map, 'bestanden')).save(BIJLAGE)
  verlopen = await asOwner((client) => plantVerlopen(client, GEMEENTE, 'merkteken', BIJLAGE))
  opruimer = openOpruimer({
    pool: proef.database.pool,
    bestandenMap: path.join(map, 'bestanden'),
    grafsteenpaden: [path.join(map, 'vernietigd.jsonl')],
    migratieUrl: proef.database.migratieUrl,
    meld: () => undefined,
  })
})
afterAll(async () => {
  await opruimer.stop()
  await proef.stop()
  await rm(map, { recursive: true })
})
afterEach(() => vi.unstubAllEnvs())

const asOwner = <T>(run: Parameters<typeof withClient<T>>[1]): Promise<T> => withClient(proef.database.migratieUrl, run)
const count = async (tabel: string, id: string): Promise<number> =>
  asOwner(async (client) => (await client.query(`select from ${tabel} where id = $1`, [id])).rowCount ?? 0)

/** Of what hung on the activiteit. */
const listOver = () =>
  asOwner(async (client) => {
    const { rows } = await client.query(
      `select (select count(*)::int from activiteiten.reeks) as reeksen,
        (select count(*)::int from activiteiten.bijlage) as bijlagen,
        (select count(*)::int from activiteiten.kanaal) as kanalen,
        (select count(*)::int from documenten.bestand where naam like 'Verslag %') as bestanden`,
    )
    return rows
  })

const drawUp = async (): Promise<{ lijstId: string; erbij: number }> =>
  (await archivaris.send('POST', '/vernietigingslijsten')).body
const getLijst = async (id: string): Promise<Lijst> => (await archivaris.get(`/vernietigingslijsten/${id}`)).body
const listRegels = async (id: string): Promise<readonly Regel[]> =>
  (await archivaris.get(`/vernietigingslijsten/${id}/regels`)).body.items
const approve = (wie: Client, { id, versie }: Lijst) =>
  wie.send('POST', `/vernietigingslijsten/${id}/_goedkeur`, { versie })

describe('vernietigen', () => {
  it('laat op de opdrachtregel zien wat en waarom, zonder iets te veranderen', async () => {
    vi.stubEnv('DATABASE_URL', proef.database.appUrl)
    vi.stubEnv('BAKEN_DATA', map)
    const antwoord: string[] = []
    const uitvoer = { antwoord: (tekst: string) => void antwoord.push(tekst), meld: () => undefined }
    expect(await runCli(['bewaring', '--proef', '--vandaag', '2026-11-22'], uitvoer)).toBe(0)
    expect(antwoord.join()).toContain(
      'bewaren mag tot en met woensdag 4 maart 2020, 5 jaar na de eerste verwerking op woensdag 4 maart 2015 (WGS 1.8 lid 7)',
    )
    expect(antwoord.join()).toContain('Op de lijst zouden komen: 5. Geblokkeerd: 0.')
    expect(antwoord.join()).not.toContain('merkteken')
    expect((await archivaris.get('/vernietigingslijsten')).body.items).toEqual([])
    expect(await runCli(['bewaring'], uitvoer)).toBe(2)
  })

  it('zet alles wat voorbij is één keer op de lijst, met de reden', async () => {
    const { lijstId, erbij } = await drawUp()
    expect(erbij).toBe(5)
    expect(await drawUp()).toEqual({ lijstId, erbij: 0 })
    const regels = await listRegels(lijstId)
    expect(regels.map(({ recordsoort, laatste }) => [recordsoort, laatste])).toEqual([
      ['toegang.medewerker', '2017-03-04'],
      ...[expect.anything(), expect.anything()],
      ['activiteiten.activiteit', '2022-03-04'],
      ['bewaring.verzoek', '2024-02-01'],
    ])
    expect(JSON.stringify(regels)).not.toContain('merkteken')
  })

  it('bestaat niet voor wie er niets mee te maken heeft', async () => {
    expect((await proef.beheerder.get('/vernietigingslijsten')).status).toBe(404)
    const jurist = await proef.als('jurist')
    expect((await jurist.send('POST', '/vernietigingslijsten')).status).toBe(403)
  })

  it('wordt niet goedgekeurd door wie de lijst liet opstellen, of wie een andere lijst zag', async () => {
    const [lijst] = (await archivaris.get('/vernietigingslijsten')).body.items
    expect(lijst).toMatchObject({ magGoedkeuren: false, waaromNiet: expect.stringContaining('zelf') })
    expect((await approve(archivaris, lijst)).body).toMatchObject({ status: 409, code: 'zelf_opgesteld' })
    expect((await approve(tweede, { ...lijst, versie: lijst.versie - 1 })).body.code).toBe('lijst_gewijzigd')
  })

  it('gaat niet door voor wat uitgenomen of geblokkeerd is', async () => {
    const [{ id }] = (await archivaris.get('/vernietigingslijsten')).body.items
    const regels = await listRegels(id)
    const reactie = regels.find(({ recordsoort }) => recordsoort === 'programma.reactie')
    const pad = `/vernietigingslijsten/${id}/regels/${reactie?.id}/_uitzonder`
    expect((await archivaris.send('POST', pad, { reden: 'kort' })).status).toBe(400)
    expect((await archivaris.send('POST', pad, { reden: 'Er loopt een onderzoek.' })).body.staat).toBe(4)
    expect((await archivaris.send('POST', pad, { reden: 'Er loopt een onderzoek.' })).status).toBe(404)
    const blokkade = { soort: 'organisatie', betreftId: verlopen.organisatieId, reden: 'Er loopt een bezwaar.' }
    expect((await archivaris.send('POST', '/blokkades', blokkade)).status).toBe(201)
    expect((await listRegels(id)).filter(({ geblokkeerd }) => geblokkeerd)).toHaveLength(3)
    expect((await approve(tweede, await getLijst(id))).status).toBe(200)
    await opruimer.run()
    expect(await getLijst(id)).toMatchObject({ status: 'vernietigd', vernietigd: 2, staat: 0 })
    expect(await count('notities.notitie', verlopen.notitieId)).toBe(1)
    expect(await count('programma.reactie', verlopen.reactieId)).toBe(1)
    expect(await count('activiteiten.activiteit', verlopen.activiteitId)).toBe(1)
  })

  it('laat van een medewerker alleen een lege plek over', async () => {
    const { rows } = await asOwner((client) =>
      client.query(
        `select m.naam, a.email, (select count(*)::int from toegang.sessie s where s.medewerker_id = m.id) as sessies
         from toegang.medewerker m join toegang.account a on a.id = m.account_id where m.id = $1`,
        [verlopen.medewerkerId],
      ),
    )
    expect(rows).toEqual([
      { naam: 'Voormalig medewerker', email: expect.stringMatching(/@vernietigd\.invalid$/), sessies: 0 },
    ])
    expect((await drawUp()).erbij).toBe(0)
  })

  it('geeft een verklaring die later dezelfde is, met haar controlegetal in het logboek', async () => {
    const [lijst] = (await archivaris.get('/vernietigingslijsten')).body.items
    const pdf = await archivaris.raw(`/vernietigingslijsten/${lijst.id}/verklaring`)
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.headers['content-disposition']).toContain('verklaring-van-vernietiging-1.pdf')
    const sha256 = createHash('sha256').update(pdf.rawPayload).digest('hex')
    expect(lijst.verklaringSha256).toBe(sha256)
    const { rows } = await asOwner((client) =>
      client.query(`select onderwerp from platform.audit where handeling = 'vernietiging:certify'`),
    )
    expect(rows).toEqual([{ onderwerp: `vernietigingslijst/${lijst.id}/sha256:${sha256}` }])
  })

  it('gaat verder als de blokkades zijn opgeheven, met de bestanden', async () => {
    for (const { id } of (await archivaris.get('/blokkades')).body.items) {
      expect((await archivaris.send('POST', `/blokkades/${id}/_beeindig`)).status).toBe(204)
      expect((await archivaris.send('POST', `/blokkades/${id}/_beeindig`)).status).toBe(404)
    }
    await opruimer.runNacht()
    const [lijst] = (await archivaris.get('/vernietigingslijsten')).body.items
    expect(lijst).toMatchObject({ nummer: 2, opgesteldDoor: null, staat: 3, magGoedkeuren: true })
    expect((await approve(archivaris, lijst)).status).toBe(200)
    await opruimer.runNacht()
    expect(await getLijst(lijst.id)).toMatchObject({ status: 'vernietigd', opgeschoondOp: expect.any(String) })
    expect(await count('toegang.dossier', verlopen.notitieId)).toBe(0)
    expect(await count('programma.reactie', verlopen.reactieId)).toBe(0)
    expect(await count('activiteiten.activiteit', verlopen.activiteitId)).toBe(0)
    expect(await listOver()).toEqual([{ reeksen: 0, bijlagen: 0, kanalen: 0, bestanden: 0 }])
    const naam = createHash('sha256').update(BIJLAGE).digest('hex')
    await expect(stat(path.join(map, 'bestanden', naam.slice(0, 2), naam))).rejects.toThrow('ENOENT')
  })

  it('schrijft van alles een grafsteen buiten de database, zonder iets over een persoon', async () => {
    const stenen = (await readFile(path.join(map, 'vernietigd.jsonl'), 'utf8')).trim().split('\n')
    expect(stenen.map((steen) => JSON.parse(steen).id).toSorted()).toEqual(
      Object.values(verlopen)
        .filter((id) => id !== verlopen.organisatieId)
        .toSorted(),
    )
    expect(stenen.map((steen) => Object.keys(JSON.parse(steen)))).toEqual(
      Array(5).fill(['gemeente', 'soort', 'id', 'vernietigdOp']),
    )
  })

  it('laat het bewijs van het logboek heel', async () => {
    await createVerzegelaar({ pool: proef.database.pool, anker: null, meld: () => undefined }).run()
    const middelen = { pool: proef.database.pool, anker: null, wacht: async () => undefined }
    expect((await checkLogboek(GEMEENTE, middelen)).aantalBevindingen).toBe(0)
  })
})

const AFGELAST = '00000000-0000-4000-8000-0000000000a1'
const GEPLAND = '00000000-0000-4000-8000-0000000000a2'
const REEKS = '00000000-0000-4000-8000-0000000000a3'

/** Two of a series that are still to come; one was called off long ago. */
const PLANT_REEKS = `
  insert into activiteiten.reeks (gemeente_id, id, regel, gemaakt_op) values (${GEMEENTE}, '${REEKS}', '{}', now());
  insert into activiteiten.activiteit (gemeente_id, id, soort, titel, van, tot, status, reden, reeks_id, reeks_dag,
      gemaakt_door, gemaakt_op, gewijzigd_op)
    select ${GEMEENTE}, r.id, 'markt', 'Markt', r.dag, r.dag, r.status, 'Storm', '${REEKS}', r.dag, m.id, now(), now()
    from (values ('${AFGELAST}'::uuid, date '2099-01-01', 'afgelast'), ('${GEPLAND}', '2099-01-02', 'gepland')) r (id, dag, status)
    cross join (select id from toegang.medewerker where gemeente_id = ${GEMEENTE} limit 1) m;
  insert into activiteiten.gebeurtenis (gemeente_id, id, activiteit_id, op, wie, wat)
    select ${GEMEENTE}, gen_random_uuid(), a.id, '2016-05-01 23:30+02', a.gemaakt_door, 'afgelast'
    from activiteiten.activiteit a where a.id = '${AFGELAST}'`

describe('een reeks van activiteiten', () => {
  const achtergrond = <T>(werk: (db: Tx) => Promise<T>): Promise<T> =>
    createAchtergrond(proef.database.pool)(GEMEENTE, 'vernietiging:destroy', async ({ db }) => ({
      ...{ body: await werk(db), onderwerp: 'activiteiten/proef' },
    }))

  it('telt vanaf de dag van afgelasten, en gaat weg met de laatste', async () => {
    await asOwner((client) => client.query(PLANT_REEKS))
    const vraag = { regime: 'avg', klok: 'afsluiting', totEnMet: datum('2020-01-01'), na: null, aantal: 10 } as const
    expect(await achtergrond((db) => listOudeActiviteiten(db, vraag))).toEqual([
      { id: AFGELAST, klokdag: '2016-05-01', kenmerk: 'Activiteit 00000000, 1 januari 2099', betreft: [] },
    ])
    await achtergrond((db) => destroyActiviteiten(db, GEMEENTE, [AFGELAST]))
    expect(await count('activiteiten.reeks', REEKS)).toBe(1)
    await achtergrond((db) => destroyActiviteiten(db, GEMEENTE, [GEPLAND]))
    expect(await count('activiteiten.reeks', REEKS)).toBe(0)
  })
})

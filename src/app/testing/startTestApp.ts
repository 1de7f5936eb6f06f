import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance, LightMyRequestResponse as Response } from 'fastify'
import type { Rol } from '../../modules/toegang/domain/rol.ts'
import { createMedewerker } from '../../modules/toegang/server/public.ts'
import { createAchtergrond } from '../../platform/server/withActor.ts'
import { startTestDatabase, type TestDatabase } from '../../platform/testing/testDatabase.ts'
import { createApp, type App, type AppOpties } from '../createApp.ts'
import { createUitgaand, type Uitgaand } from '../createUitgaand.ts'
import { organisaties } from '../organisaties.ts'

export type Antwoord = { readonly status: number; readonly body: any; readonly headers: Record<string, unknown> }

/** Somebody at the API: every call carries the session and the cross-site header. */
export type Client = {
  readonly get: (pad: string) => Promise<Antwoord>
  readonly send: (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', pad: string, body?: unknown) => Promise<Antwoord>
  /** The answer as bytes, with its headers. */
  readonly raw: (pad: string) => Promise<Response>
  readonly upload: (pad: string, naam: string, bytes: Uint8Array) => Promise<Antwoord>
  /** The same person, opening dossiers for this purpose. */
  readonly voor: (doel: string) => Client
}

export type TestApp = {
  readonly app: App
  readonly database: TestDatabase
  readonly uitgaand: Uitgaand
  readonly anoniem: Client
  readonly beheerder: Client
  /** A new medewerker with this role; a partner works for `organisatieId`. */
  readonly als: (rol: Rol, organisatieId?: string) => Promise<Client>
  readonly stop: () => Promise<void>
}

/** Nobody is asked anything: plain http is refused before it leaves. */
const GEEN_CBS = { adressen: { cbs: 'http://cbs.example', derden: 'http://cbs.example' }, pauzeMs: 0 }

export const WACHTWOORD = 'vier rode paarden lopen'

type Opties = {
  readonly smtp?: string
  /** Where people find Baken. */
  readonly adres?: string
  readonly verzoekenPerMinuut?: number
  /** How it stands with the backups. */
  readonly backups?: AppOpties['backups']
  /** A server that answers like CBS. */
  readonly cbs?: AppOpties['cbs']
}

/** The whole application on a database of its own, with gemeente Waterveste and its beheerder. */
export async function startTestApp({
  smtp,
  adres = 'http://baken.waterveste.example',
  verzoekenPerMinuut = 10_000_000,
  backups,
  cbs = GEEN_CBS,
}: Opties = {}): Promise<TestApp> {
  const database = await startTestDatabase()
  const bestandenMap = await mkdtemp(path.join(tmpdir(), 'baken-bestanden-'))
  const opties = {
    bestandenMap,
    geheim: Buffer.alloc(32, 7),
    logLevel: 'silent',
    verzoekenPerMinuut,
    achterTls: false,
    proxies: 0,
    webMap: null,
  }
  const uitgaand = createUitgaand({
    pool: database.pool,
    smtp: { BAKEN_SMTP: smtp, BAKEN_AFZENDER: 'baken@waterveste.example' },
    adres,
    meld: () => undefined,
  })
  const app = await createApp({
    pool: database.pool,
    uitgaand: uitgaand.middelen,
    ...opties,
    ...(backups && { backups }),
    cbs,
  })
  const anoniem = clientOf(app.http, '')
  const eersteStart = {
    gemeente: { code: 9990, naam: 'Waterveste' },
    beheerder: { naam: 'Beheer Proef', email: 'beheer@waterveste.example', wachtwoord: WACHTWOORD },
  }
  const beheerder = signedIn(app.http, await anoniem.send('POST', '/eerste-start', eersteStart))
  let nummer = 0
  return {
    app,
    database,
    uitgaand,
    anoniem,
    beheerder,
    als: async (rol, organisatieId) => {
      nummer += 1
      const email = `${rol}${nummer}@waterveste.example`
      // Not through the API: with a mail server that would send an invitation.
      const nieuw = { naam: `Proef ${nummer}`, email, rollen: [rol], organisatieId: organisatieId ?? null }
      const wachtwoord = await createAchtergrond(database.pool)(9990, 'medewerker:create', async ({ db, now }) => {
        const gemaakt = await createMedewerker({ db, now, actor: { gemeenteId: 9990 } }, organisaties, nieuw)
        return { body: gemaakt.wachtwoord, onderwerp: `medewerker/${gemaakt.medewerker.id}` }
      })
      return signedIn(app.http, await anoniem.send('POST', '/sessies', { email, wachtwoord }))
    },
    stop: async () => {
      await app.http.close()
      await uitgaand.stop()
      await database.stop()
      await rm(bestandenMap, { recursive: true })
    },
  }
}

function signedIn(http: FastifyInstance, { status, headers, body }: Antwoord): Client {
  const cookie = /baken_sessie=[^;]+/.exec(String(headers['set-cookie']))?.[0]
  if (status !== 201 || cookie === undefined) throw new Error(`sign-in failed: ${status} ${JSON.stringify(body)}`)
  return clientOf(http, cookie)
}

function clientOf(http: FastifyInstance, cookie: string, doel = ''): Client {
  const eigen = { cookie, 'x-baken': '1', ...(doel !== '' && { 'x-baken-doel': doel }) }
  const call = async (
    method: string,
    pad: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ): Promise<Antwoord> => {
    const antwoord = await http.inject({
      method: method as 'GET',
      url: `/v1${pad}`,
      headers: { ...eigen, ...headers },
      ...(payload !== undefined && { payload }),
    })
    const isJson = String(antwoord.headers['content-type']).includes('json')
    return { status: antwoord.statusCode, body: isJson ? antwoord.json() : antwoord.body, headers: antwoord.headers }
  }
  return {
    get: (pad) => call('GET', pad, {}),
    raw: (pad) => http.inject({ method: 'GET', url: `/v1${pad}`, headers: eigen }),
    voor: (ander) => clientOf(http, cookie, ander),
    send: (method, pad, body) =>
      body === undefined
        ? call(method, pad, {})
        : call(method, pad, { 'content-type': 'application/json' }, JSON.stringify(body)),
    upload: (pad, naam, bytes) => {
      const grens = 'baken-proef-grens'
      const kop = `--${grens}\r\ncontent-disposition: form-data; name="bestand"; filename="${naam}"\r\n\r\n`
      const payload = Buffer.concat([Buffer.from(kop), bytes, Buffer.from(`\r\n--${grens}--\r\n`)])
      return call('POST', pad, { 'content-type': `multipart/form-data; boundary=${grens}` }, payload)
    },
  }
}

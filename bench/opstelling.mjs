import { mkdtemp, rm } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createApp } from '../dist/app/createApp.js'
import { openDatabase } from '../dist/platform/server/database/openDatabase.js'
import { openPool } from '../dist/platform/server/database/openPool.js'
import { vraag } from './vraag.mjs'

const WACHTWOORD = 'vier rode paarden lopen'

/** The real application on an embedded database of its own, with gemeente 1 and its adviseur signed in. */
export async function openOpstelling({ webMap = null } = {}) {
  const map = await mkdtemp(path.join(tmpdir(), 'baken-bench-'))
  const database = await openDatabase({ BAKEN_DATA: map }, { meedoen: false })
  const pool = openPool(database.appUrl)
  const app = await createApp({
    pool,
    uitgaand: { adres: 'http://localhost', post: { heeftServer: false, wek: async () => undefined } },
    bestandenMap: path.join(map, 'bestanden'),
    geheim: Buffer.alloc(32, 1),
    logLevel: 'silent',
    verzoekenPerMinuut: 10_000_000,
    achterTls: false,
    proxies: 0,
    webMap,
  })
  await app.http.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.http.server.address()
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const call = (method, pad, { cookie = '', body, doel } = {}) =>
    vraag({ agent, port, method, path: `/v1${pad}`, cookie, body, doel })

  const beheerder = cookieOf(
    await call('POST', '/eerste-start', {
      body: {
        gemeente: { code: 1, naam: 'Waterveste' },
        beheerder: { naam: 'Beheer', email: 'b@waterveste.example', wachtwoord: WACHTWOORD },
      },
    }),
  )
  const email = 'a@waterveste.example'
  const gemaakt = await call('POST', '/medewerkers', {
    cookie: beheerder,
    body: { naam: 'Adviseur', email, rollen: ['adviseur_veiligheid'], organisatieId: null },
  })
  const cookie = cookieOf(await call('POST', '/sessies', { body: { email, wachtwoord: gemaakt.body.wachtwoord } }))
  return {
    adres: `http://127.0.0.1:${port}`,
    agent,
    port,
    cookie,
    beheerder,
    database,
    pool,
    send: (method, pad, body) => call(method, pad, { cookie, body }),
    get: (pad, doel) => call('GET', pad, { cookie, doel }),
    close: async () => {
      agent.destroy()
      await app.http.close()
      await pool.destroy()
      await database.close()
      await rm(map, { recursive: true, force: true })
    },
  }
}

const cookieOf = ({ headers }) => /baken_sessie=[^;]+/.exec(String(headers['set-cookie']))[0]

import { readdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { closeLezers } from '../modules/documenten/server/public.ts'
import { closeLadinglezer, createCijferopruimer } from '../modules/inzicht/server/public.ts'
import { closeHerkenner, releaseInlezingen } from '../modules/programma/server/public.ts'
import type { Config } from '../platform/server/config.ts'
import { openDatabase } from '../platform/server/database/openDatabase.ts'
import { openPool, type Pool } from '../platform/server/database/openPool.ts'
import { createVerzegelaar } from '../platform/server/logboek/createVerzegelaar.ts'
import { readGeheim } from '../platform/server/readGeheim.ts'
import { createAchtergrond, inTransaction } from '../platform/server/withActor.ts'
import { grafsteenpadenOf } from './backup/backupkeuze.ts'
import { openBackupwacht } from './backup/openBackupwacht.ts'
import { openOpruimer } from './bewaring/openOpruimer.ts'
import { createApp, type App } from './createApp.ts'
import { createUitgaand } from './createUitgaand.ts'
import { openVerankeraar } from './openVerankeraar.ts'

const WEB_MAP = fileURLToPath(new URL('../web', import.meta.url))

export type Lopend = {
  /** The address as people type it. */
  readonly adres: string
  readonly poort: number
  readonly close: () => Promise<void>
}

type StartOpties = {
  readonly meld: (zin: string) => void
  /** Runs once the database is up to date, before the first request. */
  readonly voorStart?: (appUrl: string) => Promise<void>
}

/** Database, screens and API on one port. What it started it stops again when any step fails. */
export async function startServer(config: Config, { meld, voorStart }: StartOpties): Promise<Lopend> {
  const database = await openDatabase(config, { meedoen: false, meld })
  const pool = openPool(database.appUrl, {
    onFout: (fout) => meld(`De verbinding met de database brak af (${fout.name}).`),
  })
  const opruimen = async (): Promise<void> => {
    await Promise.all([closeLezers(), closeHerkenner(), closeLadinglezer()])
    await pool.destroy()
    await database.close()
  }
  try {
    await voorStart?.(database.appUrl)
    const poort = await findFreePort(config.HOST, config.PORT, meld)
    const adres = config.BAKEN_ADRES ?? `http://${config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${poort}`
    const uitgaand = createUitgaand({ pool, smtp: config, adres, meld })
    const geheim = await readGeheim(config.BAKEN_DATA)
    const verankeraar = openVerankeraar({
      ...{ pool, geheim, meld, postweg: uitgaand.middelen, interneServers: config.BAKEN_INTERNE_SERVERS },
    })
    const verzegelaar = createVerzegelaar({ pool, anker: config.BAKEN_ANKER ?? null, meld })
    const bestandenMap = path.join(config.BAKEN_DATA, 'bestanden')
    const opruimer = openOpruimer({
      ...{ pool, bestandenMap, meld, migratieUrl: database.migratieUrl },
      grafsteenpaden: grafsteenpadenOf(config.BAKEN_DATA, config.BAKEN_BACKUP_MAP),
    })
    const cijferopruimer = createCijferopruimer({
      ...{ achtergrond: createAchtergrond(pool), inAlle: (doe) => inTransaction(pool, doe), meld },
    })
    const backupwacht = openBackupwacht({
      ...{ config, pool, meld, migratieUrl: database.migratieUrl },
      postweg: uitgaand.middelen,
    })
    const app = await createApp({
      pool,
      backups: backupwacht.overzicht,
      wekOpruimer: opruimer.wek,
      uitgaand: uitgaand.middelen,
      bestandenMap,
      openbareMap: path.join(config.BAKEN_DATA, 'openbaar'),
      geheim,
      logLevel: config.LOG_LEVEL,
      verzoekenPerMinuut: config.BAKEN_VERZOEKEN_PER_MINUUT,
      heeftAnker: config.BAKEN_ANKER !== undefined,
      achterTls: config.BAKEN_ADRES?.startsWith('https:') ?? false,
      proxies: config.BAKEN_PROXIES,
      beveiligingscontact: config.BAKEN_BEVEILIGINGSCONTACT,
      interneServers: config.BAKEN_INTERNE_SERVERS,
      cbs: { adressen: cbsadressenOf(config) },
      webMap: (await hasFiles(WEB_MAP)) ? WEB_MAP : null,
    })
    await app.http.listen({ host: config.HOST, port: poort })
    const hervat = resumeWerk(app, pool, meld).catch((fout: unknown) =>
      meld(`Niet elk document kon opnieuw gelezen worden (${String(fout)}).`),
    )
    uitgaand.start()
    verzegelaar.start()
    verankeraar.start()
    backupwacht.start()
    opruimer.start()
    cijferopruimer.start()
    const close = async (): Promise<void> => {
      await app.http.close()
      await Promise.all([hervat, uitgaand.stop(), verankeraar.stop(), backupwacht.stop()])
      await Promise.all([opruimer.stop(), cijferopruimer.stop()])
      // What was done last is sealed too.
      await verzegelaar.stop()
      await opruimen()
    }
    return { adres, poort, close }
  } catch (fout) {
    await opruimen()
    throw fout
  }
}

const cbsadressenOf = ({ BAKEN_CBS, BAKEN_CBS_DERDEN }: Config) => ({
  ...(BAKEN_CBS !== undefined && { cbs: BAKEN_CBS }),
  ...(BAKEN_CBS_DERDEN !== undefined && { derden: BAKEN_CBS_DERDEN }),
})

const hasFiles = (map: string): Promise<boolean> =>
  readdir(map).then(
    (namen) => namen.includes('index.html'),
    () => false,
  )

const MEESTE_POORTEN = 50

/** The first free port from the wanted one on; says so when that is another. */
async function findFreePort(host: string, gewenst: number, meld: (zin: string) => void): Promise<number> {
  for (let poort = gewenst; poort < gewenst + MEESTE_POORTEN && poort <= 65_535; poort += 1) {
    if (!(await isFree(host, poort))) continue
    if (poort !== gewenst) meld(`Poort ${gewenst} is bezet. Baken gebruikt poort ${poort}.`)
    return poort
  }
  throw new Error(`Geen vrije poort gevonden vanaf ${gewenst}. Kies een andere met PORT.`)
}

const isFree = (host: string, poort: number): Promise<boolean> =>
  new Promise((resolve) => {
    const proef = createServer()
    proef.once('error', () => resolve(false))
    proef.listen({ host, port: poort, exclusive: true }, () => proef.close(() => resolve(true)))
  })

/** What was being read when the process before us ended is read again, and a public site that is gone is made again. */
async function resumeWerk(app: App, pool: Pool, meld: (zin: string) => void): Promise<void> {
  const achtergrond = createAchtergrond(pool)
  const gemeenten = await inTransaction(pool, (db) => db.selectFrom('platform.gemeentecode').select('code').execute())
  for (const { code } of gemeenten) {
    const ids = await achtergrond(code, 'inlezing:resume', async ({ db }) => {
      const open = await releaseInlezingen(db)
      return { body: open, onderwerp: `inlezingen/${open.length}` }
    })
    for (const id of ids) {
      await app
        .lees(code, id)
        .catch((fout: unknown) => meld(`Een document kon niet opnieuw gelezen worden (${String(fout)}).`))
    }
    await app
      .hervatCijfers(code)
      .catch((fout: unknown) => meld(`Het inlezen van cijfers kon niet verdergaan (${String(fout)}).`))
    await app
      .herstelSite(code)
      .catch((fout: unknown) => meld(`De openbare website kon niet opnieuw gemaakt worden (${String(fout)}).`))
  }
}

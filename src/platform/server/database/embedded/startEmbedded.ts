import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createCluster } from './createCluster.ts'
import { claimDataSlot, findHolder, type DataSlot } from './dataSlot.ts'
import { DATABASE, ensureRollen } from './ensureRollen.ts'
import { launchPostmaster, type Adres, type Launch, type Postmaster } from './launchPostmaster.ts'
import { prepareBinaries } from './nativeBinaries.ts'
import { openDataDir } from './openDataDir.ts'
import { findLivingPostmaster } from './postmasterFile.ts'
import { chooseServerUser } from './serverUser.ts'
import { signal, stopPostmaster } from './stopPostmaster.ts'
import { createWachtwoorden, readWachtwoorden, ROLLEN, type Rol, type Wachtwoorden } from './wachtwoorden.ts'

export type EmbeddedDatabase = {
  /** Superuser, on the database `postgres`. */
  readonly beheerUrl: string
  /** Owner of the tables. */
  readonly migratieUrl: string
  /** The application: bound by row-level security. */
  readonly appUrl: string
  readonly stop: () => Promise<void>
}

export type EmbeddedOpties = {
  /** Receives Dutch sentences about what takes long or went wrong. */
  readonly meld?: (zin: string) => void
  /** Extra settings of the server, `name=value`. */
  readonly instellingen?: readonly string[]
  /** How long to wait for another that holds the folder and may be stopping. */
  readonly geduldMs?: number
  /** For tests: made without waiting for the disk. */
  readonly vluchtig?: boolean
}

const clusterOf = (dataDir: string): string => join(dataDir, 'postgres')

/** Whether a database was ever made in this folder. */
export const hasCluster = (map: string): Promise<boolean> =>
  stat(clusterOf(resolve(map))).then(
    () => true,
    () => false,
  )

/**
 * The embedded PostgreSQL on this folder, made when it is not there yet. Recovers from a server that was left behind and
 * from one that was killed. Throws DataBezet when another living process holds the folder.
 */
export async function startEmbedded(map: string, opties: EmbeddedOpties = {}): Promise<EmbeddedDatabase> {
  const { meld = () => undefined, instellingen = [], vluchtig = false, geduldMs = 0 } = opties
  const dataDir = resolve(map)
  await openDataDir(dataDir)
  const slot = await claimDataSlot(dataDir, geduldMs)
  try {
    const clusterDir = clusterOf(dataDir)
    const user = await chooseServerUser(clusterDir)
    const binaries = await prepareBinaries(user, dataDir)
    const nieuw = !(await hasCluster(dataDir))
    const wachtwoorden = nieuw ? await createWachtwoorden(dataDir) : await readWachtwoorden(dataDir)
    if (nieuw) await createCluster({ binaries, user, clusterDir, wachtwoorden, vluchtig })
    const wees = findLivingPostmaster(clusterDir)
    if (wees) await stopPostmaster(wees.pid, clusterDir)
    const launch = { binaries, user, clusterDir, logPath: join(dataDir, 'postgres.log'), instellingen }
    const postmaster = await launchPostmaster(launch)
    const urls = urlsOf(clusterDir, postmaster, wachtwoorden)
    await ensureRollen(urls.beheerUrl, wachtwoorden)
    return { ...urls, stop: superviseUntilStop(launch, postmaster, slot, meld) }
  } catch (fout) {
    slot.release()
    throw fout
  }
}

/** The database of a Baken that is running on this folder, without becoming its owner; null when none is. */
export async function attachEmbedded(map: string): Promise<EmbeddedDatabase | null> {
  const dataDir = resolve(map)
  const postmaster = findLivingPostmaster(clusterOf(dataDir))
  if ((await findHolder(dataDir)) === null || !postmaster?.gereed) return null
  return { ...urlsOf(clusterOf(dataDir), postmaster, await readWachtwoorden(dataDir)), stop: async () => undefined }
}

/** A server that was killed is started again on the same address; after this many in a row it is left alone. */
const MEESTE_HERSTARTS = 5
const RUSTIG_NA_MS = 60_000

function superviseUntilStop(
  launch: Launch,
  eerste: Postmaster,
  slot: DataSlot,
  meld: (zin: string) => void,
): () => Promise<void> {
  let huidige = eerste
  let gestopt = false
  let herstart: Promise<void> = Promise.resolve()
  let herstarts: number[] = []

  const restart = async (): Promise<void> => {
    herstarts = [...herstarts.filter((moment) => moment > Date.now() - RUSTIG_NA_MS), Date.now()]
    if (herstarts.length > MEESTE_HERSTARTS)
      return meld('De database blijft stoppen. Stop Baken en kijk in postgres.log.')
    meld('De database stopte onverwacht en start opnieuw.')
    huidige = await launchPostmaster(launch, eerste)
    watch()
  }
  const watch = (): void => {
    huidige.kind.once('exit', () => {
      if (!gestopt) herstart = restart().catch((fout: Error) => meld(`De database start niet opnieuw. ${fout.message}`))
    })
  }
  const onExit = (): void => {
    signal(huidige.pid, launch.clusterDir, 'SIGINT')
    slot.release()
  }

  watch()
  process.once('exit', onExit)
  return async () => {
    if (gestopt) return
    gestopt = true
    await herstart
    await stopPostmaster(huidige.pid, launch.clusterDir)
    process.off('exit', onExit)
    slot.release()
  }
}

function urlsOf(clusterDir: string, adres: Adres, wachtwoorden: Wachtwoorden): Omit<EmbeddedDatabase, 'stop'> {
  const plek = adres.loopback ? '' : `&host=${encodeURIComponent(clusterDir)}`
  const url = (rol: Rol, database: string): string =>
    `postgres://${ROLLEN[rol]}:${wachtwoorden[rol]}@127.0.0.1:${adres.poort}/${database}?application_name=baken${plek}`
  return { beheerUrl: url('beheer', 'postgres'), migratieUrl: url('migratie', DATABASE), appUrl: url('app', DATABASE) }
}

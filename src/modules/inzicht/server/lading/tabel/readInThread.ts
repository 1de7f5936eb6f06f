import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { startThread } from '../../../../../platform/server/threads/startThread.ts'
import type { Ladingwaarde } from '../../../domain/lading/rij.ts'
import type { Rijfout } from '../../../domain/lading/rijfout.ts'
import type { Verkenning } from '../../../domain/lading/verkenning.ts'
import type { Controle } from './controleerTabel.ts'
import type { Ladingbericht, Ladingopdracht } from './ladingbericht.ts'
import { ladinggrenzen } from './ladinggrenzen.ts'
import { OnleesbareLading } from './OnleesbareLading.ts'

/** What was read: at first sight, or wholly, with its values in parts. */
export type Uitkomst = {
  readonly verkenning: Verkenning | null
  readonly controle: Controle | null
  readonly delen: readonly (readonly Ladingwaarde[])[]
  readonly fouten: readonly Rijfout[]
}

const TE_LANG = 'Het lezen van het bestand duurde te lang en is gestopt. Splits het bestand en probeer het opnieuw.'
const TE_ZWAAR =
  'Het bestand vraagt te veel geheugen om te lezen. Splits het, of sla het op als .csv, en probeer het opnieuw.'

/** One thread, kept warm; null when there is none or the last one was ended by force. */
let warm: Worker | null = null
/** One file after another: two at once could take all memory there is. */
let vorige: Promise<unknown> = Promise.resolve()

/**
 * Reads a file on a thread of its own: one made to be slow or large may not hold up the server. `meld` hears how many rows were
 * read. Throws an `OnleesbareLading`.
 */
export function readInThread(opdracht: Ladingopdracht, meld: (gelezen: number) => void): Promise<Uitkomst> {
  const beurt = vorige.then(() => readNow(opdracht, meld))
  vorige = beurt.catch(() => undefined)
  return beurt
}

/** For the end of the process. */
export async function closeLadinglezer(): Promise<void> {
  await warm?.terminate()
  warm = null
}

/** Ready once it has loaded what it needs. */
async function startLezer(): Promise<Worker> {
  const worker = startThread(import.meta.url, 'ladingWorker', { heapMb: ladinggrenzen.heapMb })
  await once(worker, 'message')
  // One that breaks while it has nothing to do is replaced at the next file.
  worker.on('error', () => undefined)
  worker.once('exit', () => {
    if (warm === worker) warm = null
  })
  return worker
}

async function readNow(opdracht: Ladingopdracht, meld: (gelezen: number) => void): Promise<Uitkomst> {
  const worker = warm ?? (await startLezer())
  warm = null
  worker.ref()
  const lezing = followLezing(worker, meld)
  try {
    worker.postMessage(opdracht)
    const uitkomst = await lezing.uitkomst
    warm = worker
    return uitkomst
  } catch (fout) {
    if (lezing.isBeantwoord()) warm = worker
    throw fout
  } finally {
    lezing.release()
    worker.unref()
    // It may still be busy: what was refused by force is not used again.
    if (warm === null) await worker.terminate()
  }
}

/** The outcome of one reading: the answer, or the first limit that it passes. */
function followLezing(worker: Worker, meld: (gelezen: number) => void) {
  const delen: (readonly Ladingwaarde[])[] = []
  const fouten: Rijfout[] = []
  let beantwoord = false
  let release = (): void => undefined
  const uitkomst = new Promise<Uitkomst>((resolve, reject) => {
    const onError = (fout?: Error): void => reject(new OnleesbareLading(TE_ZWAAR, fout))
    const onExit = (): void => onError()
    const onMessage = (bericht: Ladingbericht): void => {
      if (bericht.soort === 'voortgang') return meld(bericht.gelezen)
      if (bericht.soort === 'deel') {
        delen.push(bericht.waarden)
        fouten.push(...bericht.fouten)
        return
      }
      beantwoord = true
      if (bericht.soort === 'fout') return reject(toFout(bericht))
      const verkenning = bericht.soort === 'verkend' ? bericht.verkenning : null
      resolve({ verkenning, controle: bericht.soort === 'gecontroleerd' ? bericht.controle : null, delen, fouten })
    }
    const klok = setTimeout(() => reject(new OnleesbareLading(TE_LANG)), ladinggrenzen.leestijdMs)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    release = () => {
      clearTimeout(klok)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
  })
  return { uitkomst, isBeantwoord: () => beantwoord, release: () => release() }
}

const toFout = ({ zin, oorzaak }: { readonly zin: string | null; readonly oorzaak: string }): Error =>
  zin === null ? new Error(oorzaak) : new OnleesbareLading(zin, oorzaak)

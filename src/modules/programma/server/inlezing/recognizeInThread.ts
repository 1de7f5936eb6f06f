import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { startThread } from '../../../../platform/server/threads/startThread.ts'
import { OnleesbaarDocument, type BronDocument } from '../../../documenten/public.ts'
import type { Organisatie } from '../../../partners/public.ts'
import type { Programmavoorstel } from '../../domain/voorstel.ts'

export type Herkenopdracht = { readonly document: BronDocument; readonly organisaties: readonly Organisatie[] }

const HERKENTIJD_MS = 20_000
const HEAP_MB = 768

/** One thread, kept warm; null when there is none or the last one was ended by force. */
let warm: Worker | null = null
let vorige: Promise<unknown> = Promise.resolve()

/**
 * Recognition on a thread of its own, one document after another: one made to be slow may not hold up the server.
 * Throws `OnleesbaarDocument`.
 */
export function recognizeInThread(opdracht: Herkenopdracht): Promise<Programmavoorstel> {
  const beurt = vorige.then(() => recognizeNow(opdracht))
  vorige = beurt.catch(() => undefined)
  return beurt
}

/** For the end of the process. */
export async function closeHerkenner(): Promise<void> {
  await warm?.terminate()
  warm = null
}

/** Ready once it has loaded what it needs. */
async function startHerkenner(): Promise<Worker> {
  const worker = startThread(import.meta.url, 'herkenWorker', { heapMb: HEAP_MB })
  await once(worker, 'message')
  return worker
}

async function recognizeNow(opdracht: Herkenopdracht): Promise<Programmavoorstel> {
  const worker = warm ?? (await startHerkenner())
  warm = null
  const loslaten: (() => void)[] = []
  try {
    const voorstel = await new Promise<Programmavoorstel>((resolve, reject) => {
      const onMessage = (antwoord: Programmavoorstel): void => resolve(antwoord)
      const onError = (fout: Error): void => reject(new OnleesbaarDocument('te_zwaar', fout))
      const tijd = setTimeout(() => reject(new OnleesbaarDocument('te_lang')), HERKENTIJD_MS)
      worker.on('message', onMessage).on('error', onError)
      loslaten.push(
        () => clearTimeout(tijd),
        () => worker.off('message', onMessage).off('error', onError),
      )
      worker.ref()
      worker.postMessage(opdracht)
    })
    worker.unref()
    warm = worker
    return voorstel
  } catch (fout) {
    // It may still be busy: what was refused by force is not used again.
    worker.on('error', () => undefined)
    await worker.terminate()
    throw fout
  } finally {
    for (const laatLos of loslaten) laatLos()
  }
}

import type { Worker } from 'node:worker_threads'
import { startThread } from '../../../platform/server/threads/startThread.ts'
import type { Blok, BronDocument } from '../domain/blok.ts'
import { OnleesbaarDocument } from '../domain/onleesbaar.ts'
import { grenzen } from './grenzen.ts'
import type { Leesantwoord, Leesopdracht } from './leesbericht.ts'

/** A thread that reads documents, one at a time. After a refusal by force it is gone: `isBruikbaar` says so. */
export type Lezer = {
  readonly read: (opdracht: Leesopdracht, signal?: AbortSignal) => Promise<BronDocument>
  readonly isBruikbaar: () => boolean
  readonly close: () => Promise<void>
}

export type Lezergrenzen = { readonly leestijdMs: number; readonly heapMb: number; readonly procesGroeiBytes: number }

const GEHEUGENPROEF_MS = 50

/** Starts a reader; its limits can be set otherwise only to test them. */
export function startLezer(limieten: Lezergrenzen = grenzen): Lezer {
  const worker = startThread(import.meta.url, 'leesWorker', limieten)
  let bruikbaar = true
  worker.unref()
  worker.on('error', () => undefined)
  worker.once('exit', () => {
    bruikbaar = false
  })
  const stop = async (): Promise<void> => {
    bruikbaar = false
    await worker.terminate()
  }
  return {
    isBruikbaar: () => bruikbaar,
    close: stop,
    read: async (opdracht, signal) => {
      const lezing = followLezing(worker, limieten, signal)
      worker.ref()
      worker.postMessage(opdracht)
      try {
        return await lezing.uitkomst
      } catch (fout) {
        if (!lezing.isBeantwoord()) await stop()
        throw fout
      } finally {
        lezing.release()
        worker.unref()
      }
    },
  }
}

/** The outcome of one reading: the answer, or the first limit that it passes. */
function followLezing(worker: Worker, { leestijdMs, procesGroeiBytes }: Lezergrenzen, signal: AbortSignal | undefined) {
  const blokken: Blok[] = []
  const loslaten: (() => void)[] = []
  let beantwoord = false
  const uitkomst = new Promise<BronDocument>((resolve, reject) => {
    const refuse = (fout: unknown): void => reject(fout instanceof Error ? fout : new Error(String(fout)))
    const onMessage = (antwoord: Leesantwoord): void => {
      if (antwoord.soort === 'deel') return void blokken.push(...antwoord.blokken)
      beantwoord = true
      if (antwoord.soort === 'klaar') resolve({ ...antwoord.document, blokken })
      else refuse(new OnleesbaarDocument(antwoord.code, antwoord.oorzaak))
    }
    const onError = (fout: Error): void =>
      refuse(new OnleesbaarDocument(isGeheugenfout(fout) ? 'te_zwaar' : 'beschadigd', fout))
    const onExit = (): void => refuse(new OnleesbaarDocument('te_zwaar'))
    const onAbort = (): void => refuse(signal?.reason)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    signal?.addEventListener('abort', onAbort)
    const tijd = setTimeout(() => refuse(new OnleesbaarDocument('te_lang')), leestijdMs)
    const geheugen = watchGeheugen(procesGroeiBytes, () => refuse(new OnleesbaarDocument('te_zwaar')))
    loslaten.push(() => {
      clearTimeout(tijd)
      clearInterval(geheugen)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      signal?.removeEventListener('abort', onAbort)
    })
  })
  return { uitkomst, isBeantwoord: () => beantwoord, release: () => loslaten.forEach((laatLos) => laatLos()) }
}

const isGeheugenfout = (fout: Error): boolean => 'code' in fout && fout.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** The heap limit of a worker does not count buffers, so the memory of the whole process is watched too. */
function watchGeheugen(maximum: number, onTeVeel: () => void) {
  const begin = process.memoryUsage.rss()
  return setInterval(() => {
    if (process.memoryUsage.rss() - begin > maximum) onTeVeel()
  }, GEHEUGENPROEF_MS)
}

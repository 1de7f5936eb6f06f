import { once } from 'node:events'
import { BackupWeigering } from '../../platform/server/backup/BackupWeigering.ts'
import { startThread } from '../../platform/server/threads/startThread.ts'
import type { Backupantwoord } from './backupWorker.ts'
import type { Backupkeuze } from './runBackup.ts'

/** Some parts of a table, a file, and what unpacks them; what grows beyond it must not take the server along. */
const HEAP_MB = 512

/** A backup beside the work of the server, which does not wait for it and does not fall with it. */
export async function runBackupInThread(keuze: Backupkeuze, signal: AbortSignal): Promise<void> {
  const worker = startThread(import.meta.url, 'backupWorker', { heapMb: HEAP_MB })
  const stop = (): void => worker.postMessage('stop')
  signal.addEventListener('abort', stop)
  try {
    worker.postMessage(keuze)
    if (signal.aborted) stop()
    const antwoord = await Promise.race([readAntwoord(worker), failAtExit(worker)])
    if (!antwoord.gelukt)
      throw antwoord.naam === 'BackupWeigering' ? new BackupWeigering(antwoord.zin) : toFout(antwoord)
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

const readAntwoord = async (worker: NodeJS.EventEmitter): Promise<Backupantwoord> => {
  const [antwoord] = (await once(worker, 'message')) as [Backupantwoord] // sent by backupWorker only
  return antwoord
}

async function failAtExit(worker: NodeJS.EventEmitter): Promise<never> {
  await once(worker, 'exit')
  throw new Error('backup thread ended')
}

const toFout = ({ naam, zin }: { readonly naam: string; readonly zin: string }): Error =>
  Object.assign(new Error(zin), { name: naam })

import { parentPort } from 'node:worker_threads'
import { runBackup, type Backupkeuze } from './runBackup.ts'

export type Backupbericht = Backupkeuze | 'stop'
export type Backupantwoord =
  { readonly gelukt: true } | { readonly gelukt: false; readonly naam: string; readonly zin: string }

const gestopt = new AbortController()

async function answer(keuze: Backupkeuze): Promise<Backupantwoord> {
  try {
    await runBackup(keuze, gestopt.signal)
    return { gelukt: true }
  } catch (fout) {
    const { name, message } = fout instanceof Error ? fout : new Error(String(fout))
    return { gelukt: false, naam: name, zin: message }
  }
}

parentPort?.on('message', (bericht: Backupbericht) => {
  if (bericht === 'stop') return gestopt.abort()
  void answer(bericht).then((antwoord) => parentPort?.postMessage(antwoord))
})

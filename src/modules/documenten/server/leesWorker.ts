import { parentPort } from 'node:worker_threads'
import { OnleesbaarDocument } from '../domain/onleesbaar.ts'
import type { Leesopdracht, Leesantwoord } from './leesbericht.ts'
import { readBytes } from './readBytes.ts'

/** So many blocks go in one message, so that taking them in never holds up the server's thread. */
const DEEL = 2_000

async function answer({ bytes, naam }: Leesopdracht, send: (antwoord: Leesantwoord) => void): Promise<void> {
  try {
    const { blokken, ...rest } = await readBytes(bytes, naam)
    for (let i = 0; i < blokken.length; i += DEEL) send({ soort: 'deel', blokken: blokken.slice(i, i + DEEL) })
    send({ soort: 'klaar', document: rest })
  } catch (fout) {
    const code = fout instanceof OnleesbaarDocument ? fout.code : 'beschadigd'
    send({ soort: 'fout', code, oorzaak: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) })
  }
}

parentPort?.on('message', (opdracht: Leesopdracht) => {
  void answer(opdracht, (antwoord) => parentPort?.postMessage(antwoord))
})

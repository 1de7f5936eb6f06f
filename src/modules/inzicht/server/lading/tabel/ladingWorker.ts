import { parentPort } from 'node:worker_threads'
import { OnleesbaarDocument } from '../../../../documenten/public.ts'
import { controleerTabel } from './controleerTabel.ts'
import type { Ladingbericht, Ladingopdracht } from './ladingbericht.ts'
import { OnleesbareLading } from './OnleesbareLading.ts'
import { openTabel } from './openTabel.ts'
import { verkenTabel } from './verkenTabel.ts'

const MELD_PER = 10_000

async function answer(opdracht: Ladingopdracht, send: (bericht: Ladingbericht) => void): Promise<void> {
  const { bytes, bestandsnaam, blad, kennis, toewijzing } = opdracht
  const meld = (gelezen: number): void => {
    if (gelezen % MELD_PER === 0) send({ soort: 'voortgang', gelezen })
  }
  try {
    const tabel = await openTabel(bytes)
    if (toewijzing === null) {
      send({ soort: 'verkend', verkenning: await verkenTabel(tabel, { blad, bestandsnaam, kennis, meld }) })
      return
    }
    const controle = await controleerTabel(tabel, {
      ...{ toewijzing, kennis },
      meld: (gelezen) => send({ soort: 'voortgang', gelezen }),
      send: (waarden, fouten) => send({ soort: 'deel', waarden, fouten }),
    })
    send({ soort: 'gecontroleerd', controle })
  } catch (fout) {
    const bekend = fout instanceof OnleesbareLading || fout instanceof OnleesbaarDocument
    const oorzaak = fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)
    send({ soort: 'fout', zin: bekend ? fout.message : null, oorzaak })
  }
}

parentPort?.on('message', (opdracht: Ladingopdracht) => {
  void answer(opdracht, (bericht) => parentPort?.postMessage(bericht))
})

// Loading is our time, not the file's: the clock starts after this.
parentPort?.postMessage('gereed')

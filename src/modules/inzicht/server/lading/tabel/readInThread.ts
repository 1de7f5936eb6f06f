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

/** One file after another: two at once could take all memory there is. */
let vorige: Promise<unknown> = Promise.resolve()

/**
 * Reads a file on a thread of its own, which ends with it: one made to be slow or large may not hold up the server.
 * `meld` hears how many rows were read. Throws an `OnleesbareLading`.
 */
export function readInThread(opdracht: Ladingopdracht, meld: (gelezen: number) => void): Promise<Uitkomst> {
  const beurt = vorige.then(() => readNow(opdracht, meld))
  vorige = beurt.catch(() => undefined)
  return beurt
}

async function readNow(opdracht: Ladingopdracht, meld: (gelezen: number) => void): Promise<Uitkomst> {
  const worker = startThread(import.meta.url, 'ladingWorker', { heapMb: ladinggrenzen.heapMb })
  const delen: (readonly Ladingwaarde[])[] = []
  const fouten: Rijfout[] = []
  let klok: NodeJS.Timeout | undefined
  try {
    return await new Promise<Uitkomst>((resolve, reject) => {
      klok = setTimeout(() => reject(new OnleesbareLading(TE_LANG)), ladinggrenzen.leestijdMs)
      worker.on('error', (fout) => reject(new OnleesbareLading(TE_ZWAAR, fout)))
      worker.on('exit', () => reject(new OnleesbareLading(TE_ZWAAR)))
      worker.on('message', (bericht: Ladingbericht) => {
        if (bericht.soort === 'voortgang') return meld(bericht.gelezen)
        if (bericht.soort === 'fout') return reject(toFout(bericht))
        if (bericht.soort === 'verkend')
          return resolve({ verkenning: bericht.verkenning, controle: null, delen, fouten })
        if (bericht.soort === 'gecontroleerd')
          return resolve({ verkenning: null, controle: bericht.controle, delen, fouten })
        if (bericht.waarden.length > 0) delen.push(bericht.waarden)
        fouten.push(...bericht.fouten)
      })
      worker.postMessage(opdracht)
    })
  } finally {
    clearTimeout(klok)
    await worker.terminate()
  }
}

const toFout = ({ zin, oorzaak }: { readonly zin: string | null; readonly oorzaak: string }): Error =>
  zin === null ? new Error(oorzaak) : new OnleesbareLading(zin, oorzaak)

import { startThread } from '../../../../platform/server/threads/startThread.ts'
import { OnleesbaarDocument, type BronDocument } from '../../../documenten/public.ts'
import type { Organisatie } from '../../../partners/public.ts'
import type { Programmavoorstel } from '../../domain/voorstel.ts'

export type Herkenopdracht = { readonly document: BronDocument; readonly organisaties: readonly Organisatie[] }

const HERKENTIJD_MS = 20_000
const HEAP_MB = 768

/** Recognition on a thread of its own: a document made to be slow may not hold up the server. Throws `OnleesbaarDocument`. */
export async function recognizeInThread(opdracht: Herkenopdracht): Promise<Programmavoorstel> {
  const worker = startThread(import.meta.url, 'herkenWorker', { heapMb: HEAP_MB })
  let tijd: NodeJS.Timeout | undefined
  try {
    return await new Promise<Programmavoorstel>((resolve, reject) => {
      tijd = setTimeout(() => reject(new OnleesbaarDocument('te_lang')), HERKENTIJD_MS)
      worker.once('message', resolve)
      worker.once('error', (fout) => reject(new OnleesbaarDocument('te_zwaar', fout)))
      worker.postMessage(opdracht)
    })
  } finally {
    clearTimeout(tijd)
    await worker.terminate()
  }
}

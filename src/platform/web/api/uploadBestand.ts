import type { Antwoord, Endpoint, Verzoek } from '../../contract.ts'
import { address } from './address.ts'
import { withBevestiging } from './bevestiging.ts'
import { EIGEN_VERZOEK, refusal } from './call.ts'
import { doelkop } from './doel.ts'
import { GEEN_VERBINDING, ProbleemFout } from './ProbleemFout.ts'

type Upload<E extends Endpoint> = Verzoek<E> & {
  readonly bestand: File
  /** Share of the bytes that has been sent, 0 to 1. */
  readonly onVoortgang?: (deel: number) => void
  readonly signal?: AbortSignal
}

/** Sends one file to an endpoint with `bestand: true`. XMLHttpRequest, because fetch cannot tell how far it is. */
export const uploadBestand = <E extends Endpoint>(endpoint: E, upload: Upload<E>): Promise<Antwoord<E>> =>
  withBevestiging(() => uploadOnce(endpoint, upload))

function uploadOnce<E extends Endpoint>(endpoint: E, upload: Upload<E>): Promise<Antwoord<E>> {
  const { bestand, onVoortgang, signal } = upload
  return new Promise((resolve, reject) => {
    const verzoek = new XMLHttpRequest()
    verzoek.open(endpoint.method, address(endpoint, upload))
    verzoek.setRequestHeader('X-Baken', EIGEN_VERZOEK['X-Baken'])
    for (const [kop, waarde] of Object.entries(doelkop(endpoint))) verzoek.setRequestHeader(kop, waarde)
    verzoek.upload.onprogress = ({ loaded, total }) => onVoortgang?.(total > 0 ? loaded / total : 0)
    verzoek.onerror = () => reject(new ProbleemFout(GEEN_VERBINDING))
    verzoek.onabort = () => reject(new DOMException('afgebroken', 'AbortError'))
    verzoek.onload = () => {
      const { status, responseText } = verzoek
      // The server serialises by the same contract, so the shape is known here.
      if (status >= 200 && status < 300) resolve(JSON.parse(responseText) as Antwoord<E>)
      else reject(refusal(endpoint, status, responseText, verzoek.getResponseHeader('retry-after')))
    }
    signal?.addEventListener('abort', () => verzoek.abort())
    const formulier = new FormData()
    formulier.append('bestand', bestand)
    verzoek.send(formulier)
  })
}

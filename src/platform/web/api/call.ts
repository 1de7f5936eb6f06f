import type { Antwoord, Endpoint, Verzoek } from '../../contract.ts'
import { address } from './address.ts'
import { withBevestiging } from './bevestiging.ts'
import { doelkop } from './doel.ts'
import { GEEN_VERBINDING, ProbleemFout, readProbleem } from './ProbleemFout.ts'

type Opties<E extends Endpoint> = Verzoek<E> & { readonly signal?: AbortSignal }

/** The server refuses a change without this header: a page of another site cannot send it. */
export const EIGEN_VERZOEK = { 'X-Baken': '1' }

let opNietIngelogd: () => void = () => undefined

/** Says what happens when a session turns out to be over; set once, at boot. */
export function whenNietIngelogd(doe: () => void): void {
  opNietIngelogd = doe
}

/**
 * Calls an endpoint of a contract. Throws ProbleemFout for every answer that is not its success. Before a delicate act the person
 * may be asked to confirm; who does not gets `isZelfGestopt`.
 */
export const call = <E extends Endpoint>(endpoint: E, opties: Opties<E> = {}): Promise<Antwoord<E>> =>
  withBevestiging(() => callOnce(endpoint, opties))

async function callOnce<E extends Endpoint>(endpoint: E, opties: Opties<E>): Promise<Antwoord<E>> {
  const antwoord = await send(endpoint, opties)
  const tekst = await antwoord.text()
  if (!antwoord.ok) throw refusal(endpoint, antwoord.status, tekst, antwoord.headers.get('retry-after'))
  // The server serialises by the same contract, so the shape is known here.
  return (tekst === '' ? null : JSON.parse(tekst)) as Antwoord<E>
}

async function send<E extends Endpoint>(endpoint: E, opties: Opties<E>): Promise<Response> {
  const verzoek: RequestInit = {
    method: endpoint.method,
    headers: {
      Accept: 'application/json',
      ...(endpoint.method !== 'GET' && EIGEN_VERZOEK),
      ...doelkop(endpoint),
      ...(opties.body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(opties.body !== undefined && { body: JSON.stringify(opties.body) }),
    ...(opties.signal && { signal: opties.signal }),
  }
  try {
    return await fetch(address(endpoint, opties), verzoek)
  } catch (fout) {
    if (opties.signal?.aborted) throw fout
    throw new ProbleemFout(GEEN_VERBINDING)
  }
}

/** A 401 of a public endpoint is a wrong password; of any other it means that the session is over. */
export function refusal(endpoint: Endpoint, status: number, tekst: string, retryAfter: string | null): ProbleemFout {
  if (status === 401 && endpoint.openbaar === undefined) opNietIngelogd()
  return new ProbleemFout(readProbleem(status, tekst, retryAfter))
}

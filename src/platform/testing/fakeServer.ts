/** Answers by "METHOD /v1/path" (without query); a function gets the parsed body and the address. */
export type Antwoorden = Record<string, unknown>

export type Verzonden = {
  readonly method: string
  readonly pad: string
  readonly zoek: URLSearchParams
  readonly body: unknown
}

/** What a test wants refused: status and the fields of the problem document. */
export class Weigering extends Error {
  readonly status: number
  readonly probleem: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(status: number, probleem: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
    super(`refused with ${status}`)
    this.status = status
    this.probleem = { status, title: 'Dit lukte niet', detail: 'Probeer iets anders.', code: 'test', ...probleem }
    this.headers = headers
  }
}

/** Replaces fetch by the given answers and keeps what was sent. An address without answer is a 404. */
export function fakeServer(antwoorden: Antwoorden): Verzonden[] {
  const verzonden: Verzonden[] = []
  globalThis.fetch = async (invoer, init) => {
    const { pathname, searchParams } = new URL(invoer instanceof Request ? invoer.url : invoer, 'http://baken.test')
    const method = init?.method ?? 'GET'
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    const verzoek = { method, pad: pathname, zoek: searchParams, body }
    verzonden.push(verzoek)
    const sleutel = `${method} ${pathname}`
    const antwoord = sleutel in antwoorden ? antwoorden[sleutel] : new Weigering(404)
    return toResponse(typeof antwoord === 'function' ? await antwoord(verzoek) : antwoord)
  }
  return verzonden
}

function toResponse(antwoord: unknown): Response {
  if (antwoord instanceof Weigering) {
    return new Response(JSON.stringify(antwoord.probleem), { status: antwoord.status, headers: antwoord.headers })
  }
  return antwoord === null ? new Response(null, { status: 204 }) : new Response(JSON.stringify(antwoord))
}

/** One fault in what was sent; `pad` is dotted and starts with body or query ("body.beheerder.email"). */
export type InvoerFout = { readonly pad: string; readonly melding: string }

export type Probleem = {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly code: string
  readonly fouten?: readonly InvoerFout[]
  /** What stands in the way, to show beside the own change. */
  readonly conflict?: unknown
  /** Seconds until a new attempt makes sense. */
  readonly wachttijd?: number
}

/** What the server refused (RFC 9457), or `geen_verbinding` with status 0 when it could not be reached. */
export class ProbleemFout extends Error {
  readonly probleem: Probleem

  constructor(probleem: Probleem) {
    super(`${probleem.title}: ${probleem.detail}`)
    this.name = 'ProbleemFout'
    this.probleem = probleem
  }
}

export const GEEN_VERBINDING: Probleem = {
  status: 0,
  title: 'Geen verbinding',
  detail: 'Baken is niet te bereiken. Kijk je verbinding na en probeer het opnieuw.',
  code: 'geen_verbinding',
}

const ONBEKEND: Probleem = {
  status: 500,
  title: 'Er ging iets mis bij ons',
  detail: 'Probeer het zo nog eens. Blijft het misgaan, meld het dan bij je beheerder.',
  code: 'fout',
}

/** The problem behind any thrown value, so that a screen can always say what is wrong and what to do. */
export const probleemVan = (fout: unknown): Probleem => (fout instanceof ProbleemFout ? fout.probleem : ONBEKEND)

/** Whether somebody else changed it first. */
export const isIntussenGewijzigd = (fout: Error | null): boolean =>
  fout !== null && probleemVan(fout).code === 'intussen_gewijzigd'

/** Reads an answer that is not a success; a proxy's HTML page becomes the general problem with its status. */
export function readProbleem(status: number, tekst: string, retryAfter: string | null): Probleem {
  const wacht = retryAfter === null ? {} : { wachttijd: Number(retryAfter) }
  return { ...ONBEKEND, ...parseObject(tekst), status, ...wacht }
}

function parseObject(tekst: string): Partial<Probleem> {
  try {
    const waarde: unknown = JSON.parse(tekst)
    return typeof waarde === 'object' && waarde !== null ? waarde : {}
  } catch {
    return {}
  }
}

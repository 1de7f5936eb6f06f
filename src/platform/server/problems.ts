import type { Result } from '../domain/result.ts'

export type InvoerFout = { readonly pad: string; readonly melding: string }

type ProblemExtra = {
  readonly detail?: string
  readonly fouten?: readonly InvoerFout[]
  /** Seconds until a new attempt makes sense; becomes the header Retry-After. */
  readonly wachttijd?: number
  /** What stands in the way, for a screen to show beside the own change. */
  readonly conflict?: unknown
}

const TITELS: Record<number, string> = {
  400: 'De invoer klopt niet',
  401: 'Je bent niet ingelogd',
  403: 'Dit mag je niet',
  404: 'Niet gevonden',
  409: 'Dit kan nu niet',
  413: 'Het bestand is te groot',
  415: 'Dit soort bestand kan Baken niet lezen',
  429: 'Te veel pogingen',
  500: 'Er ging iets mis bij ons',
  503: 'Baken is nog niet klaar',
}

const STANDAARD_DETAILS: Record<number, string> = {
  400: 'Kijk na wat je hebt ingevuld en probeer het opnieuw.',
  401: 'Log in en probeer het opnieuw.',
  403: 'Vraag je beheerder of je dit mag doen.',
  404: 'Deze pagina of dit gegeven bestaat niet.',
  409: 'Ververs de pagina en probeer het opnieuw.',
  413: 'Kies een kleiner bestand.',
  415: 'Kies een ander bestand.',
  429: 'Wacht even en probeer het opnieuw.',
  500: 'Probeer het opnieuw. Blijft het misgaan, geef dan het nummer van dit verzoek door aan je beheerder.',
  503: 'Wacht even en probeer het opnieuw.',
}

/** An expected refusal that a route answers as application/problem+json (RFC 9457). `code` is Dutch, snake_case. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly extra: ProblemExtra

  constructor(status: number, code: string, extra: ProblemExtra = {}) {
    super(code)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.extra = extra
  }
}

export type ProblemDocument = {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly code: string
  readonly verzoek: string
  readonly fouten?: readonly InvoerFout[]
  readonly conflict?: unknown
}

export function toProblemDocument(problem: Problem, verzoek: string): ProblemDocument {
  const { detail, fouten, conflict } = problem.extra
  return {
    status: problem.status,
    title: TITELS[problem.status] ?? 'Dit lukte niet',
    detail: detail ?? STANDAARD_DETAILS[problem.status] ?? '',
    code: problem.code,
    verzoek,
    ...(fouten && { fouten }),
    ...(conflict !== undefined && { conflict }),
  }
}

/** Not found and not allowed to see are the same answer. */
export function notFound(): never {
  throw new Problem(404, 'niet_gevonden')
}

/** The value, or a 409 with the reason; `details` gives the Dutch sentence per reason. */
export function orRefuse<T, Reden extends string>(result: Result<T, Reden>, details: Record<Reden, string>): T {
  if (result.ok) return result.value
  throw new Problem(409, result.reden, { detail: details[result.reden] })
}

import type { z } from 'zod'
import type { Handeling } from './domain/handeling.ts'

export type { Handeling } from './domain/handeling.ts'

type Vorm = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Under /v1; Dutch plural nouns, kebab-case, `:name` for a parameter. */
  readonly path: `/${string}`
  /** One Dutch sentence for the reference page. */
  readonly samenvatting: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The request is multipart/form-data with exactly one file in the field `bestand`. */
  readonly bestand?: true
  readonly success: { readonly status: 200 | 201 | 202 | 204; readonly body: z.ZodType } | BestandAntwoord
}

/** The answer is the bytes of a file, always as a download. */
export type BestandAntwoord = {
  readonly status: 200
  readonly body: 'bestand'
  /** Only for what a program asks for by its type and no browser runs; otherwise plain bytes. */
  readonly type?: 'text/calendar'
}

/** Needs a signed-in medewerker who holds the handeling. */
export type BeveiligdEndpoint = Vorm & {
  readonly handeling: Handeling
  readonly openbaar?: never
  readonly formulier?: never
  /** A delicate act: who did not show minutes ago who they are is asked again (403 `bevestiging_nodig`). */
  readonly bevestigd?: true
  /** Opens dossiers: the caller names the purpose in the header X-Baken-Doel (else 400 `doel_nodig`). */
  readonly doelbinding?: true
  /**
   * An open page asks this again every few seconds. That the page was opened stands in the log; an answer to the asking adds no line,
   * and a refusal or a failure does.
   */
  readonly peiling?: true
}

/** Deliberately without sign-in; `openbaar` gives the reason. */
export type OpenbaarEndpoint = Vorm & {
  readonly openbaar: string
  readonly handeling?: never
  readonly bevestigd?: never
  readonly doelbinding?: never
  readonly peiling?: never
  /**
   * Another server posts a form here (application/x-www-form-urlencoded). No page of Baken is behind it, so the header X-Baken
   * is not asked for and no cookie counts: what is sent must prove by itself who sent it.
   */
  readonly formulier?: true
}

export type Endpoint = BeveiligdEndpoint | OpenbaarEndpoint

export type Contract = Readonly<Record<string, Endpoint>>

export const defineContract = <const C extends Contract>(contract: C): C => contract

type Uit<S> = S extends z.ZodType ? z.output<S> : undefined
type In<S> = S extends z.ZodType ? z.input<S> : undefined

/** What the handler receives: parsed and bounded. */
export type Invoer<E extends Endpoint> = {
  readonly params: Uit<E['params']>
  readonly query: Uit<E['query']>
  readonly body: Uit<E['body']>
}

/** What a caller sends. */
export type Verzoek<E extends Endpoint> = {
  readonly params?: In<E['params']>
  readonly query?: In<E['query']>
  readonly body?: In<E['body']>
}

export type Antwoord<E extends Endpoint> = E['success']['body'] extends z.ZodType
  ? z.output<E['success']['body']>
  : never

import type pg from 'pg'

/** What pg does for COPY, which its types leave out. */
export type Copyverbinding = Pick<pg.Connection, 'stream' | 'query'> & {
  readonly sendCopyFromChunk: (stuk: Uint8Array) => void
  readonly endCopyFrom: () => void
  readonly sendCopyFail: (reden: string) => void
}

/** A query of our own making: pg calls these on what the server answers. */
export type Copyvraag = {
  readonly submit: (verbinding: Copyverbinding) => void
  readonly handleCopyInResponse?: (verbinding: Copyverbinding) => void
  readonly handleCopyData?: (bericht: { readonly chunk: Buffer }, verbinding: Copyverbinding) => void
  readonly handleCommandComplete: (bericht: { readonly text: string }) => void
  readonly handleReadyForQuery: () => void
  readonly handleError: (fout: Error) => void
}

/** pg takes anything with `submit` for a query, and its connection has what COPY needs. */
export const submitCopy = (client: pg.Client, vraag: Copyvraag): void =>
  void client.query(vraag as unknown as pg.Submittable)

/** "COPY 12" → 12 */
export const readAantal = (tekst: string): number => Number(/^COPY (\d+)$/.exec(tekst)?.[1])

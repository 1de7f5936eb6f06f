import { createContext } from 'react'

/** A figure of the account as a text shows it: what it is now, and what it answers for. */
export type Tekstcijfer = {
  readonly id: string
  /** What a writer calls it. */
  readonly label: string
  readonly tekst: string
  readonly eenheid: string
  readonly definitie: string
  readonly bron: string
  readonly peilmoment: string
}

/** A telling or an indicator that a new figure can be made of; `sleutel` only means something to who offers it. */
export type NieuwCijfer = { readonly sleutel: string; readonly naam: string }

/** The figures that the texts on this page refer to, by id. */
export const Cijfercontext = createContext<ReadonlyMap<string, Tekstcijfer>>(new Map())

/** How counted, from which source and as of when, in one line. */
export const explainCijfer = (
  { label, definitie, bron, peilmoment }: Tekstcijfer,
  opDag: (op: string) => string,
): string =>
  [label, definitie, `Bron: ${bron}`, `Stand van ${opDag(peilmoment)}`].filter((deel) => deel !== '').join('. ')

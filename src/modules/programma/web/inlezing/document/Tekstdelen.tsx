import { Fragment } from 'react'
import type { Tekstdeel } from '../../../domain/inlezing/markeringen/splitTekst.ts'

export const Tekstdelen = ({ delen }: { readonly delen: readonly Tekstdeel[] }) =>
  delen.map(({ tekst, vet }, nummer) =>
    vet ? <b key={nummer}>{raise(tekst)}</b> : <Fragment key={nummer}>{raise(tekst)}</Fragment>,
  )

const VERHOOGD = /\^(\p{L}{1,3})(?!\p{L})/u

/** "2 ^e kwartaal" is what is left of a raised e in text that once was a PDF. */
const raise = (tekst: string) =>
  VERHOOGD.test(tekst)
    ? tekst.split(VERHOOGD).map((stuk, nummer) => (nummer % 2 === 1 ? <sup key={nummer}>{stuk}</sup> : stuk))
    : tekst

import type { Woord } from '../../../../../platform/domain/taal/woorden.ts'

type Reeks = { readonly bereik: { readonly van: number; readonly tot: number }; readonly aantal: number }

/** Where a run of words stands, white space and punctuation aside. */
export function findReeks(woorden: readonly Woord[], gezocht: readonly string[]): Reeks | null {
  const begin = indexOfReeks(
    woorden.map(({ klein }) => klein),
    gezocht,
  )
  const eerste = woorden[begin]
  const laatste = woorden[begin + gezocht.length - 1]
  return eerste && laatste ? { bereik: { van: eerste.van, tot: laatste.tot }, aantal: gezocht.length } : null
}

export const isGelijk = (een: readonly string[], ander: readonly string[]): boolean =>
  een.length === ander.length && indexOfReeks(een, ander) === 0

export function indexOfReeks(geheel: readonly string[], deel: readonly string[]): number {
  if (deel.length === 0) return -1
  return geheel.findIndex((_, begin) => deel.every((woord, i) => geheel[begin + i] === woord))
}

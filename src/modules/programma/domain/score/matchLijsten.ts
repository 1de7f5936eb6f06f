export type Paar<A, B> = { readonly verwacht: A; readonly gevonden: B }
export type Koppeling<A, B> = {
  readonly paren: readonly Paar<A, B>[]
  readonly gemist: readonly A[]
  readonly teveel: readonly B[]
}

/** Pairs what was expected with what was found, in order, each at most once. */
export function matchLijsten<A, B>(
  verwacht: readonly A[],
  gevonden: readonly B[],
  isSame: (verwacht: A, gevonden: B) => boolean,
): Koppeling<A, B> {
  const vrij = new Set(gevonden.keys())
  const paren: Paar<A, B>[] = []
  const gemist: A[] = []
  for (const ding of verwacht) {
    const plaats = [...vrij].find((i) => isSame(ding, gevonden[i] as B))
    const ander = plaats === undefined ? undefined : gevonden[plaats]
    if (plaats === undefined || ander === undefined) gemist.push(ding)
    else {
      vrij.delete(plaats)
      paren.push({ verwacht: ding, gevonden: ander })
    }
  }
  return { paren, gemist, teveel: [...vrij].flatMap((i) => gevonden.slice(i, i + 1)) }
}

/** Harmonic mean of precision and recall; 1 when nothing was expected and nothing found. */
export function f1({ paren, gemist, teveel }: Koppeling<unknown, unknown>): number {
  const totaal = 2 * paren.length + gemist.length + teveel.length
  return totaal === 0 ? 1 : (2 * paren.length) / totaal
}

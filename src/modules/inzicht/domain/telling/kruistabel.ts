/** An axis is 'periode' or the code of a dimension. */
export const PERIODE = 'periode'

export type Kop = { readonly sleutel: string; readonly naam: string }

type Rij = {
  readonly periode: string
  readonly sleutels: readonly (Kop & { readonly dimensie: string })[]
}

/** Where a row stands on an axis; undefined when it is of the whole of that axis. */
const kopOf = ({ periode, sleutels }: Rij, as: string): Kop | undefined => {
  if (as !== PERIODE) return sleutels.find(({ dimensie }) => dimensie === as)
  return periode === '' ? undefined : { sleutel: periode, naam: periode }
}

/**
 * The heads of an axis that occur. The rows are in order within each head of the axis `binnen`, if there is one: a head that
 * turns up later goes behind the one it comes after there.
 */
export function listKoppen(rijen: readonly Rij[], as: string, binnen?: string): readonly Kop[] {
  const koppen: Kop[] = []
  let vorige = -1
  let groep: string | undefined
  for (const rij of rijen) {
    const kop = kopOf(rij, as)
    if (!kop) continue
    const nu = binnen === undefined ? undefined : kopOf(rij, binnen)?.sleutel
    if (nu !== groep) vorige = -1
    groep = nu
    const plaats = koppen.findIndex(({ sleutel }) => sleutel === kop.sleutel)
    if (plaats < 0) koppen.splice(vorige + 1, 0, kop)
    vorige = plaats < 0 ? vorige + 1 : plaats
  }
  return koppen
}

/** The rows by where they stand on two axes. Of an edge one of the two is undefined; of neither there is no row in a table. */
export function indexRijen<R extends Rij>(rijen: readonly R[], assen: readonly [string, string]) {
  const naamOf = (een: string | undefined, ander: string | undefined) => JSON.stringify([een ?? null, ander ?? null])
  const plaatsen = new Map(
    rijen.map((rij) => [naamOf(kopOf(rij, assen[0])?.sleutel, kopOf(rij, assen[1])?.sleutel), rij]),
  )
  return (een: string | undefined, ander: string | undefined): R | undefined => plaatsen.get(naamOf(een, ander))
}

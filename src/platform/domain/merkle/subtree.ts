/** The leaves from `from` up to but without `to`. Sizes stay below 2^31. */
export type LeafRange = { readonly from: number; readonly to: number }

/** A complete subtree: the 2^level leaves from index · 2^level on. */
export type Subtree = { readonly level: number; readonly index: number }

/** The largest power of two below `size` (RFC 9162 §2.1.1); `size` is at least 2. */
export const splitOf = (size: number): number => 2 ** (31 - Math.clz32(size - 1))

/** The complete subtrees that a range of the tree consists of, the largest first; at most one of each level. */
export function coverRange({ from, to }: LeafRange): Subtree[] {
  const subtrees: Subtree[] = []
  for (let begin = from; begin < to;) {
    const level = 31 - Math.clz32(to - begin)
    subtrees.push({ level, index: begin / 2 ** level })
    begin += 2 ** level
  }
  return subtrees
}

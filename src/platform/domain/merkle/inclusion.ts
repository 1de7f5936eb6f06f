import { splitOf, type LeafRange } from './subtree.ts'
import { equalHashes, type TreeHash } from './treeHash.ts'

/** The ranges whose roots prove that leaf `index` is in a tree of `size`, from the leaf upwards (RFC 9162 §2.1.3.1). */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!(index >= 0 && index < size)) throw new RangeError('no such leaf')
  const downwards: LeafRange[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const split = from + splitOf(to - from)
    if (index < split) {
      downwards.push({ from: split, to })
      to = split
    } else {
      downwards.push({ from, to: split })
      from = split
    }
  }
  return downwards.reverse()
}

export type InclusionProof = {
  readonly index: number
  readonly size: number
  readonly leaf: Uint8Array
  readonly path: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** RFC 9162 §2.1.3.2. */
export function verifyInclusion(hash: TreeHash, { index, size, leaf, path, root }: InclusionProof): boolean {
  if (!(index >= 0 && index < size)) return false
  let place = index
  let last = size - 1
  let computed = leaf
  for (const sibling of path) {
    if (last === 0) return false
    const isRight = (place & 1) === 1 || place === last
    computed = isRight ? hash.node(sibling, computed) : hash.node(computed, sibling)
    // A last node without a sibling goes up as it is.
    while (isRight && (place & 1) === 0 && place !== 0) {
      place >>>= 1
      last >>>= 1
    }
    place >>>= 1
    last >>>= 1
  }
  return last === 0 && equalHashes(computed, root)
}

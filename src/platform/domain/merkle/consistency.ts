import { splitOf, type LeafRange } from './subtree.ts'
import { equalHashes, type TreeHash } from './treeHash.ts'

/**
 * The ranges whose roots prove that a tree of `second` leaves begins with the tree of `first` (RFC 9162 §2.1.4.1);
 * none when they are the same. `first` is at least 1.
 */
export function consistencyRanges(first: number, second: number): LeafRange[] {
  if (!(first > 0 && first <= second)) throw new RangeError('no such trees')
  const downwards: LeafRange[] = []
  let [from, to] = [0, second]
  while (first < to) {
    const split = from + splitOf(to - from)
    if (first <= split) {
      downwards.push({ from: split, to })
      to = split
    } else {
      downwards.push({ from, to: split })
      from = split
    }
  }
  // The first tree itself is known to who verifies, a subtree at its end is not.
  return from === 0 ? downwards.reverse() : [{ from, to }, ...downwards.reverse()]
}

export type ConsistencyProof = {
  readonly first: number
  readonly second: number
  readonly firstRoot: Uint8Array
  readonly secondRoot: Uint8Array
  readonly path: readonly Uint8Array[]
}

/** RFC 9162 §2.1.4.2. */
export function verifyConsistency(hash: TreeHash, proof: ConsistencyProof): boolean {
  const { first, second, firstRoot, secondRoot } = proof
  if (!(first > 0 && first <= second)) return false
  if (first === second) return proof.path.length === 0 && equalHashes(firstRoot, secondRoot)
  const isComplete = (first & (first - 1)) === 0
  const [begin, ...path] = isComplete ? [firstRoot, ...proof.path] : proof.path
  if (begin === undefined) return false
  let place = first - 1
  let last = second - 1
  while (place & 1) {
    place >>>= 1
    last >>>= 1
  }
  let [older, newer] = [begin, begin]
  for (const sibling of path) {
    if (last === 0) return false
    const isRight = (place & 1) === 1 || place === last
    if (isRight) older = hash.node(sibling, older)
    newer = isRight ? hash.node(sibling, newer) : hash.node(newer, sibling)
    while (isRight && (place & 1) === 0 && place !== 0) {
      place >>>= 1
      last >>>= 1
    }
    place >>>= 1
    last >>>= 1
  }
  return last === 0 && equalHashes(older, firstRoot) && equalHashes(newer, secondRoot)
}

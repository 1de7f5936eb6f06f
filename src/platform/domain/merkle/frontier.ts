import type { Subtree } from './subtree.ts'
import type { TreeHash } from './treeHash.ts'

/** A tree of so many leaves, known by the roots of its complete subtrees (RFC 9162 §2.1.2), the largest first. */
export type Rand = { readonly size: number; readonly roots: readonly Uint8Array[] }

export type Frontier = {
  readonly size: () => number
  /** O(log n) at worst, O(1) on the average. */
  readonly append: (leaf: Uint8Array) => void
  readonly root: () => Uint8Array
  readonly toRand: () => Rand
}

export const EMPTY: Rand = { size: 0, roots: [] }

/** How many complete subtrees a tree of that size consists of: its ones in binary. */
export function countRoots(size: number): number {
  let roots = 0
  for (let rest = size; rest > 0; rest >>>= 1) roots += rest & 1
  return roots
}

/**
 * A tree that only grows and keeps no leaves. `onSubtree` hears of each complete subtree of two leaves or more.
 * Throws on a rand with another number of roots than its size has.
 */
export function openFrontier(
  hash: TreeHash,
  { size: begin, roots }: Rand = EMPTY,
  onSubtree?: (subtree: Subtree, root: Uint8Array) => void,
): Frontier {
  if (countRoots(begin) !== roots.length) throw new Error('roots that do not belong to the size')
  const stack = [...roots]
  let size = begin
  return {
    size: () => size,
    append: (leaf) => {
      let root = leaf
      let level = 0
      for (let rest = size; rest & 1; rest >>>= 1) {
        level += 1
        root = hash.node(stack.pop() ?? root, root)
        onSubtree?.({ level, index: size >>> level }, root)
      }
      stack.push(root)
      size += 1
    },
    root: () => foldRoots(hash, stack),
    toRand: () => ({ size, roots: [...stack] }),
  }
}

/** The root over complete subtrees that follow each other, the largest first. */
export const foldRoots = (hash: TreeHash, roots: readonly Uint8Array[]): Uint8Array =>
  roots.length === 0 ? hash.empty() : roots.reduceRight((right, left) => hash.node(left, right))

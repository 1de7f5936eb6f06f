import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consistencyRanges, verifyConsistency } from './consistency.ts'
import { foldRoots, openFrontier } from './frontier.ts'
import { inclusionRanges, verifyInclusion } from './inclusion.ts'
import { coverRange, type LeafRange } from './subtree.ts'
import { createTreeHash } from './treeHash.ts'

const hash = createTreeHash((bytes) => createHash('sha256').update(bytes).digest())
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const fromHex = (tekst: string): Uint8Array => Buffer.from(tekst, 'hex')

/** RFC 9162 §2.1.1, word for word: slow and plain. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves
  if (only === undefined) return hash.empty()
  if (leaves.length === 1) return only
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return hash.node(naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)))
}

const rootsOf = (leaves: readonly Uint8Array[], ranges: readonly LeafRange[]): Uint8Array[] =>
  ranges.map(({ from, to }) => naiveRoot(leaves.slice(from, to)))

/** The leaves and roots by which implementations of RFC 6962 and 9162 are compared with each other. */
const LINES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const KNOWN = LINES.map((line) => hash.leaf(fromHex(line)))

describe('bekende bomen', () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))('%i bladeren', (size, root) => {
    const frontier = openFrontier(hash)
    for (const leaf of KNOWN.slice(0, size)) frontier.append(leaf)
    expect(hex(frontier.root())).toBe(root)
    expect(hex(naiveRoot(KNOWN.slice(0, size)))).toBe(root)
  })

  test.each([
    [0, 8, ['96a296d224f285c6', '5f083f0a1a33ca07', '6b47aaf29ee3c2af']],
    [5, 8, ['bc1a0643b12e4d2d', 'ca854ea128ed050b', 'd37ee418976dd957']],
    [2, 3, ['fac54203e7cc696c']],
    [1, 5, ['6e340b9cffb37a98', '5f083f0a1a33ca07', 'bc1a0643b12e4d2d']],
  ] as const)('het bewijs van blad %i van %i', (index, size, path) => {
    const proof = rootsOf(KNOWN, inclusionRanges(index, size))
    expect(proof.map((root) => hex(root).slice(0, 16))).toEqual(path)
  })

  test.each([
    [1, 8, ['96a296d224f285c6', '5f083f0a1a33ca07', '6b47aaf29ee3c2af']],
    [6, 8, ['0ebc5d3437fbe2db', 'ca854ea128ed050b', 'd37ee418976dd957']],
    [2, 5, ['5f083f0a1a33ca07', 'bc1a0643b12e4d2d']],
    [8, 8, []],
  ] as const)('het bewijs dat %i het begin is van %i', (first, second, path) => {
    const proof = rootsOf(KNOWN, consistencyRanges(first, second))
    expect(proof.map((root) => hex(root).slice(0, 16))).toEqual(path)
  })
})

/** RFC 9162 §2.1.5: a tree of seven leaves; a letter stands for these leaves. */
const SEVEN: Readonly<Record<string, string>> = {
  b: '1-2', c: '2-3', d: '3-4', f: '5-6', g: '0-2', h: '2-4', i: '4-6', j: '6-7', k: '0-4', l: '4-7',
} // prettier-ignore

describe('het voorbeeld van zeven bladeren uit de RFC', () => {
  const spell = (ranges: readonly LeafRange[]): string[] => ranges.map(({ from, to }) => `${from}-${to}`)
  const read = (letters: string): (string | undefined)[] => [...letters].map((letter) => SEVEN[letter])

  test.each([
    [0, 'bhl'],
    [3, 'cgl'],
    [4, 'fjk'],
    [6, 'ik'],
  ] as const)('het pad van blad %i is %s', (index, letters) => {
    expect(spell(inclusionRanges(index, 7))).toEqual(read(letters))
  })

  test.each([
    [3, 'cdgl'],
    [4, 'l'],
    [6, 'ijk'],
  ] as const)('het bewijs van %i naar 7 is %s', (first, letters) => {
    expect(spell(consistencyRanges(first, 7))).toEqual(read(letters))
  })
})

/** A tree, a leaf of it and a size that it once had. */
const tree = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 }).chain((lines) =>
  fc.record({
    leaves: fc.constant(lines.map(hash.leaf)),
    index: fc.nat(lines.length - 1),
    first: fc.integer({ min: 1, max: lines.length }),
  }),
)

const damage = (bytes: Uint8Array): Uint8Array => bytes.map((byte, plek) => (plek === 7 ? byte ^ 1 : byte))

describe('elke boom', () => {
  test('aangroeien geeft dezelfde wortel als in één keer, ook na onderbreken', () => {
    fc.assert(
      fc.property(tree, ({ leaves, first }) => {
        const begin = openFrontier(hash)
        for (const leaf of leaves.slice(0, first)) begin.append(leaf)
        const verder = openFrontier(hash, begin.toRand())
        for (const leaf of leaves.slice(first)) verder.append(leaf)
        expect(hex(verder.root())).toBe(hex(naiveRoot(leaves)))
        expect(verder.size()).toBe(leaves.length)
      }),
    )
  })

  test('meldt elke volle deelboom één keer, met zijn wortel', () => {
    fc.assert(
      fc.property(tree, ({ leaves }) => {
        const seen = new Map<string, string>()
        const frontier = openFrontier(hash, undefined, ({ level, index }, root) => {
          expect(seen.has(`${level}/${index}`)).toBe(false)
          seen.set(`${level}/${index}`, hex(root))
        })
        for (const leaf of leaves) frontier.append(leaf)
        for (const [name, root] of seen) {
          const [level = 0, index = 0] = name.split('/').map(Number)
          expect(root).toBe(hex(naiveRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))))
        }
        // Every pair that was merged is one node less.
        expect(seen.size).toBe(leaves.length - frontier.toRand().roots.length)
      }),
    )
  })

  test('een stuk van een bewijs bestaat uit volle deelbomen', () => {
    fc.assert(
      fc.property(tree, ({ leaves, index, first }) => {
        const size = leaves.length
        for (const range of [
          ...inclusionRanges(index, size),
          ...consistencyRanges(first, size),
          { from: 0, to: size },
        ]) {
          const roots = coverRange(range).map(({ level, index: plek }) =>
            naiveRoot(leaves.slice(plek * 2 ** level, (plek + 1) * 2 ** level)),
          )
          expect(hex(foldRoots(hash, roots))).toBe(hex(naiveRoot(leaves.slice(range.from, range.to))))
        }
      }),
    )
  })

  test('bewijst elk blad, en niets anders', () => {
    fc.assert(
      fc.property(tree, fc.nat(6), ({ leaves, index }, plek) => {
        const path = rootsOf(leaves, inclusionRanges(index, leaves.length))
        const proof = { index, size: leaves.length, leaf: leaves[index]!, path, root: naiveRoot(leaves) }
        expect(verifyInclusion(hash, proof)).toBe(true)
        const broken = path.map((root, nummer) => (nummer === plek % Math.max(1, path.length) ? damage(root) : root))
        for (const change of [
          { leaf: damage(proof.leaf) },
          { root: damage(proof.root) },
          { index: index + leaves.length },
          { path: [...path, proof.leaf] },
          ...(path.length > 0 ? [{ path: broken }, { path: path.slice(1) }, { path: path.slice(0, -1) }] : []),
        ]) {
          expect(verifyInclusion(hash, { ...proof, ...change })).toBe(false)
        }
      }),
    )
  })

  test('bewijst dat zij met een eerdere begint, en niets anders', () => {
    fc.assert(
      fc.property(tree, ({ leaves, first }) => {
        const second = leaves.length
        const path = rootsOf(leaves, consistencyRanges(first, second))
        const proof = {
          first,
          second,
          firstRoot: naiveRoot(leaves.slice(0, first)),
          secondRoot: naiveRoot(leaves),
          path,
        }
        expect(verifyConsistency(hash, proof)).toBe(true)
        for (const change of [
          { firstRoot: damage(proof.firstRoot) },
          { secondRoot: damage(proof.secondRoot) },
          { first: second + 1 },
          { first: 0 },
          { path: [...path, proof.firstRoot] },
          ...(path.length > 0 ? [{ path: path.slice(1) }, { path: path.slice(0, -1) }] : []),
        ]) {
          expect(verifyConsistency(hash, { ...proof, ...change })).toBe(false)
        }
      }),
    )
  })
})

test.each([
  ['een blad dat er niet is', () => inclusionRanges(3, 3)],
  ['een kleinere boom dan de eerste', () => consistencyRanges(4, 3)],
  ['een lege eerste boom', () => consistencyRanges(0, 3)],
  ['een rand die niet bij de omvang hoort', () => openFrontier(hash, { size: 3, roots: [hash.empty()] })],
])('weigert %s', (_wat, run) => {
  expect(run).toThrow()
})

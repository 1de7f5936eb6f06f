import { z } from 'zod'
import { verifyInclusion } from '../../../domain/merkle/inclusion.ts'
import { hashRegel } from '../hashRegel.ts'
import { treeHash } from '../sha256.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What somebody without access to the log needs to see that a line was in it: the line, its place, the way up the tree and the
 * head at its end. That this was the head of that day is seen from the anchor.
 */
export const BEWIJS = z.object({
  vorm: z.literal('baken-logbewijs-1'),
  gemeente: z.int().positive(),
  /** Every column of the line; the leaf is made of those that are not null, see `hashRegel`. */
  regel: z.record(z.string(), z.json()),
  /** The place of its leaf, from 0. */
  nummer: z.int().nonnegative(),
  /** The hashes beside the way from leaf to head (RFC 9162 §2.1.3). */
  pad: z.array(hash).max(31),
  kop: z.object({ omvang: z.int().positive(), tijd: z.iso.datetime(), wortel: hash }),
})

export type Bewijs = z.output<typeof BEWIJS>

/** Whether the line leads to that head. */
export const verifyBewijs = ({ gemeente, regel, nummer, pad, kop }: Bewijs): boolean =>
  regel.gemeente_id === gemeente &&
  verifyInclusion(treeHash, {
    index: nummer,
    size: kop.omvang,
    leaf: hashRegel(regel),
    path: pad.map((stap) => Buffer.from(stap, 'hex')),
    root: Buffer.from(kop.wortel, 'hex'),
  })

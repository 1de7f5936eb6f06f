import { HASH_BYTES } from '../../domain/merkle/treeHash.ts'
import type { Rand } from '../../domain/merkle/frontier.ts'

/** A tree head: the root over the first `omvang` lines of the log of a gemeente, as it was at `tijd` (ISO, UTC). */
export type Kop = {
  readonly gemeente: number
  readonly omvang: number
  readonly tijd: string
  /** 64 hexadecimal digits. */
  readonly wortel: string
}

export const packRand = ({ roots }: Rand): Buffer => Buffer.concat(roots)

export function unpackRand(size: number, rand: Uint8Array): Rand {
  const roots = []
  for (let begin = 0; begin < rand.length; begin += HASH_BYTES) roots.push(rand.subarray(begin, begin + HASH_BYTES))
  return { size, roots }
}

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** SHA-256 of RFC 9162; passed in, because what is pure has no Node. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

export type TreeHash = {
  /** The root of a tree without leaves. */
  readonly empty: () => Uint8Array
  readonly leaf: (line: Uint8Array) => Uint8Array
  readonly node: (left: Uint8Array, right: Uint8Array) => Uint8Array
}

export const HASH_BYTES = 32

const LEAF = 0x00
const NODE = 0x01

/** RFC 9162 §2.1.1: a leaf and a node begin with another byte, so that the one can never pass for the other. */
export const createTreeHash = (sha256: Sha256): TreeHash => ({
  empty: () => sha256(new Uint8Array(0)),
  leaf: (line) => {
    const bytes = new Uint8Array(1 + line.length)
    bytes[0] = LEAF
    bytes.set(line, 1)
    return sha256(bytes)
  },
  node: (left, right) => {
    const bytes = new Uint8Array(1 + 2 * HASH_BYTES)
    bytes[0] = NODE
    bytes.set(left, 1)
    bytes.set(right, 1 + HASH_BYTES)
    return sha256(bytes)
  },
})

export function equalHashes(een: Uint8Array, ander: Uint8Array): boolean {
  if (een.length !== ander.length) return false
  for (let plek = 0; plek < een.length; plek += 1) if (een[plek] !== ander[plek]) return false
  return true
}

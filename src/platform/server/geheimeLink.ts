import { createHash, randomBytes } from 'node:crypto'

export type Link = { readonly gemeenteId: number; readonly hash: Buffer }

const SLEUTEL = /^(\d{1,4})-([\w-]{43})$/

const hashGeheim = (geheim: string): Buffer => createHash('sha256').update(geheim).digest()

/** The last part of the address names the gemeente, because the secret can only be looked up within it. */
export function readGeheimeLink(sleutel: string): Link | null {
  const [, gemeente, geheim] = SLEUTEL.exec(sleutel) ?? []
  if (gemeente === undefined || geheim === undefined) return null
  return { gemeenteId: Number(gemeente), hash: hashGeheim(geheim) }
}

/** A new last part of an address; only the hash of its secret may be stored. */
export function createGeheimeLink(gemeenteId: number): { readonly sleutel: string; readonly hash: Buffer } {
  const geheim = randomBytes(32).toString('base64url')
  return { sleutel: `${gemeenteId}-${geheim}`, hash: hashGeheim(geheim) }
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const SLEUTEL_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** One key per kind of secret, from the secret of the installation: what opens one kind opens no other. */
const keyOf = (geheim: Buffer, soort: string): Buffer =>
  Buffer.from(hkdfSync('sha256', geheim, 'baken', `verzegeld/${soort}`, SLEUTEL_BYTES))

/**
 * Seals text that Baken itself must be able to read again (AES-256-GCM): nonce, tag, then what is sealed. `soort` says what it is
 * ("totp"), `plaats` where it is kept ("9990/<id>"): moved to another row it does not open.
 */
export function seal(geheim: Buffer, soort: string, plaats: string, tekst: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(geheim, soort), nonce).setAAD(Buffer.from(plaats))
  const verzegeld = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), verzegeld])
}

/** Null when it was changed, is kept elsewhere than it was sealed for, or was sealed by another installation. */
export function open(geheim: Buffer, soort: string, plaats: string, verzegeld: Buffer): string | null {
  if (verzegeld.length < NONCE_BYTES + TAG_BYTES) return null
  const nonce = verzegeld.subarray(0, NONCE_BYTES)
  const tag = verzegeld.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  const opties = { authTagLength: TAG_BYTES }
  const decipher = createDecipheriv('aes-256-gcm', keyOf(geheim, soort), nonce, opties)
  decipher.setAAD(Buffer.from(plaats)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(verzegeld.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString()
  } catch {
    return null
  }
}

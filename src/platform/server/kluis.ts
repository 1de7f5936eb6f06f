import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const MERK = 16

export type Kluis = {
  /** `waarvan` says what it belongs to ("totp/…"); sealed text put in another place does not open. */
  readonly seal: (inhoud: Uint8Array, waarvan: string) => Buffer
  /** Null for what was not sealed here, was changed, or belongs to something else. */
  readonly open: (verzegeld: Uint8Array, waarvan: string) => Buffer | null
  /** A keyed hash: who has only the database cannot try values against it. */
  readonly hash: (waarde: string) => Buffer
}

/**
 * What must not be readable in the database: AES-256-GCM and HMAC-SHA-256 with keys derived (HKDF) from the secret of the
 * installation, different for each `doel`. Without that secret nothing opens any more.
 */
export function createKluis(geheim: Buffer, doel: string): Kluis {
  const sleutel = deriveSleutel(geheim, `${doel}/verzegelen`)
  const hashsleutel = deriveSleutel(geheim, `${doel}/hash`)
  return {
    seal: (inhoud, waarvan) => {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(Buffer.from(waarvan))
      return Buffer.concat([nonce, cipher.update(inhoud), cipher.final(), cipher.getAuthTag()])
    },
    open: (verzegeld, waarvan) => openVerzegeld(sleutel, Buffer.from(verzegeld), waarvan),
    hash: (waarde) => createHmac('sha256', hashsleutel).update(waarde).digest(),
  }
}

const deriveSleutel = (geheim: Buffer, doel: string): Buffer =>
  Buffer.from(hkdfSync('sha256', geheim, '', `baken/${doel}`, 32))

function openVerzegeld(sleutel: Buffer, verzegeld: Buffer, waarvan: string): Buffer | null {
  if (verzegeld.length < NONCE + MERK) return null
  const decipher = createDecipheriv('aes-256-gcm', sleutel, verzegeld.subarray(0, NONCE), { authTagLength: MERK })
  decipher.setAAD(Buffer.from(waarvan)).setAuthTag(verzegeld.subarray(-MERK))
  try {
    return Buffer.concat([decipher.update(verzegeld.subarray(NONCE, -MERK)), decipher.final()])
  } catch {
    // The only way that node:crypto says that the seal is broken.
    return null
  }
}

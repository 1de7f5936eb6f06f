/**
 * An encrypted backup: 56 bytes of head, then frames.
 *   head:  16 bytes "baken-backup-gcm", 8 bytes name of the key, 32 bytes salt
 *   frame: up to 64 KiB of content under AES-256-GCM, then its tag of 16 bytes
 * The key of the frames is HKDF-SHA256 of key and salt. The nonce of a frame is its number (11 bytes, big-endian) and one byte
 * that is 1 for the last frame only, so that frames cannot be left out, swapped or cut off; the head is authenticated with each.
 */
export const MERK = Buffer.from('baken-backup-gcm')
export const NAAMLENGTE = 8
export const ZOUTLENGTE = 32
export const KOPLENGTE = MERK.length + NAAMLENGTE + ZOUTLENGTE
export const FRAME = 65_536
export const TAG = 16
export const CIPHER = 'aes-256-gcm'

export function nonceOf(nummer: number, laatste: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(nummer), 3)
  nonce[11] = laatste ? 1 : 0
  return nonce
}

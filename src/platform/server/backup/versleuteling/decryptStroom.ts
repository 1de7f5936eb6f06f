import { createDecipheriv } from 'node:crypto'
import { BackupWeigering, beschadigd } from '../BackupWeigering.ts'
import type { Bytelezer } from '../container/openBytelezer.ts'
import { CIPHER, FRAME, KOPLENGTE, MERK, NAAMLENGTE, nonceOf, TAG } from './frames.ts'
import { deriveBestandssleutel, nameSleutel } from './sleutel.ts'

/** The content of the frames, each given only after its tag was found right. Throws BackupWeigering. */
export async function* decryptStroom(bron: Bytelezer, sleutel: Uint8Array): AsyncGenerator<Buffer> {
  const kop = await bron.take(KOPLENGTE)
  if (!nameSleutel(sleutel).equals(kop.subarray(MERK.length, MERK.length + NAAMLENGTE))) {
    throw new BackupWeigering('Deze backup is met een andere sleutel gemaakt. Geef die sleutel op met --sleutel.')
  }
  const eigen = deriveBestandssleutel(sleutel, kop.subarray(MERK.length + NAAMLENGTE))
  for (let nummer = 0, laatste = false; !laatste; nummer += 1) {
    const frame = await bron.takeUpTo(FRAME + TAG)
    laatste = await bron.isAtEnd()
    yield decryptFrame(frame, { kop, eigen, nonce: nonceOf(nummer, laatste), nummer })
  }
}

type Frame = { readonly kop: Buffer; readonly eigen: Buffer; readonly nonce: Buffer; readonly nummer: number }

function decryptFrame(frame: Buffer, { kop, eigen, nonce, nummer }: Frame): Buffer {
  if (frame.length < TAG) throw beschadigd(`afgebroken in deel ${nummer}`)
  const decipher = createDecipheriv(CIPHER, eigen, nonce, { authTagLength: TAG })
  decipher.setAAD(kop).setAuthTag(frame.subarray(-TAG))
  const inhoud = decipher.update(frame.subarray(0, -TAG))
  try {
    return Buffer.concat([inhoud, decipher.final()])
  } catch {
    throw beschadigd(`deel ${nummer} is veranderd of het einde ontbreekt`)
  }
}

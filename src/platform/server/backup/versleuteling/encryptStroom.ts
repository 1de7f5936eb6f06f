import { createCipheriv, randomBytes } from 'node:crypto'
import { cutBlokken } from '../container/cutBlokken.ts'
import { CIPHER, FRAME, MERK, nonceOf, ZOUTLENGTE } from './frames.ts'
import { deriveBestandssleutel, nameSleutel } from './sleutel.ts'

/** The content in authenticated frames; see frames.ts. */
export async function* encryptStroom(inhoud: AsyncIterable<Buffer>, sleutel: Uint8Array): AsyncGenerator<Buffer> {
  const zout = randomBytes(ZOUTLENGTE)
  const kop = Buffer.concat([MERK, nameSleutel(sleutel), zout])
  const eigen = deriveBestandssleutel(sleutel, zout)
  const encrypt = (nummer: number, blok: Buffer, laatste: boolean): Buffer => {
    const cipher = createCipheriv(CIPHER, eigen, nonceOf(nummer, laatste)).setAAD(kop)
    return Buffer.concat([cipher.update(blok), cipher.final(), cipher.getAuthTag()])
  }
  yield kop
  let nummer = 0
  // One block behind, because only the end tells which is the last.
  let wachtend: Buffer = Buffer.alloc(0)
  for await (const blok of cutBlokken(inhoud, FRAME)) {
    if (wachtend.length > 0) yield encrypt(nummer++, wachtend, false)
    wachtend = blok
  }
  yield encrypt(nummer, wachtend, true)
}

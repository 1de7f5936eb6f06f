import { createHash } from 'node:crypto'
import { beschadigd } from '../BackupWeigering.ts'
import type { Bytelezer } from './openBytelezer.ts'
import { BLOK, decodeTarkop, fillLengthOf, type Tarkop } from './tarKop.ts'

export type Tarlezer = {
  /** The next part; only once the one before was read. Null at the end. */
  readonly next: () => Promise<Tarkop | null>
  /** The content of the part that `next` gave, and at its end the SHA-256 of it. */
  readonly inhoud: (bijEinde: (sha256: string) => void) => AsyncGenerator<Buffer>
}

export function openTar(bytes: Bytelezer): Tarlezer {
  let huidig: Tarkop | null = null
  return {
    next: async () => {
      huidig = decodeTarkop(await bytes.take(BLOK))
      if (huidig === null) await checkEinde(bytes)
      return huidig
    },
    inhoud: async function* (bijEinde) {
      const grootte = huidig?.grootte ?? 0
      const hash = createHash('sha256')
      for await (const stuk of bytes.stream(grootte)) {
        hash.update(stuk)
        yield stuk
      }
      bijEinde(hash.digest('hex'))
      const vulling = await bytes.take(fillLengthOf(grootte))
      if (vulling.some((byte) => byte !== 0)) throw beschadigd('tussen twee delen staat iets')
    },
  }
}

/** A second empty block, and then nothing. */
async function checkEinde(bytes: Bytelezer): Promise<void> {
  if (decodeTarkop(await bytes.take(BLOK)) !== null || !(await bytes.isAtEnd()))
    throw beschadigd('er staat iets achter het einde')
}

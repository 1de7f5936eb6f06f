import { open } from 'node:fs/promises'
import type { Kop } from '../kop.ts'
import { toAnkerregel } from './ankerregel.ts'
import { readAnker } from './readAnker.ts'

/** A file outside the database to which tree heads are written, one line of JSON each; best on a disk that only takes more. */
export type Anker = {
  /** The largest size of the log of that gemeente that is in the anchor; 0 when there is none. */
  readonly laatste: (gemeente: number) => number
  /** Resolves when the lines are on the disk. */
  readonly append: (koppen: readonly Kop[]) => Promise<void>
}

export async function openAnker(pad: string): Promise<Anker> {
  const omvangen = new Map<number, number>()
  const laatste = (gemeente: number): number => omvangen.get(gemeente) ?? 0
  const note = ({ gemeente, omvang }: Kop): void => void omvangen.set(gemeente, Math.max(omvang, laatste(gemeente)))
  await readAnker(pad, ({ kop }) => {
    if (kop !== null) note(kop)
  })
  return {
    laatste,
    append: async (koppen) => {
      if (koppen.length === 0) return
      await writeLines(pad, koppen.map((kop) => `${toAnkerregel(kop)}\n`).join(''))
      koppen.forEach(note)
    },
  }
}

/** Opened anew each time, so that the file may be moved away while Baken runs. */
async function writeLines(pad: string, regels: string): Promise<void> {
  const bestand = await open(pad, 'a+', 0o640)
  try {
    const { size } = await bestand.stat()
    const { buffer } = await bestand.read(Buffer.alloc(1, '\n'), 0, 1, Math.max(0, size - 1))
    // A line that was cut off when the machine stopped stays what it is; the head that it was for is written again.
    await bestand.appendFile(buffer[0] === 0x0a ? regels : `\n${regels}`)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
}

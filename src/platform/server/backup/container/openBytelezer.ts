import { beschadigd } from '../BackupWeigering.ts'

/** Reads a stream of bytes a given number at a time. What is handed out is not written to afterwards. */
export type Bytelezer = {
  /** Exactly so many, or BackupWeigering. */
  readonly take: (aantal: number) => Promise<Buffer>
  /** So many, or what is left. */
  readonly takeUpTo: (aantal: number) => Promise<Buffer>
  /** Exactly so many, in pieces as they come. */
  readonly stream: (aantal: number) => AsyncGenerator<Buffer>
  readonly isAtEnd: () => Promise<boolean>
}

export function openBytelezer(bron: AsyncIterable<Buffer>): Bytelezer {
  const stukken = bron[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  /** False at the end. */
  const fill = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const volgend = await stukken.next()
      if (volgend.done) return false
      rest = volgend.value
    }
    return true
  }
  const cut = (aantal: number): Buffer => {
    const stuk = rest.subarray(0, aantal)
    rest = rest.subarray(stuk.length)
    return stuk
  }
  const takeUpTo = async (aantal: number): Promise<Buffer> => {
    const delen: Buffer[] = []
    for (let nog = aantal; nog > 0 && (await fill());) {
      const deel = cut(nog)
      delen.push(deel)
      nog -= deel.length
    }
    return delen.length === 1 ? (delen[0] ?? rest) : Buffer.concat(delen)
  }
  return {
    takeUpTo,
    take: async (aantal) => {
      const bytes = await takeUpTo(aantal)
      if (bytes.length < aantal) throw beschadigd('het einde ontbreekt')
      return bytes
    },
    stream: async function* (aantal) {
      for (let nog = aantal; nog > 0;) {
        if (!(await fill())) throw beschadigd('het einde ontbreekt')
        const deel = cut(nog)
        nog -= deel.length
        yield deel
      }
    },
    isAtEnd: async () => !(await fill()),
  }
}

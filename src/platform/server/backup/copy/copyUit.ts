import type pg from 'pg'
import { submitCopy, type Copyverbinding } from './copyverbinding.ts'
import { readAantal } from './copyverbinding.ts'

export type CopyUit = {
  readonly blokken: AsyncIterable<Buffer>
  /** Once `blokken` has ended. */
  readonly rijen: () => number
}

/** Small rows are put together: a buffer for each would cost more than what is in it. */
const BLOK = 65_536
/** So many wait at most before the server is asked to wait. */
const MEESTE = 16

/** `copy … to stdout` as a stream of bytes that never runs ahead of its reader. */
export function copyUit(client: pg.Client, sql: string): CopyUit {
  const klaar: Buffer[] = []
  let blok: Buffer = Buffer.allocUnsafe(BLOK)
  let gevuld = 0
  let rijen: number | null = null
  let einde: 'loopt' | 'klaar' | Error = 'loopt'
  let verbinding: Copyverbinding | null = null
  let wek = (): void => undefined

  const cut = (): void => {
    if (gevuld > 0) klaar.push(blok.subarray(0, gevuld))
    blok = Buffer.allocUnsafe(BLOK)
    gevuld = 0
  }
  const end = (hoe: 'klaar' | Error): void => {
    einde = hoe
    wek()
  }
  submitCopy(client, {
    submit: (eigen) => {
      verbinding = eigen
      eigen.query(sql)
    },
    handleCopyData: ({ chunk }) => {
      // A view on the buffer of the driver, which is written to again.
      for (let plek = 0; plek < chunk.length;) {
        const gekopieerd = chunk.copy(blok, gevuld, plek)
        plek += gekopieerd
        gevuld += gekopieerd
        if (gevuld === BLOK) cut()
      }
      if (klaar.length >= MEESTE) verbinding?.stream.pause()
      if (klaar.length > 0) wek()
    },
    handleCommandComplete: ({ text }) => {
      rijen = readAantal(text)
      cut()
    },
    handleReadyForQuery: () => end('klaar'),
    handleError: end,
  })

  async function* read(): AsyncGenerator<Buffer> {
    for (;;) {
      const volgend = klaar.shift()
      if (volgend) {
        yield volgend
        continue
      }
      if (einde instanceof Error) throw einde
      if (einde === 'klaar') return
      verbinding?.stream.resume()
      await new Promise<void>((klaar) => (wek = klaar))
    }
  }
  return {
    blokken: read(),
    rijen: () => {
      if (rijen === null) throw new Error('copy has not ended')
      return rijen
    },
  }
}

import { once } from 'node:events'
import type pg from 'pg'
import { readAantal, submitCopy, type Copyverbinding } from './copyverbinding.ts'

/** `copy … from stdin`; answers the number of rows. What the source throws calls it off and comes out here. */
export function copyIn(client: pg.Client, sql: string, bron: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => {
    let rijen = 0
    let gestopt = false
    let bronfout: Error | null = null

    const pump = async (verbinding: Copyverbinding): Promise<void> => {
      for await (const stuk of bron) {
        if (gestopt) return
        verbinding.sendCopyFromChunk(stuk)
        if (verbinding.stream.writableNeedDrain) await once(verbinding.stream, 'drain')
      }
      verbinding.endCopyFrom()
    }
    submitCopy(client, {
      submit: (verbinding) => verbinding.query(sql),
      handleCopyInResponse: (verbinding) =>
        void pump(verbinding).catch((fout: Error) => {
          bronfout = fout
          verbinding.sendCopyFail('source failed')
        }),
      handleCommandComplete: ({ text }) => {
        rijen = readAantal(text)
      },
      handleReadyForQuery: () => resolve(rijen),
      handleError: (fout) => {
        gestopt = true
        reject(bronfout ?? fout)
      },
    })
  })
}

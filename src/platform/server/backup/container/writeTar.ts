import { BLOK, encodeTarkop, fillLengthOf } from './tarKop.ts'

export type Tardeel = { readonly naam: string; readonly inhoud: Uint8Array }

/** The parts as a tar. */
export async function* writeTar(delen: AsyncIterable<Tardeel>, moment: Date): AsyncGenerator<Uint8Array> {
  const tijd = Math.floor(moment.getTime() / 1000)
  for await (const { naam, inhoud } of delen) {
    yield encodeTarkop({ naam, grootte: inhoud.length }, tijd)
    if (inhoud.length > 0) yield inhoud
    const vulling = fillLengthOf(inhoud.length)
    if (vulling > 0) yield Buffer.alloc(vulling)
  }
  yield Buffer.alloc(2 * BLOK)
}

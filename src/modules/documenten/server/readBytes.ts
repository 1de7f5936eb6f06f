import type { BronDocument } from '../domain/blok.ts'
import { OnleesbaarDocument } from '../domain/onleesbaar.ts'
import { readTekst } from '../domain/readTekst.ts'
import { decodeTekst } from './decodeTekst.ts'
import { grenzen } from './grenzen.ts'

/** Reads a document on the thread it is called on. Call `readDocument` instead, except in the reader's own thread. */
export async function readBytes(bytes: Uint8Array, naam: string): Promise<BronDocument> {
  if (bytes.length === 0) throw new OnleesbaarDocument('leeg')
  if (bytes.length > grenzen.bestandBytes) throw new OnleesbaarDocument('te_groot')
  void naam
  return readTekst(decodeTekst(bytes))
}

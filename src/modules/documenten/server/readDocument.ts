import type { BronDocument } from '../domain/blok.ts'
import { readBytes } from './readBytes.ts'

export type LeesOpties = { readonly signal?: AbortSignal }

/**
 * Reads an uploaded file off the request thread, whatever its name says, within the limits of `grenzen`.
 * Throws `OnleesbaarDocument`, or the reason of `opties.signal` when that is aborted.
 */
export async function readDocument(bytes: Uint8Array, naam: string, opties: LeesOpties = {}): Promise<BronDocument> {
  opties.signal?.throwIfAborted()
  return readBytes(bytes, naam)
}

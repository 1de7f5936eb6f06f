import type { BronDocument } from './blok.ts'
import { composeDocument } from './composeDocument.ts'
import { readTekstblokken } from './readTekstblokken.ts'

/** Reads plain text into a document. */
export const readTekst = (tekst: string): BronDocument => composeDocument(readTekstblokken(tekst))

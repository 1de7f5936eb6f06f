import type { Bestandssoort, Blok, BronDocument } from '../domain/blok.ts'
import { composeDocument, type RuwDocument } from '../domain/composeDocument.ts'
import { OnleesbaarDocument } from '../domain/onleesbaar.ts'
import { readTekstblokken } from '../domain/readTekstblokken.ts'
import { decodeTekst } from './decodeTekst.ts'
import { findSoort } from './findSoort.ts'
import { grenzen } from './grenzen.ts'

type Lees = (bytes: Uint8Array) => Promise<RuwDocument>

/** Readers are loaded when first needed: a process that never sees a PDF never loads pdf.js. */
const LEZERS: Readonly<Record<Bestandssoort, Lees>> = {
  docx: async (bytes) => (await import('./readers/docx/readDocx.ts')).readDocx(bytes),
  odt: async (bytes) => (await import('./readers/odt/readOdt.ts')).readOdt(bytes),
  xlsx: async (bytes) => (await import('./readers/xlsx/readXlsx.ts')).readXlsx(bytes),
  html: async (bytes) => (await import('./readers/html/readHtml.ts')).readHtml(bytes),
  pdf: async (bytes) => (await import('./readers/pdf/readPdf.ts')).readPdf(bytes),
  tekst: async (bytes) => Promise.resolve(readTekstblokken(checkLengte(decodeTekst(bytes)))),
}

/** Reads a document on the thread it is called on. Outside the reader's own thread, call `readDocument` instead. */
export async function readBytes(bytes: Uint8Array, naam: string): Promise<BronDocument> {
  if (bytes.length === 0) throw new OnleesbaarDocument('leeg')
  if (bytes.length > grenzen.bestandBytes) throw new OnleesbaarDocument('te_groot')
  const soort = await findSoort(bytes, naam)
  const document = composeDocument(await LEZERS[soort](bytes))
  checkOmvang(document)
  return document
}

/** So long a text cannot become a document within the limits, whatever is left out of it. */
function checkLengte(tekst: string): string {
  if (tekst.length > grenzen.tekens * 2) throw new OnleesbaarDocument('te_veel_tekst')
  return tekst
}

function checkOmvang({ soort, blokken }: BronDocument): void {
  if (blokken.length === 0) throw new OnleesbaarDocument(soort === 'tekst' ? 'leeg' : 'geen_tekst')
  const tekens = blokken.at(-1)?.plaats.tot ?? 0
  const aantal = blokken.reduce((som, blok) => som + countDelen(blok), 0)
  if (tekens > grenzen.tekens || aantal > grenzen.blokken) throw new OnleesbaarDocument('te_veel_tekst')
}

const countDelen = (blok: Blok): number =>
  blok.soort === 'tabel' ? blok.rijen.reduce((som, rij) => som + rij.length, 1) : 1

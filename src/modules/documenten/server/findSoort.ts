import { Buffer } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'
import type { Bestandssoort } from '../domain/blok.ts'
import { OnleesbaarDocument } from '../domain/onleesbaar.ts'
import { openZip, type Zip } from './container/openZip.ts'
import { decodeUnicode } from './decodeTekst.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b]
/** A PDF may have some bytes before its mark (PDF 1.7, implementation note 13). */
const PDF_BINNEN = 1024
const PROEF = 4096

/** The main part of a workbook, with or without macros; those stay packed. A binary workbook (.xlsb) is another format. */
const WERKBOEK = /spreadsheetml\.(?:sheet|template)\.main\+|ms-excel\.(?:sheet|template)\.macroEnabled\.main\+/
const TEKSTDOCUMENT = /wordprocessingml\.|ms-word\./

const HTML_BEGIN = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i
const HTML_DEEL = /<(?:p|div|h[1-6]|table|ul|ol|section|article|main|header|br|span|a)(?:\s[^<>]*)?>/i
const HTML_NAAM = /\.x?html?$/i
/** Texts that are the inside of some other program's file. */
const ANDER_FORMAAT = /^\s*(?:\{\\rtf|%!PS|<\?xml|<svg[\s>]|<office:document)|^MIME-Version:|^From: .*\nMIME-Version:/i

/**
 * What a file really is, from its bytes. The name only decides whether a text with some tags is a piece of a web page.
 * Throws `OnleesbaarDocument` for what is none of these kinds.
 */
export async function findSoort(bytes: Uint8Array, naam: string): Promise<Bestandssoort> {
  if (startsWith(bytes, OLE)) throw new OnleesbaarDocument(readOle(bytes))
  if (startsWith(bytes, ZIP)) return soortOfZip(openZip(bytes))
  if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_BINNEN)).includes('%PDF-')) return 'pdf'
  const tekst = decodeUnicode(bytes)
  if (tekst === null && (await fileTypeFromBuffer(bytes))) throw new OnleesbaarDocument('verkeerd_type')
  return soortOfTekst(tekst ?? Buffer.from(bytes).toString('latin1'), naam)
}

const startsWith = (bytes: Uint8Array, begin: readonly number[]): boolean => begin.every((byte, i) => bytes[i] === byte)

/** The old container of Office: Word or Excel 97, or a newer document behind a password. */
function readOle(bytes: Uint8Array): 'versleuteld' | 'oud_word' | 'oud_excel' | 'verkeerd_type' {
  const has = (stroom: string): boolean => Buffer.from(bytes).includes(Buffer.from(stroom, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'versleuteld'
  if (has('WordDocument')) return 'oud_word'
  return has('Workbook') ? 'oud_excel' : 'verkeerd_type'
}

function soortOfZip(zip: Zip): Bestandssoort {
  const read = (naam: string): string => Buffer.from(zip.read(naam) ?? []).toString('utf8')
  if (zip.namen.includes('[Content_Types].xml')) {
    const typen = read('[Content_Types].xml')
    if (WERKBOEK.test(typen)) return 'xlsx'
    if (TEKSTDOCUMENT.test(typen)) return 'docx'
  }
  if (/^application\/vnd\.oasis\.opendocument\.text/.test(read('mimetype'))) {
    if (read('META-INF/manifest.xml').includes('encryption-data')) throw new OnleesbaarDocument('versleuteld')
    return 'odt'
  }
  throw new OnleesbaarDocument('verkeerd_type')
}

function soortOfTekst(tekst: string, naam: string): Bestandssoort {
  const begin = tekst.slice(0, PROEF)
  if (HTML_BEGIN.test(begin)) return 'html'
  if (ANDER_FORMAAT.test(begin)) throw new OnleesbaarDocument('verkeerd_type')
  const deel = HTML_DEEL.exec(begin)
  const alsPagina = deel !== null && (HTML_NAAM.test(naam) || begin.slice(0, deel.index).trim() === '')
  return alsPagina && tekst.includes('</') ? 'html' : 'tekst'
}

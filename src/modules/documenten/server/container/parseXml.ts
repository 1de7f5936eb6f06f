import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { OnleesbaarDocument } from '../../domain/onleesbaar.ts'
import { grenzen } from '../grenzen.ts'

export type XmlElement = {
  /** With the prefix that is usual for its namespace ("w:p", "text:h"), whatever the file calls it. */
  readonly naam: string
  readonly kenmerken: Readonly<Record<string, string>>
  readonly kinderen: readonly XmlKnoop[]
}
export type XmlKnoop = XmlElement | string

type OpenElement = XmlElement & { readonly kinderen: XmlKnoop[] }

/** An empty prefix: usually the namespace of the whole part. */
const GEBRUIKELIJK: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
}

/**
 * Parses XML to a tree. Refuses every DOCTYPE (`onveilig`), so entities of a document's own do not exist; more elements,
 * deeper nesting or other than well-formed XML is refused too (`te_veel_tekst`, `onveilig`, `beschadigd`). An element that
 * `isOverbodig` once it is complete is left out, to save memory.
 */
export function parseXml(bytes: Uint8Array, isOverbodig?: (element: XmlElement) => boolean): XmlElement {
  const boom = createBoom(isOverbodig)
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  parser.on('doctype', () => {
    throw new OnleesbaarDocument('onveilig')
  })
  parser.on('error', (fout) => {
    throw new OnleesbaarDocument('beschadigd', fout)
  })
  parser.on('opentag', (tag) => boom.open(tag.name, tag.attributes))
  parser.on('closetag', () => boom.close())
  parser.on('text', (tekst) => boom.addTekst(tekst))
  parser.on('cdata', (tekst) => boom.addTekst(tekst))
  parser.write(decodeXml(bytes)).close()
  const wortel = boom.wortel()
  if (!wortel) throw new OnleesbaarDocument('beschadigd')
  return wortel
}

function createBoom(isOverbodig?: (element: XmlElement) => boolean) {
  const stapel: OpenElement[] = []
  const namen = createNamen()
  let wortel: XmlElement | null = null
  let aantal = 0
  return {
    open: (tag: string, kenmerken: Record<string, string>) => {
      aantal += 1
      if (aantal > grenzen.elementen) throw new OnleesbaarDocument('te_veel_tekst')
      if (stapel.length > grenzen.elementdiepte) throw new OnleesbaarDocument('onveilig')
      const genoemd = namen(tag, kenmerken)
      const element: OpenElement = { ...genoemd, kinderen: [] }
      stapel.at(-1)?.kinderen.push(element)
      wortel ??= element
      stapel.push(element)
    },
    close: () => {
      const element = stapel.pop()
      if (element && isOverbodig?.(element)) stapel.at(-1)?.kinderen.pop()
    },
    addTekst: (tekst: string) => void stapel.at(-1)?.kinderen.push(tekst),
    wortel: () => wortel,
  }
}

/** Gives elements and attributes the usual prefix; nearly every file uses those already, so this is a look-up at most. */
function createNamen() {
  const anders = new Map<string, string>()
  const rename = (naam: string): string => {
    const [prefix, rest] = naam.includes(':') ? naam.split(':', 2) : ['', naam]
    const gebruikelijk = anders.get(prefix ?? '')
    if (gebruikelijk === undefined) return naam
    return gebruikelijk === '' ? (rest ?? '') : `${gebruikelijk}:${rest ?? ''}`
  }
  return (tag: string, kenmerken: Record<string, string>) => {
    for (const naam in kenmerken) {
      if (!naam.startsWith('xmlns')) continue
      const gebruikelijk = GEBRUIKELIJK[kenmerken[naam] ?? '']
      const gewoon = gebruikelijk === '' ? 'xmlns' : `xmlns:${gebruikelijk}`
      if (gebruikelijk !== undefined && naam !== gewoon) anders.set(naam.slice(6), gebruikelijk)
    }
    if (anders.size === 0) return { naam: tag, kenmerken }
    const hernoemd = Object.entries(kenmerken).map(([n, w]) => [n.includes(':') ? rename(n) : n, w] as const)
    return { naam: rename(tag), kenmerken: Object.fromEntries(hernoemd) }
  }
}

function decodeXml(bytes: Uint8Array): string {
  const codering = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(codering).decode(bytes)
}

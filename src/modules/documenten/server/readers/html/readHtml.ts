import { parse } from 'parse5'
import type { RuwDocument } from '../../../domain/composeDocument.ts'
import { cleanTekst } from '../../../domain/opmaaktekst.ts'
import { promoteAlineas } from '../../../domain/promoteAlineas.ts'
import type { RuwBlok } from '../../../domain/ruwBlok.ts'
import { decodeTekst } from '../../decodeTekst.ts'
import { startBouw, current, flush } from './bouwsel.ts'
import { addTekst, openElement } from './elementen.ts'
import { findHoofdinhoud } from './hoofdinhoud.ts'
import { kenmerk, rolVan, type Element, type Knoop } from './knoop.ts'
import { measurePagina } from './maten.ts'
import { judgeOverbodig } from './overbodig.ts'
import { wandel } from './wandel.ts'

const KOP_BYTES = 2048
const MAX_TABS = 200
const GENOEMDE_CODERING = /<meta[^<>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i

/** Reads a web page: what it is about, without menus, cookie bars and footers. Scripts, styles and links are never followed. */
export function readHtml(bytes: Uint8Array): RuwDocument {
  const begin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, KOP_BYTES)).toString('latin1')
  const document = parse(decodeTekst(bytes, GENOEMDE_CODERING.exec(begin)?.[1] ?? null))
  const { titel, eersteKop, tabs } = surveyPagina(document)
  const blokken = promoteAlineas(readBlokken(document, tabs))
  const kop = eersteKop !== '' && !blokken.some((blok) => blok.soort === 'kop' && blok.niveau === 1)
  return {
    soort: 'html',
    titel,
    paginas: null,
    blokken: kop ? [{ soort: 'kop', pagina: null, niveau: 1, tekst: eersteKop, vet: [] }, ...blokken] : blokken,
  }
}

function readBlokken(document: Knoop, tabs: ReadonlyMap<string, string>): RuwBlok[] {
  const maten = measurePagina(document)
  const hoofd = findHoofdinhoud(document, maten)
  const isOverbodig = judgeOverbodig(document, hoofd, maten)
  const bouw = startBouw(tabs)
  const sluiters: (() => void)[] = []
  wandel(hoofd, {
    open: (element) => {
      if (isOverbodig(element)) return false
      sluiters.push(openElement(bouw, element))
      return true
    },
    close: () => sluiters.pop()?.(),
    tekst: (tekst) => addTekst(bouw, tekst),
  })
  flush(current(bouw))
  return current(bouw).blokken
}

/** What a page says about itself outside its main content: title, the one heading of level 1, the names of its tabs. */
function surveyPagina(document: Knoop) {
  const koppen: string[] = []
  const tabs = new Map<string, string>()
  let titel = ''
  wandel(document, {
    open: (element) => {
      if (element.tagName === 'title' && titel === '') titel = tekstOnder(element)
      if (element.tagName === 'h1' && koppen.length < 2) koppen.push(tekstOnder(element))
      const id = kenmerk(element, 'id')
      if (rolVan(element) === 'tab' && id !== undefined && tabs.size < MAX_TABS) tabs.set(id, tekstOnder(element))
      return true
    },
    close: () => undefined,
    tekst: () => undefined,
  })
  return { titel, eersteKop: koppen.length === 1 ? (koppen[0] ?? '') : '', tabs }
}

function tekstOnder(element: Element): string {
  const delen: string[] = []
  wandel(element, { open: () => true, close: () => undefined, tekst: (tekst) => void delen.push(tekst) })
  return cleanTekst(delen.join('').replace(/\s+/g, ' '))
}

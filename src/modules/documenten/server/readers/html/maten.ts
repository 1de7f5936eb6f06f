import type { Element, Knoop } from './knoop.ts'
import { wandel } from './wandel.ts'

/** How much text an element holds, and how much of that is links. */
export type Maat = { tekst: number; linktekst: number; links: number; ankers: number; koppen: number; tabellen: number }

export type Maten = (element: Element) => Maat

const NUL: Maat = { tekst: 0, linktekst: 0, links: 0, ankers: 0, koppen: 0, tabellen: 0 }
const NIET_GETOOND: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
])

/** Measures every element of a page in one walk. */
export function measurePagina(wortel: Knoop): Maten {
  const maten = new Map<Element, Maat>()
  const stapel: Maat[] = [{ ...NUL }]
  let linkdiepte = 0
  wandel(wortel, {
    open: (element) => {
      if (NIET_GETOOND.has(element.tagName)) return false
      const maat = { ...NUL }
      if (element.tagName === 'a') {
        linkdiepte += 1
        maat.links += 1
        if (element.attrs.some((attr) => attr.name === 'href' && attr.value.startsWith('#'))) maat.ankers += 1
      }
      if (/^h[1-6]$/.test(element.tagName)) maat.koppen += 1
      if (element.tagName === 'table') maat.tabellen += 1
      maten.set(element, maat)
      stapel.push(maat)
      return true
    },
    close: (element) => {
      if (element.tagName === 'a') linkdiepte -= 1
      const maat = stapel.pop()
      const ouder = stapel.at(-1)
      if (maat && ouder) addMaat(ouder, maat)
    },
    tekst: (tekst) => {
      const lengte = tekst.trim().length
      const maat = stapel.at(-1)
      if (!maat) return
      maat.tekst += lengte
      if (linkdiepte > 0) maat.linktekst += lengte
    },
  })
  return (element) => maten.get(element) ?? NUL
}

function addMaat(ouder: Maat, kind: Maat): void {
  ouder.tekst += kind.tekst
  ouder.linktekst += kind.linktekst
  ouder.links += kind.links
  ouder.ankers += kind.ankers
  ouder.koppen += kind.koppen
  ouder.tabellen += kind.tabellen
}

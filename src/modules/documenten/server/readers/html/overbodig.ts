import { kenmerk, kinderenVan, isElement, namenVan, rolVan, stijlVan, type Element, type Knoop } from './knoop.ts'
import type { Maat, Maten } from './maten.ts'
import { wandel } from './wandel.ts'

/** Says of each element whether it is left out: menus, cookie bars, footers, forms and what is not shown. */
export type IsOverbodig = (element: Element) => boolean

const NOOIT_TEKST: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas iframe object embed audio video map head select option input textarea datalist progress meter label legend picture'.split(
    ' ',
  ),
)
const RANDWERK: ReadonlySet<string> = new Set(['nav', 'footer', 'menu', 'dialog'])
const RANDROLLEN: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar toolbar tooltip tablist alert status directory'.split(
    ' ',
  ),
)
const RANDNAAM =
  /(?:^|[-_])(?:cookies?|cookiebar|cookiebanner|consent|gdpr|breadcrumbs?|kruimelpad|kruimels|menu|navigatie|navigation|navbar|nav|sidebar|zijbalk|skip|skiplinks?|sharing|share|social|socials|delen|pagination|paginering|pager|footer|voettekst|login|search|zoeken|zoekbalk|feedback|comments?|reacties|related|gerelateerd|toolbar|modal|popup|newsletter|nieuwsbrief|toc|inhoudsopgave|topbar|masthead)(?:$|[-_])/
const ONZICHTBAAR_NAAM: ReadonlySet<string> = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screenreader hidden-print print-only sr_only'.split(' '),
)
const PANEELNAAM = /accordion|accordeon|collaps|panel|paneel|tab|uitklap|toggle|expand|content|inhoud|body/
/** A named part of the page may hold at most this share of the text to be edging; `<body class="menu-open">` holds all. */
const MAX_AANDEEL = 0.4
const KORT_ITEM = 40
/** LibreOffice names the running head and foot of its pages so. */
const PAGINARAND = /^(?:header|footer)$/

type Pagina = {
  readonly maten: Maten
  readonly totaal: number
  readonly bestuurd: ReadonlySet<string>
  readonly vorige: (element: Element) => Element | null
}

/** `hoofd` is the part of the page that is read; `wortel` the whole page, in which buttons may point to panels. */
export function judgeOverbodig(wortel: Knoop, hoofd: Knoop, maten: Maten): IsOverbodig {
  const totaal = isElement(hoofd) ? maten(hoofd).tekst : Number.POSITIVE_INFINITY
  const pagina: Pagina = { maten, totaal, bestuurd: listBestuurd(wortel), vorige: indexVorige() }
  return (element) => {
    if (NOOIT_TEKST.has(element.tagName)) return true
    const maat = maten(element)
    return isRandwerk(element, maat, pagina) || isVerborgen(element, maat, pagina) || isLinklijst(element, maat)
  }
}

/** Ids of the panels that some button opens. */
function listBestuurd(wortel: Knoop): Set<string> {
  const ids = new Set<string>()
  wandel(wortel, {
    open: (element) => {
      for (const naam of ['aria-controls', 'data-target', 'data-bs-target']) {
        for (const id of (kenmerk(element, naam) ?? '').split(/\s+/)) ids.add(id.replace(/^#/, ''))
      }
      return true
    },
    close: () => undefined,
    tekst: () => undefined,
  })
  ids.delete('')
  return ids
}

function isRandwerk(element: Element, maat: Maat, { totaal, bestuurd }: Pagina): boolean {
  if (isPaneel(element, bestuurd)) return false
  const klein = maat.tekst <= totaal * MAX_AANDEEL
  if (RANDWERK.has(element.tagName) || RANDROLLEN.has(rolVan(element))) return klein || maat.tabellen === 0
  if (PAGINARAND.test(kenmerk(element, 'title') ?? '') && element.tagName === 'div') return klein
  if (element.tagName === 'form') return klein && maat.tabellen === 0 && maat.koppen < 2
  if (element.tagName === 'aside') return klein && (linkaandeel(maat) > 0.3 || maat.tekst < 200)
  if (element.tagName === 'header') return klein && maat.koppen === 0
  if (element.tagName === 'button') return !isUitklapknop(element)
  return klein && maat.tabellen === 0 && namenVan(element).some((naam) => RANDNAAM.test(naam))
}

const linkaandeel = (maat: Maat): number => (maat.tekst === 0 ? 0 : maat.linktekst / maat.tekst)

/** A button that opens a part of the text is its heading. */
export const isUitklapknop = (element: Element): boolean =>
  kenmerk(element, 'aria-expanded') !== undefined ||
  kenmerk(element, 'aria-controls') !== undefined ||
  kenmerk(element, 'data-toggle') === 'collapse' ||
  kenmerk(element, 'data-bs-toggle') === 'collapse' ||
  namenVan(element).some((naam) => /accordion|accordeon|uitklap|collaps/.test(naam)) ||
  (element.parentNode !== null && isElement(element.parentNode) && /^h[1-6]$/.test(element.parentNode.tagName))

/** A panel that is only folded away is text of the page. */
const isPaneel = (element: Element, bestuurd: ReadonlySet<string>): boolean =>
  bestuurd.has(kenmerk(element, 'id') ?? '') || ['region', 'tabpanel'].includes(rolVan(element))

function isVerborgen(element: Element, maat: Maat, { bestuurd, vorige }: Pagina): boolean {
  if (namenVan(element).some((naam) => ONZICHTBAAR_NAAM.has(naam))) return true
  const weg =
    kenmerk(element, 'hidden') !== undefined ||
    stijlVan(element, 'display') === 'none' ||
    stijlVan(element, 'visibility') === 'hidden'
  const stil = kenmerk(element, 'aria-hidden') === 'true'
  if (!weg && !stil) return false
  if (isPaneel(element, bestuurd) || followsUitklapknop(element, vorige(element))) return false
  if (namenVan(element).some((naam) => PANEELNAAM.test(naam)) && maat.tekst > KORT_ITEM) return false
  return weg || maat.tekst <= KORT_ITEM
}

function followsUitklapknop(element: Element, vorige: Element | null): boolean {
  if (!vorige) return false
  return [vorige, ...kinderenVan(vorige).filter(isElement)].some((kop) => kenmerk(kop, 'aria-expanded') !== undefined)
}

/** Looks up the element before an element, in one pass per parent. */
function indexVorige(): (element: Element) => Element | null {
  const perOuder = new WeakMap<Knoop, Map<Element, Element | null>>()
  return (element) => {
    const ouder = element.parentNode
    if (!ouder) return null
    const bekend = perOuder.get(ouder) ?? new Map<Element, Element | null>()
    if (!perOuder.has(ouder)) {
      perOuder.set(ouder, bekend)
      kinderenVan(ouder)
        .filter(isElement)
        .forEach((kind, i, broers) => bekend.set(kind, broers[i - 1] ?? null))
    }
    return bekend.get(element) ?? null
  }
}

/** A list of nothing but short links or jumps within the page is a menu. */
function isLinklijst(element: Element, maat: Maat): boolean {
  if (!['ul', 'ol', 'div', 'p', 'section'].includes(element.tagName) || maat.links < 3 || maat.koppen > 0) return false
  if (linkaandeel(maat) < 0.85) return false
  return maat.ankers >= maat.links * 0.8 || maat.linktekst / maat.links < KORT_ITEM
}

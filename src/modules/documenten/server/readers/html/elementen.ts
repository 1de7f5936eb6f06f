import { raiseMerk } from '../../../domain/voetnootmerk.ts'
import { formatGetal } from '../formatGetal.ts'
import { breakBlok, current, flush, startBouwsel, type Bouw } from './bouwsel.ts'
import { kenmerk, rolVan, stijlVan, type Element } from './knoop.ts'
import { isUitklapknop } from './overbodig.ts'
import { openTabeldeel } from './tabelbouw.ts'

/** Begins an element and gives back what has to be done at its end. */
export type Open = (bouw: Bouw, element: Element) => () => void

const BLOKKEN: ReadonlySet<string> = new Set(
  'address article aside blockquote body center details dd div dl fieldset figcaption figure footer form header hgroup hr html main nav p pre search section'.split(
    ' ',
  ),
)
const LIJSTEN: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])
const VET_STIJL = /^(?:bold|bolder|[6-9]00)$/
const NOOT_ID = /^_?(?:fn|ftn|edn|footnote|endnote|sdfootnote|sdendnote|voetnoot|eindnoot|noot)[-_:]?(\d{1,3})$/i
const GENUMMERD_MERK = /^\s*\[?(\d{1,3})\]?\s*$/

export const openElement: Open = (bouw, element) => {
  const { tagName } = element
  const niveau = levelOf(bouw, element)
  const tellers = [
    ...(isVet(element) ? (['vet'] as const) : []),
    ...(tagName === 'sup' ? (['verhoogd'] as const) : []),
    ...(tagName === 'a' ? (['link'] as const) : []),
    ...(tagName === 'pre' ? (['voorgevormd'] as const) : []),
  ]
  for (const teller of tellers) bouw[teller] += 1
  const close = openTabeldeel(bouw, element) ?? (niveau === null ? openStructuur(bouw, element) : openKop(bouw, niveau))
  return () => {
    close()
    for (const teller of tellers) bouw[teller] -= 1
  }
}

const openStructuur: Open = (bouw, element) => {
  const { tagName } = element
  if (tagName === 'br') current(bouw).stukken.push({ tekst: '\n', vet: false })
  if (NOOT_ID.test(kenmerk(element, 'id') ?? '') && tagName !== 'a' && tagName !== 'sup') return openNoot(bouw, element)
  if (LIJSTEN.has(tagName) || rolVan(element) === 'list') return openLijst(bouw, element)
  if (tagName === 'li' || rolVan(element) === 'listitem') return openItem(bouw, element)
  if (tagName === 'dt') return openTerm(bouw, element)
  return isBlok(element) ? openBlok(bouw, element) : () => undefined
}

export function addTekst(bouw: Bouw, tekst: string): void {
  const bouwsel = current(bouw)
  const schoon = bouw.voorgevormd > 0 ? tekst : tekst.replace(/[ \t\r\n\f]+/g, ' ')
  const merk = bouw.verhoogd > 0 ? GENUMMERD_MERK.exec(schoon)?.[1] : undefined
  if (bouw.link > 0) bouwsel.linktekst += schoon.trim().length
  bouwsel.stukken.push(merk ? { tekst: raiseMerk(merk), vet: false } : { tekst: schoon, vet: bouw.vet > 0 })
}

const isVet = (element: Element): boolean =>
  element.tagName === 'b' || element.tagName === 'strong' || VET_STIJL.test(stijlVan(element, 'font-weight'))

const isBlok = (element: Element): boolean =>
  BLOKKEN.has(element.tagName) || element.tagName.includes('-') || stijlVan(element, 'display') === 'block'

/** The level of an element that is a heading: h1 to h6, by its role, or the summary or button of a part that folds out. */
function levelOf(bouw: Bouw, element: Element): number | null {
  if (/^h[1-6]$/.test(element.tagName)) return (bouw.niveau = Number(element.tagName[1]))
  if (rolVan(element) === 'heading') {
    return (bouw.niveau = Math.min(Math.max(Number(kenmerk(element, 'aria-level')) || 2, 1), 6))
  }
  const vouwt = element.tagName === 'summary' || (element.tagName === 'button' && isUitklapknop(element))
  return vouwt && current(bouw).wording.soort !== 'kop' ? Math.min(bouw.niveau + 1, 6) : null
}

function openKop(bouw: Bouw, niveau: number): () => void {
  const bouwsel = current(bouw)
  flush(bouwsel)
  bouwsel.wording = { soort: 'kop', niveau }
  return () => {
    flush(bouwsel)
    bouwsel.wording = { soort: 'alinea' }
  }
}

const openLijst: Open = (bouw, element) => {
  const bouwsel = current(bouw)
  flush(bouwsel)
  const begin = Number.parseInt(kenmerk(element, 'start') ?? '1', 10)
  const vorm = element.tagName === 'ol' ? (kenmerk(element, 'type') ?? '1') : null
  bouwsel.lijsten.push({ vorm, nummer: (Number.isNaN(begin) ? 1 : begin) - 1 })
  return () => {
    flush(bouwsel)
    bouwsel.lijsten.pop()
  }
}

const LIJSTVORMEN: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

const openItem: Open = (bouw, element) => {
  const bouwsel = current(bouw)
  flush(bouwsel)
  const lijst = bouwsel.lijsten.at(-1)
  const eigen = Number.parseInt(kenmerk(element, 'value') ?? '', 10)
  if (lijst) lijst.nummer = Number.isNaN(eigen) ? lijst.nummer + 1 : eigen
  const teken = lijst?.vorm ? `${formatGetal(lijst.nummer, LIJSTVORMEN[lijst.vorm] ?? 'decimal')}.` : '•'
  bouwsel.wording = { soort: 'lijstitem', diepte: Math.min(Math.max(bouwsel.lijsten.length - 1, 0), 9), teken }
  return () => {
    flush(bouwsel)
    bouwsel.wording = { soort: 'alinea' }
  }
}

/** A term is a run-in head in bold; its description goes on behind it. */
const openTerm: Open = (bouw) => {
  const bouwsel = current(bouw)
  flush(bouwsel)
  bouw.vet += 1
  return () => {
    bouw.vet -= 1
    const tekst = bouwsel.stukken.map((stuk) => stuk.tekst).join('')
    if (tekst.trim() === '') return
    bouwsel.stukken.push({ tekst: /[:?!.]\s*$/.test(tekst) ? ' ' : ': ', vet: false })
    bouwsel.term = bouwsel.stukken.length
  }
}

const openBlok: Open = (bouw, element) => {
  const bouwsel = current(bouw)
  breakBlok(bouwsel)
  const tab = rolVan(element) === 'tabpanel' ? bouw.tabs.get(kenmerk(element, 'aria-labelledby') ?? '') : undefined
  if (tab)
    bouwsel.blokken.push({ soort: 'kop', pagina: null, niveau: Math.min(bouw.niveau + 1, 6), tekst: tab, vet: [] })
  return () => breakBlok(bouwsel)
}

const TERUGVERWIJZING = /[↩↑^]\uFE0E?\s*$/
const NOOTMERK = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\^)\s*/

/** A note is gathered apart, so that its own mark and its link back can be taken off. */
const openNoot: Open = (bouw, element) => {
  flush(current(bouw))
  const merk = raiseMerk(NOOT_ID.exec(kenmerk(element, 'id') ?? '')?.[1] ?? '')
  const noot = startBouwsel()
  bouw.stapel.push(noot)
  return () => {
    flush(noot)
    bouw.stapel.pop()
    const tekst = noot.blokken.flatMap((blok) => (blok.soort === 'tabel' ? [] : [blok.tekst])).join('\n')
    const kaal = tekst.replace(NOOTMERK, '').replace(TERUGVERWIJZING, '').trim()
    current(bouw).blokken.push({ soort: 'voetnoot', pagina: null, merk, tekst: kaal })
  }
}

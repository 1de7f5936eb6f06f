import type { XmlElement } from '../../container/parseXml.ts'
import { findKind, listKinderen } from '../../container/xmlElement.ts'

/** What a style, with its parents, says about the things a reader looks at. */
export type OdtStijl = {
  readonly vet: boolean | undefined
  readonly verborgen: boolean
  readonly verhoogd: boolean
  readonly niveau: number | undefined
  readonly nieuweBladzijde: boolean
}

export type OdtStijlen = (familie: string, naam: string | undefined) => OdtStijl | undefined

const MAX_KETEN = 20
const TITEL = /^(?:title|titel)$/i
const ONDERTITEL = /^(?:subtitle|ondertitel)$/i
/** LibreOffice writes a heading without an outline level as a paragraph in such a style. */
const KOP = /^(?:heading|kop|koptekst)(?: |_20_)?([1-9])$/i
const VET = /^(?:bold|[6-9]00)$/

/** `bronnen` are the parts of a file that hold styles; the automatic ones go before the named ones. */
export function readOdtStijlen(bronnen: readonly (XmlElement | undefined)[]): OdtStijlen {
  const elementen = new Map<string, XmlElement>()
  for (const stijl of bronnen.flatMap((bron) => listKinderen(bron, 'style:style'))) {
    const sleutel = `${stijl.kenmerken['style:family'] ?? ''} ${stijl.kenmerken['style:name'] ?? ''}`
    if (!elementen.has(sleutel)) elementen.set(sleutel, stijl)
  }
  const gelezen = new Map<string, OdtStijl>()
  return (familie, naam) => {
    if (naam === undefined) return undefined
    const sleutel = `${familie} ${naam}`
    const bekend = gelezen.get(sleutel)
    if (bekend || !elementen.has(sleutel)) return bekend
    const stijl = mergeKeten(listKeten(elementen, familie, naam))
    gelezen.set(sleutel, stijl)
    return stijl
  }
}

function listKeten(elementen: ReadonlyMap<string, XmlElement>, familie: string, naam: string): XmlElement[] {
  const keten: XmlElement[] = []
  let stijl = elementen.get(`${familie} ${naam}`)
  while (stijl && keten.length < MAX_KETEN && !keten.includes(stijl)) {
    keten.push(stijl)
    stijl = elementen.get(`${familie} ${stijl.kenmerken['style:parent-style-name'] ?? ''}`)
  }
  return keten
}

function mergeKeten(keten: readonly XmlElement[]): OdtStijl {
  const tekst = (kenmerk: string): string | undefined =>
    keten.map((stijl) => findKind(stijl, 'style:text-properties')?.kenmerken[kenmerk]).find((w) => w !== undefined)
  const gewicht = tekst('fo:font-weight')
  const alinea = findKind(keten[0], 'style:paragraph-properties')?.kenmerken['fo:break-before']
  return {
    vet: gewicht === undefined ? undefined : VET.test(gewicht),
    verborgen: tekst('text:display') === 'none',
    verhoogd: /^super/.test(tekst('style:text-position') ?? ''),
    niveau: keten.map(levelOf).find((niveau) => niveau !== undefined),
    nieuweBladzijde: alinea === 'page' || (keten[0]?.kenmerken['style:master-page-name'] ?? '') !== '',
  }
}

function levelOf(stijl: XmlElement): number | undefined {
  const naam = (stijl.kenmerken['style:display-name'] ?? stijl.kenmerken['style:name'] ?? '').trim()
  if (TITEL.test(naam)) return 1
  if (ONDERTITEL.test(naam)) return 2
  const niveau = KOP.exec(naam)?.[1]
  return niveau === undefined ? undefined : Number(niveau)
}

import { findLijstteken } from '../lijstteken.ts'
import { joinOpmaak } from '../opmaaktekst.ts'
import type { Opmaaktekst } from '../ruwBlok.ts'
import { isOnaf, joinAfgebroken } from '../tabelrijen.ts'
import { regelTekst, type Regel } from './regel.ts'

/** White between lines that is this much more than between most lines of the cell begins a new line of text. */
const RUIM_WIT = 1.35
const LANG = 0.6
const RAND = 0.8
const ZINSEINDE = /[.!?:;]$/

/**
 * The text of a cell: lines that wrapped are joined, others stay lines. `rechts` is where a line had to end: a line was
 * full when the first word of the next one would not have fitted any more.
 */
export function readCeltekst(regels: readonly Regel[], rechts: number, rasterlinks: number | null = null): Opmaaktekst {
  const steek = smallestSteek(regels)
  const links = Math.min(...regels.map((regel) => regel.x0))
  let tekst: Opmaaktekst = { tekst: '', vet: [] }
  regels.forEach((regel, i) => {
    const boven = regels[i - 1]
    const deel = regelTekst(regel)
    const dicht = boven && regel.y - boven.y <= steek * RUIM_WIT && !findLijstteken(deel.tekst)
    const omgelopen =
      dicht && (isOnaf(tekst.tekst) || isVol(boven, deel.tekst, rechts) || readsOn(boven, deel.tekst, links, rechts))
    const heel = rasterlinks === null || !isMiddenInWoord(boven, deel.tekst, rechts - rasterlinks, rechts)
    if (dicht && !heel) tekst = joinOpmaak([tekst, deel], '')
    else tekst = omgelopen ? joinAfgebroken(tekst, deel) : joinOpmaak([tekst, deel], '\n')
  })
  return tekst
}

/** A word that is too wide for its cell fills a line and is broken without a hyphen, where not one letter more would fit. */
function isMiddenInWoord(boven: Regel | undefined, vervolg: string, breedte: number, rechts: number): boolean {
  const begin = boven ? regelTekst(boven).tekst : ''
  const rest = /^\p{Ll}+/u.exec(vervolg)?.[0] ?? ''
  if (!boven || !/^\S*\p{L}$/u.test(begin) || rest === '' || LOS_WOORD.test(rest)) return false
  const letter = (boven.x1 - boven.x0) / begin.length
  return boven.x1 + letter * RAND > rechts && letter * (begin.length + rest.length) > breedte
}

const LOS_WOORD = /^(?:en|of|van|de|het|een|in|op|met|voor|te|aan|bij|door|per|om|tot|uit|naar|als|is|die|dat)$/

/** A long line without an end, before one that begins in lower case. */
const readsOn = (regel: Regel, volgende: string, links: number, rechts: number): boolean =>
  /^\p{Ll}/u.test(volgende) && regel.x1 - regel.x0 > (rechts - links) * LANG && !ZINSEINDE.test(regelTekst(regel).tekst)

/** True when the first word of `volgende` would not have fitted behind the line. */
export function isVol(regel: Regel, volgende: string, rechts: number): boolean {
  const lengte = regelTekst(regel).tekst.length
  if (lengte === 0) return false
  const woord = /^\S+/.exec(volgende)?.[0] ?? ''
  const breedte = Math.max((regel.x1 - regel.x0) / lengte, regel.grootte * LETTERBREEDTE)
  return regel.x1 + breedte * (woord.length * RUIM_WOORD + 1) > rechts
}

/** Letters are not all as wide; a word is reckoned a little wider than it is on average. */
const RUIM_WOORD = 1.1
const LETTERBREEDTE = 0.5

/** The distance between lines that lie closest. */
export function smallestSteek(regels: readonly Regel[]): number {
  const afstanden = regels
    .slice(1)
    .map((regel, i) => regel.y - (regels[i]?.y ?? 0))
    .filter((afstand) => afstand > 1)
  return afstanden.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...afstanden)
}

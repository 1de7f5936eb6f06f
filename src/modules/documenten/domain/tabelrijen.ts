import { startsMetLabel } from './label.ts'
import { joinOpmaak } from './opmaaktekst.ts'
import { plainCel, type RuweCel, type RuweRij } from './ruwBlok.ts'

/** A cell that ends so is not finished. */
const ONAF =
  /(?:[,/&(-]|(?:^|\s)(?:van|de|het|een|en|of|met|te|dat|die|als|per|om|tussen|zoals|waaronder|i\.s\.m\.|ism))$/i
const ZINSEINDE = /[.!?:;]["'’”)]?$/
/** "HIC-" is the first part of a compound, not of a broken word. */
const AFKORTING = /\p{Lu}{2,}-$/u
/** A cell shorter than this fits on a line, so nothing of it moved to a next page. */
const LANG_GENOEG = 40

/** Gives every row as many cells as the widest one. */
export function padRijen(rijen: readonly RuweRij[]): RuweRij[] {
  const breedte = Math.max(0, ...rijen.map(countKolommen))
  return rijen.map((rij) => {
    const tekort = breedte - countKolommen(rij)
    return tekort > 0 && rij.length > 0 ? [...rij, ...Array.from({ length: tekort }, () => plainCel(''))] : rij
  })
}

const countKolommen = (rij: RuweRij): number => rij.reduce((som, cel) => som + cel.kolommen, 0)

/**
 * Joins a row to the one above when it is the rest of it: only one cell holds text, and that text goes on where the same
 * cell above stopped (a lower-case start after a long cell, or an unfinished cell above).
 */
export function joinVervolgrijen(rijen: readonly RuweRij[]): RuweRij[] {
  const uit: RuweRij[] = []
  for (const rij of rijen) {
    const vorige = uit.at(-1)
    if (vorige && isVervolg(vorige, rij)) uit[uit.length - 1] = appendRij(vorige, rij)
    else uit.push(rij)
  }
  return uit
}

function isVervolg(vorige: RuweRij, rij: RuweRij): boolean {
  const gevuld = rij.flatMap((cel, i) => (cel.tekst === '' ? [] : [i]))
  const kolom = gevuld[0]
  if (gevuld.length !== 1 || kolom === undefined || rij.length < 2 || vorige.length !== rij.length) return false
  if (vorige.some((cel) => cel.kop)) return false
  const begin = vorige[kolom]?.tekst ?? ''
  const vervolg = rij[kolom]?.tekst ?? ''
  if (isOnaf(begin)) return !startsMetLabel(vervolg)
  return vorige.filter((cel) => cel.tekst !== '').length > 1 && goesOn(begin, vervolg)
}

/** True when `vervolg` reads as the rest of `begin`. */
export function goesOn(begin: string, vervolg: string): boolean {
  if (begin === '' || vervolg === '' || startsMetLabel(vervolg)) return false
  if (isOnaf(begin)) return true
  return /^\p{Ll}/u.test(vervolg) && begin.length >= LANG_GENOEG && !ZINSEINDE.test(begin)
}

/** True for a text that cannot end where it does: after a comma or "van de", inside brackets. */
export const isOnaf = (tekst: string): boolean => ONAF.test(tekst) || tekst.lastIndexOf('(') > tekst.lastIndexOf(')')

/** Adds the text of each cell to the cell above it. */
export function appendRij(boven: RuweRij, onder: RuweRij): RuweRij {
  return boven.map((cel, i) => appendCel(cel, onder[i] ?? plainCel('')))
}

function appendCel(boven: RuweCel, onder: RuweCel): RuweCel {
  if (onder.tekst === '') return boven
  return { ...boven, ...joinAfgebroken(boven, onder) }
}

/** Joins the end of a line to the next line: a hyphen that broke a word goes, "in- en uitbraak" keeps it. */
export function joinAfgebroken(boven: Pick<RuweCel, 'tekst' | 'vet'>, onder: Pick<RuweCel, 'tekst' | 'vet'>) {
  if (/\p{L}-$/u.test(boven.tekst)) {
    if (/^(?:en|of|dan wel|tot)\b/.test(onder.tekst)) return joinOpmaak([boven, onder], ' ')
    const breekt = /^\p{Ll}/u.test(onder.tekst) && !AFKORTING.test(boven.tekst)
    if (breekt) return joinOpmaak([cutLaatste(boven), onder], '')
    return joinOpmaak([boven, onder], '')
  }
  return joinOpmaak([boven, onder], /\p{L}\/$/u.test(boven.tekst) ? '' : ' ')
}

function cutLaatste({ tekst, vet }: Pick<RuweCel, 'tekst' | 'vet'>) {
  const lengte = tekst.length - 1
  return {
    tekst: tekst.slice(0, lengte),
    vet: vet.map((b) => ({ van: b.van, tot: Math.min(b.tot, lengte) })).filter((b) => b.tot > b.van),
  }
}

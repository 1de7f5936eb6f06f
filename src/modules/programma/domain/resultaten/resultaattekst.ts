import { VOORZETSELS } from '../../../../platform/domain/taal/functiewoorden.ts'
import { findWoorden } from '../../../../platform/domain/taal/woorden.ts'
import type { Zinsontleding } from './zinsontleding.ts'

type Span = { readonly van: number; readonly tot: number }

const VERWIJZEND = new Set('dit dat deze'.split(' '))
const GEZEGDE_NA = new Set(
  'is zijn was waren lijkt blijkt heeft had werd wordt leidde leidt kon kan zorgt zorgde gaf geeft maakt leverde betekent'.split(
    ' ',
  ),
)
const UITKOMST_VOOR = /\b(?:blijkt|bleek|blijken|bleken|toont|tonen|laat zien|laten zien)\b[^.;]*?\bdat\s/i
const BIJZIN_VOORAF =
  /^(?:om|vanaf|door|omdat|doordat|nadat|toen|hoewel|ondanks|vanwege|als|naar aanleiding|in vervolg|met)\b/i
const STAART =
  /,?\s(?:waarbij|waarin|waardoor|waarmee|waarna|zodat)\s|,\s(?:zoals|vooral|met name|onder meer|waaronder|mede)\s|;\s|:\s/
const OM = /\som\s/
const LANGE_AANLOOP = 14
const LANGE_STAART = 16
const KORTE_KERN = 6

const trimmed = (tekst: string, span: Span): Span => {
  const stuk = tekst.slice(span.van, span.tot)
  const begin = span.van + (stuk.length - stuk.trimStart().length)
  return { van: begin, tot: begin + stuk.trim().length }
}

const lengthInWoorden = (tekst: string): number => findWoorden(tekst).length

/** Where the main clause begins when a long run-up precedes its finite verb ("Om … te bereiken, is de werkgroep …"). */
const startOfKern = (zin: Zinsontleding): number => {
  const hoofd = zin.gezegdes.find(({ hoofdzin }) => hoofdzin)
  const vorm = hoofd === undefined ? undefined : zin.woorden[hoofd.persoonsvorm]
  if (hoofd === undefined || vorm === undefined || hoofd.persoonsvorm === 0) return 0
  const ervoor = zin.tekst.slice(0, vorm.van)
  if (/,\s$/.test(ervoor) && BIJZIN_VOORAF.test(ervoor)) return vorm.van
  const voorzetsel = VOORZETSELS.has(zin.woorden[0]?.klein ?? '')
  const genoeg = zin.woorden.length - hoofd.persoonsvorm >= KORTE_KERN
  return voorzetsel && genoeg && hoofd.persoonsvorm >= LANGE_AANLOOP ? vorm.van : 0
}

/** Where the clause ends: subordinate tails and long purposes behind the predicate are left out. */
const endOfKern = (zin: Zinsontleding, vanaf: number): number => {
  const rest = zin.tekst.slice(vanaf)
  const staart = STAART.exec(rest)
  const om = OM.exec(rest)
  const lang = om !== null && lengthInWoorden(rest.slice(om.index)) >= LANGE_STAART
  const grenzen = [staart?.index, lang ? om.index : undefined].flatMap((grens) => grens ?? [])
  return grenzen.length === 0 ? zin.tekst.length : vanaf + Math.min(...grenzen)
}

/** The clause that tells a deed without a number; `vanaf` is where its predicate ends. */
export const findKern = (zin: Zinsontleding, vanaf: number, begin?: number): Span =>
  trimmed(zin.tekst, { van: begin ?? startOfKern(zin), tot: endOfKern(zin, vanaf) })

/** "Dit lijkt …", not "Dit team …". */
const pointsBack = (zin: Zinsontleding): boolean =>
  VERWIJZEND.has(zin.woorden[0]?.klein ?? '') && GEZEGDE_NA.has(zin.woorden[1]?.klein ?? '')

/**
 * The stretch to show for a counted result: the whole sentence, what an inquiry showed, or only the count
 * when the sentence begins by pointing back ("Dit … trok ruim 80 bezoekers").
 */
export const findResultaattekst = (zin: Zinsontleding, telling: Span & { readonly wat: string }): Span => {
  const uitkomst = UITKOMST_VOOR.exec(zin.tekst)
  if (uitkomst !== null && uitkomst.index + uitkomst[0].length <= telling.van) {
    return trimmed(zin.tekst, {
      van: uitkomst.index + uitkomst[0].length,
      tot: zin.tekst.replace(/[.\s]+$/, '').length,
    })
  }
  const na = zin.tekst.indexOf(telling.wat, telling.tot)
  if (pointsBack(zin) && na >= 0) return { van: telling.van, tot: na + telling.wat.length }
  return trimmed(zin.tekst, { van: 0, tot: zin.tekst.length })
}

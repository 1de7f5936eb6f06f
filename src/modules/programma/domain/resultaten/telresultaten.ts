import { classifyGetallen, type GeduidGetal } from '../../../../platform/domain/taal/getalsoort.ts'
import type { Woord } from '../../../../platform/domain/taal/woorden.ts'
import type { Zekerheid } from '../voorstel.ts'
import { readBenadering } from './benadering.ts'
import type { HerkendResultaat, Resultaatcontext } from './herkendResultaat.ts'
import { isNegatief } from './negatie.ts'
import { findResultaattekst } from './resultaattekst.ts'
import { readWat, type Wat } from './resultaatwat.ts'
import { jaarAt } from './resultaatjaar.ts'
import { LABEL_VOOR, NORM_VOOR, ORDENING } from './telkennis.ts'
import { isVerteld } from './verteld.ts'
import type { Zinsontleding } from './zinsontleding.ts'

const BEPAALD_VOOR = /\b(?:de|deze|die|onze|alle|beide|haar|hun|dezelfde|eerste|laatste|per|van de|een van)\s$/i
const UITZONDERING_VOOR = /\b(?:rond|tegen|om en nabij) de\s$/i
const EEN_VAN = /^\s(?:van|op)\b/
const PROCENT = /^\s?(?:%|procent|pct\.?)\s?(?:van\s)?(?:de\s|het\s|alle\s|onze\s)?/i
const AANTAL_IS =
  /\b(?:aantal(?:len)?|totaal)\s+(?:van\s+)?(?:de\s+)?([\p{L}' -]{3,60}?)\s*(?::|\b(?:is|was|waren|bedroeg|bedraagt|kwam|steeg|daalde|nam|ligt|lag|uitgekomen)\b)/iu
const VENSTER = 60

const beforeNumber = (tekst: string, plaats: number): string => tekst.slice(Math.max(0, plaats - VENSTER), plaats)

const watOf = (zin: Zinsontleding, getal: GeduidGetal): Wat => {
  const voor = beforeNumber(zin.tekst, getal.van)
  const procent =
    getal.soort === 'percentage' ? (PROCENT.exec(zin.tekst.slice(getal.tot, getal.tot + 20))?.[0].length ?? 0) : 0
  const wat = readWat(zin.tekst, zin.woorden, getal.tot + procent)
  const eenheid = getal.soort === 'percentage' ? '%' : wat.eenheid
  if (wat.tekst !== '') return { tekst: wat.tekst, eenheid }
  if (/^\s?%?\s?:/.test(zin.tekst.slice(getal.tot))) return { tekst: '', eenheid }
  const naam = AANTAL_IS.exec(zin.tekst.slice(0, getal.van))?.[1] ?? LABEL_VOOR.exec(voor)?.[1] ?? ''
  return { tekst: naam.trim(), eenheid: eenheid === '' ? naam.trim() : eenheid }
}

const isTeller = (zin: Zinsontleding, getal: GeduidGetal): boolean => {
  if (getal.soort !== 'aantal' && getal.soort !== 'percentage') return false
  const voor = beforeNumber(zin.tekst, getal.van)
  if (NORM_VOOR.test(voor)) return false
  if (BEPAALD_VOOR.test(voor) && !UITZONDERING_VOOR.test(voor)) return false
  return !(getal.waarde === 1 && EEN_VAN.test(zin.tekst.slice(getal.tot, getal.tot + 5)))
}

const isCounted = (wat: Wat): boolean => {
  const eerste = wat.eenheid.split(' ').at(-1)?.toLowerCase() ?? ''
  return wat.tekst !== '' && !ORDENING.has(eerste)
}

const collectTwijfel = (zin: Zinsontleding, getal: GeduidGetal, context: Resultaatcontext): string[] => {
  const gedaan = zin.gezegdes.some(({ tijd, hoofdzin }) => hoofdzin && (tijd === 'voltooid' || tijd === 'verleden'))
  return [
    context.aard === 'verantwoording' && !gedaan ? 'Er staat niet bij dat het gedaan is.' : '',
    getal.waarde === 1 ? 'Het gaat om één; dat kan ook een manier van zeggen zijn.' : '',
  ].filter((reden) => reden !== '')
}

const zekerheidOf = (twijfel: readonly string[]): Zekerheid =>
  (['zeker', 'redelijk'] as const)[twijfel.length] ?? 'onzeker'

/** The counts in a sentence, each as its own result: "vijf panden gesloten en 12 waarschuwingen gegeven" gives two. `verteld`: it is already known to look back. */
export const findTelresultaten = (
  zin: Zinsontleding,
  context: Resultaatcontext,
  verteld = false,
): HerkendResultaat[] => {
  const getallen = classifyGetallen(zin.tekst, zin.woorden)
  if (!verteld && !isVerteld(zin, getallen, context)) return []
  return getallen.flatMap((getal) => {
    const jaar = jaarAt(zin, getal, context.jaar)
    const wat = watOf(zin, getal)
    if (!isTeller(zin, getal) || !isCounted(wat) || (context.jaar !== null && jaar !== null && jaar > context.jaar))
      return []
    const { benadering, van } = readBenadering(zin.tekst, getal.van)
    const span = findResultaattekst(zin, { van, tot: getal.tot, wat: wat.tekst })
    const twijfel = collectTwijfel(zin, getal, context)
    return {
      tekst: zin.tekst.slice(span.van, span.tot),
      van: zin.van + span.van,
      tot: zin.van + span.tot,
      getal: getal.waarde,
      wat: wat.tekst,
      eenheid: wat.eenheid,
      jaar,
      benadering,
      negatief: isNegatief(zin.tekst),
      stand: context.aard === 'programma',
      thema: context.thema,
      zekerheid: zekerheidOf(twijfel),
      twijfel,
    }
  })
}

import { classifyGetallen, type GeduidGetal } from '../../../../platform/domain/taal/getalsoort.ts'
import type { Zekerheid } from '../voorstel.ts'
import { readBenadering } from './benadering.ts'
import { readGetelde } from './getelde.ts'
import type { HerkendResultaat, Resultaatcontext } from './herkendResultaat.ts'
import { isNegatief } from './negatie.ts'
import { findResultaattekst } from './resultaattekst.ts'
import type { Wat } from './resultaatwat.ts'
import { jaarAt } from './resultaatjaar.ts'
import { NORM_VOOR, ORDENING } from './telkennis.ts'
import { isVerteld } from './verteld.ts'
import type { Zinsontleding } from './zinsontleding.ts'

const BEPAALD_VOOR = /\b(?:de|deze|die|onze|alle|beide|haar|hun|dezelfde|eerste|laatste|per|van de|een van)\s$/i
const UITZONDERING_VOOR = /\b(?:rond|tegen|om en nabij) de\s$/i
const EEN_VAN = /^\s(?:van|op)\b/
const VENSTER = 60

const beforeNumber = (tekst: string, plaats: number): string => tekst.slice(Math.max(0, plaats - VENSTER), plaats)

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

const BEGINSTAND_NA = /^[^.;]{0,40}\b(?:naar|tot)\s(?:[\p{L}']+\s){0,2}\d/u

/** The 212 of "daalde van 212 naar 187": where it came from, no result of this year. */
const isBeginstand = (zin: Zinsontleding, getal: GeduidGetal): boolean =>
  /\bvan\s$/i.test(beforeNumber(zin.tekst, getal.van)) && BEGINSTAND_NA.test(zin.tekst.slice(getal.tot))

const isLater = (jaar: number | null, context: Resultaatcontext): boolean =>
  context.jaar !== null && jaar !== null && jaar > context.jaar

const buildTelresultaat = (
  zin: Zinsontleding,
  getal: GeduidGetal,
  wat: Wat,
  context: Resultaatcontext,
): HerkendResultaat => {
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
    jaar: jaarAt(zin, getal, context.jaar),
    benadering,
    negatief: isNegatief(zin.tekst),
    stand: context.aard === 'programma',
    thema: context.thema,
    zekerheid: zekerheidOf(twijfel),
    twijfel,
  }
}

/**
 * The counts in a sentence, each as its own result: "vijf panden gesloten en 12 waarschuwingen gegeven" gives two.
 * `verteld` says that the sentence is already known to look back.
 */
export const findTelresultaten = (
  zin: Zinsontleding,
  context: Resultaatcontext,
  verteld = false,
): HerkendResultaat[] => {
  const getallen = classifyGetallen(zin.tekst, zin.woorden)
  if (!verteld && !isVerteld(zin, getallen, context)) return []
  const resultaten: HerkendResultaat[] = []
  for (const getal of getallen) {
    if (!isTeller(zin, getal) || isBeginstand(zin, getal)) continue
    const wat = readGetelde(zin, getal, resultaten.at(-1) ?? null)
    if (isCounted(wat) && !isLater(jaarAt(zin, getal, context.jaar), context))
      resultaten.push(buildTelresultaat(zin, getal, wat, context))
  }
  return resultaten
}

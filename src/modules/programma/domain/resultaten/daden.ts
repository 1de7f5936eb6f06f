import type { Gezegde } from '../../../../platform/domain/taal/gezegdes.ts'
import type { Zekerheid } from '../voorstel.ts'
import type { HerkendResultaat, Resultaatcontext } from './herkendResultaat.ts'
import { isNegatief } from './negatie.ts'
import { isEerder, jaarAt } from './resultaatjaar.ts'
import { findKern } from './resultaattekst.ts'
import { BREUK } from './telkennis.ts'
import type { Zinsontleding } from './zinsontleding.ts'

type Daad = {
  readonly begin?: number
  readonly eind: number
  readonly zekerheid: Zekerheid
  readonly twijfel: readonly string[]
}

const asSet = (lijst: string): ReadonlySet<string> => new Set(lijst.split(/\s+/))

/** Participles that tell a state, an opinion or what a paper says, not something done. */
const TOESTAND = asSet(
  'gebleken gehad geweest gestaan gezien geworden gebleven opgedaan onderhouden bedoeld genoemd benoemd beschreven gelegen ' +
    'gebaseerd verbonden verwacht gepland voorzien gesloten bestemd betrokken opgenomen gevestigd toegestaan verplicht bevoegd ' +
    'bekend verwoord gebruikt gewend gericht beperkt vastgelegd bepaald vereist gehuisvest gelopen verdeeld ' +
    'bekendgemaakt geweten gekend gewild gevoeld geduurd getroffen bestaan beoogd',
)
/** Efforts that only count when the sentence says at what. */
const VAAG = asSet('gegeven gewerkt gedaan besteed ingezet gemaakt')
const STAAT_VERLEDEN = asSet(
  'lag lagen stond stonden bleef bleven bestond bestonden leverde leverden betrof betroffen zag zagen vroeg vroegen moest ' +
    'moesten wilde wilden dacht dachten verliep verliepen bleek bleken viel vielen liep liepen telde telden vraagde vraagden gaf',
)
const ONMACHT = asSet('kon konden mocht mochten')
const VERWIJZEND = asSet('dit dat deze hierdoor hiermee daardoor daarmee dus')
const GEVOLG = asSet('geleid geresulteerd opgeleverd')
const TOELICHTING_VOLGT = /^(?:zo|concreet|onder andere|onder meer|bijvoorbeeld)\s/i
const TREND =
  /\b(?:zien we|zagen we|waren er|zijn er|is te zien|was te zien|zichtbaar|is sprake van|was sprake van|laat|laten|toont)\b.{0,80}?\b(?:toename|stijging|afname|daling|lagere?|hogere?|minder|meer|groei)\b/i
const INMIDDELS = /\b(?:inmiddels|sindsdien)\b/i
const VAST = /^(?:elke|iedere|alle|ieder|elk)\s/i

const endOf = (zin: Zinsontleding, gezegde: Gezegde): number =>
  zin.woorden[gezegde.deelwoord ?? gezegde.persoonsvorm]?.tot ?? 0

const followedBy = (zin: Zinsontleding, gezegde: Gezegde, woord: string): boolean =>
  zin.woorden[(gezegde.deelwoord ?? gezegde.persoonsvorm) + 1]?.klein === woord

const isInspanning = (zin: Zinsontleding, gezegde: Gezegde, deelwoord: string, volgende: string): boolean => {
  if (!VAAG.has(deelwoord)) return false
  if (deelwoord === 'ingezet') return followedBy(zin, gezegde, 'op')
  if (deelwoord === 'gewerkt') return !zin.woorden.some((woord) => woord.klein === 'aan')
  return (
    TOELICHTING_VOLGT.test(volgende) ||
    (deelwoord === 'gemaakt' && /\bgebruik (?:van )?.*gemaakt|gebruikgemaakt/i.test(zin.tekst))
  )
}

const isDaadgezegde = (zin: Zinsontleding, gezegde: Gezegde, volgende: string): boolean => {
  if (!gezegde.hoofdzin) return false
  const persoonsvorm = zin.woorden[gezegde.persoonsvorm]?.klein ?? ''
  if (gezegde.tijd === 'verleden') {
    if (ONMACHT.has(persoonsvorm)) return isNegatief(zin.tekst)
    return !STAAT_VERLEDEN.has(persoonsvorm)
  }
  const deelwoord = zin.woorden[gezegde.deelwoord ?? -1]?.klein ?? ''
  if (gezegde.tijd !== 'voltooid' || TOESTAND.has(deelwoord)) return false
  return !isInspanning(zin, gezegde, deelwoord, volgende)
}

const pointsBack = (zin: Zinsontleding, gezegde: Gezegde): boolean =>
  VERWIJZEND.has(zin.woorden[0]?.klein ?? '') && !GEVOLG.has(zin.woorden[gezegde.deelwoord ?? -1]?.klein ?? '')

const findDaadgezegde = (zin: Zinsontleding, volgende: string): Daad | null => {
  const gezegden = zin.gezegdes.filter((gezegde) => isDaadgezegde(zin, gezegde, volgende))
  const laatste = gezegden.at(-1)
  if (laatste === undefined || pointsBack(zin, laatste)) return null
  return { eind: endOf(zin, gezegden[0] ?? laatste), zekerheid: 'redelijk', twijfel: ['Er staat geen getal bij.'] }
}

const findBreuk = (zin: Zinsontleding): Daad | null => {
  const breuk = BREUK.exec(zin.tekst)
  if (breuk === null) return null
  return { eind: zin.tekst.length, zekerheid: 'redelijk', twijfel: ['Het aandeel staat er in woorden.'] }
}

const findStand = (zin: Zinsontleding): Daad | null => {
  const trend = TREND.exec(zin.tekst)
  if (trend !== null) {
    const los = zin.tekst.slice(0, trend.index).endsWith(', ')
    const eind = trend.index + trend[0].length
    return { begin: los ? trend.index : 0, eind, zekerheid: 'redelijk', twijfel: ['Er staat geen getal bij.'] }
  }
  const vast = VAST.test(zin.tekst) && zin.gezegdes.some(({ tijd, hoofdzin }) => tijd === 'lijdend' && hoofdzin)
  if (!vast && !INMIDDELS.test(zin.tekst)) return null
  return { eind: zin.tekst.length, zekerheid: 'onzeker', twijfel: ['Dit kan ook een vaste werkwijze zijn.'] }
}

/** Something done, started, adopted, held or not achieved, told without a count; `volgende` is the sentence after it. */
export const findDaad = (zin: Zinsontleding, volgende: string, context: Resultaatcontext): HerkendResultaat | null => {
  if (context.aard === 'programma' || zin.tekst.endsWith(':') || isEerder(zin, context.jaar)) return null
  const daad = findBreuk(zin) ?? findDaadgezegde(zin, volgende) ?? findStand(zin)
  if (daad === null) return null
  const span = findKern(zin, daad.eind, daad.begin)
  return {
    tekst: zin.tekst.slice(span.van, span.tot),
    van: zin.van + span.van,
    tot: zin.van + span.tot,
    getal: null,
    wat: '',
    eenheid: '',
    jaar:
      context.jaar === null
        ? jaarAt(zin, span, null)
        : Math.min(jaarAt(zin, span, context.jaar) ?? context.jaar, context.jaar),
    benadering: null,
    negatief: isNegatief(zin.tekst),
    stand: false,
    thema: context.thema,
    zekerheid: daad.zekerheid,
    twijfel: daad.twijfel,
  }
}

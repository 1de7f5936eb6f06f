import { findNaamwoordgroep } from '../../../../platform/domain/taal/naamwoordgroep.ts'
import type { Zin } from '../../../../platform/domain/taal/splitZinnen.ts'
import type { Woord } from '../../../../platform/domain/taal/woorden.ts'
import type { DoelRichting, DoelWijze, Zekerheid } from '../voorstel.ts'
import type { Doeldeel } from './doeldelen.ts'
import { findDoeltekst } from './doeltekst.ts'
import { PER_TIJD } from './eenheid.ts'
import { isGeldigeMaat } from './geldigeMaat.ts'
import { readIndicator, type Span } from './indicator.ts'
import { indicatorsoortOf } from './indicatorkennis.ts'
import { objectWords } from './isDoel.ts'
import { readPeiljaren, type Peiljaren } from './peiljaren.ts'
import type { Doelcontext, HerkendDoel } from './herkendDoel.ts'
import type { Signaal } from './signalen.ts'

type Maatlezing = Pick<HerkendDoel, 'waarde' | 'wijze' | 'grens' | 'beginwaarde' | 'eenheid'>

const AANTAL_VAN = /\baantal(?:len)?\s/i
const CIJFER = /\b(?:rapport)?cijfer\b/i

const inheritSignaal = (deel: Doeldeel, delen: readonly Doeldeel[]): Signaal | null => {
  if (deel.signaal !== null || (deel.maat?.wijze !== 'met' && deel.maat?.wijze !== 'naar')) return deel.signaal
  return delen.find((ander) => ander.signaal !== null)?.signaal ?? null
}

const readRichting = (deel: Doeldeel, signaal: Signaal | null): DoelRichting => {
  if (deel.maat?.verschil != null) return deel.maat.verschil
  if (signaal === null) return 'niveau'
  const losseVergelijking =
    signaal.vorm === 'vergelijking' && deel.maat !== null && deel.maat.wijze !== 'met' && deel.maat.wijze !== 'naar'
  return losseVergelijking ? 'niveau' : signaal.richting
}

const readWijze = (deel: Doeldeel, richting: DoelRichting): DoelWijze => {
  const wijze = deel.maat?.wijze ?? null
  if (wijze === 'binnen') return 'binnen'
  if (richting === 'niveau') return 'op'
  if (wijze !== null) return wijze
  return deel.maat?.soort === 'percentage' && deel.maat.grens === null ? 'met' : 'naar'
}

const readEenheid = (tekst: string, deel: Doeldeel): string => {
  const eenheid = deel.maat?.eenheid ?? ''
  if (eenheid !== '') return eenheid
  const clause = tekst.slice(deel.van, deel.tot)
  const perTijd = PER_TIJD.exec(tekst.slice(deel.maat?.tot ?? deel.tot))?.[0] ?? ''
  const aantal = AANTAL_VAN.exec(clause)
  if (aantal !== null) return findNaamwoordgroep(clause, aantal.index + aantal[0].length)?.kop.concat(perTijd) ?? ''
  return CIJFER.test(clause) ? 'rapportcijfer' : ''
}

const readMaat = (tekst: string, deel: Doeldeel, richting: DoelRichting): Maatlezing => {
  if (deel.maat !== null) {
    const { waarde, grens, beginwaarde } = deel.maat
    return { waarde, grens, beginwaarde, wijze: readWijze(deel, richting), eenheid: readEenheid(tekst, deel) }
  }
  const factor = deel.signaal?.factor ?? null
  const leeg = { grens: null, beginwaarde: null }
  if (factor === null) return { ...leeg, waarde: null, wijze: null, eenheid: '' }
  return { ...leeg, waarde: factor, wijze: 'met', eenheid: '%' }
}

const mergeJaren = (deel: Peiljaren, zin: Peiljaren): Peiljaren => ({
  basisjaar: deel.basisjaar ?? zin.basisjaar,
  doeljaar: deel.doeljaar ?? zin.doeljaar,
  spannen: zin.spannen,
})

const MEER_BASISJAREN =
  /(?:t\.o\.v\.|ten opzichte van|vergeleken met|dan)[^.;]{0,40}\b(?:19|20)\d\d\s?(?:-|–|en|tot en met|t\/m)\s?(?:19|20)\d\d/i

const collectTwijfel = (
  tekst: string,
  deel: Doeldeel,
  doel: Maatlezing & { richting: DoelRichting; indicator: string; basisjaar: number | null },
): string[] => {
  const { maat, signaal } = deel
  const richtingloos =
    maat !== null && signaal === null && maat.verschil === null && maat.grens === null && maat.wijze !== 'binnen'
  return [
    doel.waarde === null ? 'Er staat geen getal bij.' : '',
    richtingloos ? 'De richting staat er niet bij.' : '',
    maat?.bereik === true ? 'Er staat een bereik; het eerste getal is genomen.' : '',
    MEER_BASISJAREN.test(tekst.slice(deel.van, deel.tot)) ? 'Er wordt met meer dan een jaar vergeleken.' : '',
    deel.extraMaten > 0 ? 'Er staan meer getallen in deze zin.' : '',
    doel.wijze === 'met' && doel.basisjaar === null ? 'Er staat niet bij met welk jaar wordt vergeleken.' : '',
    doel.indicator === '' ? 'Wat er geteld wordt, staat er niet bij.' : '',
  ].filter((reden) => reden !== '')
}

const zekerheidOf = (twijfel: readonly string[], context: Doelcontext): Zekerheid => {
  const los = context.plek === 'proza' || context.plek === 'toelichting' ? 1 : 0
  return (['zeker', 'redelijk'] as const)[twijfel.length + los] ?? 'onzeker'
}

/** Makes the proposal for one part of a sentence that `isDoel` accepted. */
export const buildDoel = (
  zin: Zin,
  woorden: readonly Woord[],
  gelezen: Doeldeel,
  delen: readonly Doeldeel[],
  context: Doelcontext,
): HerkendDoel => {
  const deel = gelezen.maat !== null && !isGeldigeMaat(zin.tekst, gelezen) ? { ...gelezen, maat: null } : gelezen
  const signaal = inheritSignaal(deel, delen)
  const richting = readRichting(deel, signaal)
  const jaren = mergeJaren(
    readPeiljaren(zin.tekst.slice(deel.van, deel.tot), context.jaar),
    readPeiljaren(zin.tekst, context.jaar),
  )
  const overbodig: readonly Span[] = [
    ...jaren.spannen,
    ...(deel.signaal?.woorden ?? []).flatMap((i) => woorden[i] ?? []),
  ]
  const maat = readMaat(zin.tekst, deel, richting)
  const indicator = readIndicator(zin.tekst, deel, overbodig)
  const { basisjaar, doeljaar } = jaren
  const twijfel = collectTwijfel(zin.tekst, deel, { ...maat, richting, indicator, basisjaar })
  const zacht =
    signaal === null || indicatorsoortOf(objectWords(woorden, deel, signaal), signaal.richting) !== 'telbaar'
  const span = findDoeltekst(zin.tekst, woorden, deel, delen.length)
  return {
    tekst: zin.tekst.slice(span.van, span.tot),
    van: zin.van + span.van,
    tot: zin.van + span.tot,
    indicator,
    richting,
    ...maat,
    basisjaar,
    doeljaar,
    kwalitatief: maat.waarde === null && zacht,
    zekerheid: zekerheidOf(twijfel, context),
    twijfel,
  }
}

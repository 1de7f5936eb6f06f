import type { Zin } from '../../../../platform/domain/taal/splitZinnen.ts'
import type { Woord } from '../../../../platform/domain/taal/woorden.ts'
import type { Doeldeel } from './doeldelen.ts'
import { inheritSignaal, readMaat, readRichting } from './doelmaat.ts'
import { findDoeltekst } from './doeltekst.ts'
import { collectTwijfel, zekerheidOf } from './doeltwijfel.ts'
import { isGeldigeMaat } from './geldigeMaat.ts'
import type { Doelcontext, HerkendDoel } from './herkendDoel.ts'
import { readIndicator } from './indicator.ts'
import { indicatorsoortOf } from './indicatorkennis.ts'
import { objectWords } from './objectwoorden.ts'
import { readPeiljaren, type Peiljaren } from './peiljaren.ts'
import type { Signaal } from './signalen.ts'

/** A sentence taken apart, with the goals it may hold. */
export type Doelzin = {
  readonly zin: Zin
  readonly woorden: readonly Woord[]
  readonly delen: readonly Doeldeel[]
}

const readJaren = (tekst: string, deel: Doeldeel, jaar: number | null): Peiljaren => {
  const eigen = readPeiljaren(tekst.slice(deel.van, deel.tot), jaar)
  const zin = readPeiljaren(tekst, jaar)
  return {
    basisjaar: eigen.basisjaar ?? zin.basisjaar,
    doeljaar: eigen.doeljaar ?? zin.doeljaar,
    spannen: zin.spannen,
  }
}

const isZacht = (woorden: readonly Woord[], deel: Doeldeel, signaal: Signaal | null): boolean =>
  signaal === null || indicatorsoortOf(objectWords(woorden, deel, signaal), signaal.richting) !== 'telbaar'

/** Makes the proposal for one part of a sentence that `isDoel` accepted. */
export const buildDoel = ({ zin, woorden, delen }: Doelzin, gelezen: Doeldeel, context: Doelcontext): HerkendDoel => {
  const deel = gelezen.maat !== null && !isGeldigeMaat(zin.tekst, gelezen) ? { ...gelezen, maat: null } : gelezen
  const signaal = inheritSignaal(deel, delen)
  const richting = readRichting(deel, signaal)
  const { spannen, ...jaren } = readJaren(zin.tekst, deel, context.jaar)
  const maat = readMaat(zin.tekst, deel, richting)
  const signaalwoorden = (deel.signaal?.woorden ?? []).flatMap((i) => woorden[i] ?? [])
  const indicator = readIndicator(zin.tekst, deel, [...spannen, ...signaalwoorden])
  const twijfel = collectTwijfel(zin.tekst, deel, { ...maat, ...jaren, indicator })
  const { van, tot } = findDoeltekst(zin.tekst, woorden, deel, delen.length)
  return {
    tekst: zin.tekst.slice(van, tot),
    van: zin.van + van,
    tot: zin.van + tot,
    indicator,
    richting,
    ...maat,
    ...jaren,
    kwalitatief: maat.waarde === null && isZacht(woorden, deel, signaal),
    zekerheid: zekerheidOf(twijfel, context),
    twijfel,
  }
}

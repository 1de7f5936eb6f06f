import type { Zekerheid } from '../voorstel.ts'
import type { Doeldeel } from './doeldelen.ts'
import type { Doelcontext, HerkendDoel } from './herkendDoel.ts'

const MEER_BASISJAREN =
  /(?:t\.o\.v\.|ten opzichte van|vergeleken met|dan)[^.;]{0,40}\b(?:19|20)\d\d\s?(?:-|–|en|tot en met|t\/m)\s?(?:19|20)\d\d/i

/** The reasons to doubt a goal, in plain Dutch; empty when there is none. */
export const collectTwijfel = (
  tekst: string,
  deel: Doeldeel,
  doel: Pick<HerkendDoel, 'waarde' | 'wijze' | 'basisjaar' | 'indicator'>,
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

/** One reason makes it less sure, two unsure; running text counts as a reason by itself. */
export const zekerheidOf = (twijfel: readonly string[], context: Doelcontext): Zekerheid => {
  const los = context.plek === 'proza' || context.plek === 'toelichting' ? 1 : 0
  return (['zeker', 'redelijk'] as const)[twijfel.length + los] ?? 'onzeker'
}

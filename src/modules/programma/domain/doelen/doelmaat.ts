import { findNaamwoordgroep } from '../../../../platform/domain/taal/naamwoordgroep.ts'
import type { DoelRichting, DoelWijze } from '../voorstel.ts'
import type { Doeldeel } from './doeldelen.ts'
import { PER_TIJD } from './eenheid.ts'
import type { HerkendDoel } from './herkendDoel.ts'
import type { Signaal } from './signalen.ts'

/** The number of a goal as it goes into the proposal. */
export type Maatlezing = Pick<HerkendDoel, 'waarde' | 'wijze' | 'grens' | 'beginwaarde' | 'eenheid'>

const AANTAL_VAN = /\baantal(?:len)?\s/i
const CIJFER = /\b(?:rapport)?cijfer\b/i

/** "… daalt met 5% en het aantal straatroven met 10%": the second part borrows the verb of the first. */
export const inheritSignaal = (deel: Doeldeel, delen: readonly Doeldeel[]): Signaal | null => {
  if (deel.signaal !== null || (deel.maat?.wijze !== 'met' && deel.maat?.wijze !== 'naar')) return deel.signaal
  return delen.find((ander) => ander.signaal !== null)?.signaal ?? null
}

/** Which way the goal goes; a number without a direction word is a level to hold. */
export const readRichting = (deel: Doeldeel, signaal: Signaal | null): DoelRichting => {
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

/** The value with its unit, limit and start; halving and doubling count as 50% and 100%. */
export const readMaat = (tekst: string, deel: Doeldeel, richting: DoelRichting): Maatlezing => {
  if (deel.maat !== null) {
    const { waarde, grens, beginwaarde } = deel.maat
    return { waarde, grens, beginwaarde, wijze: readWijze(deel, richting), eenheid: readEenheid(tekst, deel) }
  }
  const factor = deel.signaal?.factor ?? null
  const leeg = { grens: null, beginwaarde: null }
  if (factor === null) return { ...leeg, waarde: null, wijze: null, eenheid: '' }
  return { ...leeg, waarde: factor, wijze: 'met', eenheid: '%' }
}

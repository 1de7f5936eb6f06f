import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Doelmaat } from '../../../programma/public.ts'
import type { Norm, Normgrens, Toets } from '../norm.ts'
import type { Doel } from '../oordeel/oordeel.ts'
import { cutPeildatum } from '../reeks/cutPeildatum.ts'
import { isTelling, type Goed, type Indicator, type Meetpunt, type Reeks } from '../reeks/reeks.ts'
import { defaultGrens, defaultToets, defaultWaarde } from './standaardnorm.ts'

/** A doel of a programme, with the year of that programme. */
export type Programmamaat = Doelmaat & { readonly tekst: string; readonly jaar: number }

/** What a person said of the norm beyond the doel; null follows from the doel. */
export type Normkeuze = { readonly grens: Normgrens | null; readonly toets: Toets | null }

type Meting = { readonly indicator: Indicator; readonly reeks: Reeks; readonly vandaag: Datum }

/** A doel of the programme as it is judged: its words made a norm, over the series as it was known on that day. */
export function toBeoordeeld(
  maat: Programmamaat,
  { indicator: gekozen, reeks, vandaag }: Meting,
  keuze: Normkeuze,
): Doel {
  const indicator = { ...gekozen, soort: soortOf(maat, gekozen), goed: goedOf(maat, gekozen.goed) }
  const bekend = cutPeildatum(withNulmeting(maat, indicator, reeks), vandaag)
  return { naam: maat.tekst, indicator, norm: toNorm(maat, indicator, bekend, keuze), reeks: bekend }
}

const PER_1000 = /\bper\s+1[. ]?000\b/i

/** The unit of the doel says whether its number is a count or per 1,000 inhabitants. */
function soortOf({ eenheid, waarde, wijze }: Programmamaat, { soort }: Indicator): Indicator['soort'] {
  if (!isTelling(soort) || waarde === null || eenheid === '' || isProcent(eenheid) || wijze === 'binnen') return soort
  return PER_1000.test(eenheid) ? 'per_1000' : 'telling'
}

/** A doel that wants less or more says itself which way is good. */
const GOED_VAN_RICHTING: Readonly<Record<Doelmaat['richting'], Goed | null>> = {
  daling: 'lager',
  stijging: 'hoger',
  niveau: null,
}

const goedOf = ({ richting }: Programmamaat, goed: Goed): Goed => GOED_VAN_RICHTING[richting] ?? goed

const isProcent = (eenheid: string): boolean => /^(%|procent)$/.test(eenheid.trim())

/** "Van 120 naar 90": the text itself gives what the series may lack. */
function withNulmeting({ basisjaar, beginwaarde }: Programmamaat, { soort }: Indicator, reeks: Reeks): Reeks {
  if (basisjaar === null || beginwaarde === null || (soort !== 'telling' && soort !== 'stand')) return reeks
  if (reeks.punten.some(({ periode }) => periode.jaar === basisjaar)) return reeks
  const begin: Meetpunt = {
    ...{ periode: { jaar: basisjaar, soort: 'jaar', nummer: 1 }, waarde: beginwaarde, noemer: null, spreiding: null },
    ...{ maanden: null, voorlopig: false, context: null, breuk: false },
  }
  return { ...reeks, punten: [begin, ...reeks.punten] }
}

function toNorm(maat: Programmamaat, indicator: Indicator, reeks: Reeks, { grens, toets }: Normkeuze): Norm {
  const wijze = wijzeOf(maat, indicator)
  const waarde = waardeOf(maat, wijze, indicator) ?? defaultWaarde(wijze, indicator.soort, reeks)
  return {
    ...{ wijze, waarde },
    maat: isProcent(maat.eenheid) && wijze === 'met' ? 'procent' : 'absoluut',
    grens: grens ?? maat.grens ?? defaultGrens(wijze, waarde, indicator.goed),
    basisjaar: maat.basisjaar,
    doeljaar: maat.doeljaar ?? maat.jaar,
    toets: toets ?? defaultToets(wijze, indicator.soort),
  }
}

const WIJZE: Readonly<Record<NonNullable<Doelmaat['wijze']>, Norm['wijze']>> = {
  met: 'met',
  naar: 'naar',
  op: 'naar',
  binnen: 'binnen',
}

/** Without a number only the direction is wanted; without a direction nothing is, unless it is a list that is ticked off. */
function wijzeOf({ waarde, wijze, richting }: Programmamaat, { soort, goed }: Indicator): Norm['wijze'] {
  if (waarde !== null) return wijze === 'met' && signOf(goed) === null ? 'geen' : WIJZE[wijze ?? 'op']
  if (soort === 'aantal_van') return 'naar'
  return richting === 'niveau' ? 'geen' : 'richting'
}

const SIGN: Readonly<Record<Goed, -1 | 1 | null>> = { lager: -1, hoger: 1, geen: null }
const signOf = (goed: Goed): -1 | 1 | null => SIGN[goed]

/** The number of the norm with its sign. "Binnen 2 dagen" names the term: how many must be within it is another number. */
function waardeOf({ waarde, eenheid }: Programmamaat, wijze: Norm['wijze'], { goed }: Indicator): number | null {
  if (waarde === null) return null
  if (wijze === 'met') return waarde * (signOf(goed) ?? 1)
  if (wijze === 'binnen') return isProcent(eenheid) ? waarde : null
  return wijze === 'naar' ? waarde : null
}

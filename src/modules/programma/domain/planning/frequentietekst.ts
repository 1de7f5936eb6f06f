import type { FrequentieEenheid, PlanningDeel } from '../planning.ts'

type Frequentie = Extract<PlanningDeel, { soort: 'frequentie' }>

const ELKE: Readonly<Record<FrequentieEenheid, string>> = {
  dag: 'elke dag',
  week: 'elke week',
  maand: 'elke maand',
  kwartaal: 'elk kwartaal',
  halfjaar: 'elk halfjaar',
  jaar: 'elk jaar',
  looptijd: 'eenmalig',
}

const MEERVOUD: Readonly<Record<FrequentieEenheid, string>> = {
  dag: 'dagen',
  week: 'weken',
  maand: 'maanden',
  kwartaal: 'kwartalen',
  halfjaar: 'halve jaren',
  jaar: 'jaar',
  looptijd: 'programma’s',
}

/** A rhythm in words: "2 keer per jaar", "elke 6 weken", "eenmalig", "regelmatig". */
export const formatFrequentie = ({ aantal, per, om = 1 }: Frequentie): string => {
  if (aantal === 1) return om === 1 ? ELKE[per] : `elke ${om} ${MEERVOUD[per]}`
  const eenheid = om === 1 ? per : `${om} ${MEERVOUD[per]}`
  if (aantal === null) return per === 'looptijd' ? 'regelmatig' : `meerdere keren per ${eenheid}`
  return per === 'looptijd' ? `${aantal} keer` : `${aantal} keer per ${eenheid}`
}

import type { Indicatordefinitie } from '../indicator/indicatordefinitie.ts'
import { formatGetal, formatWaarde } from '../tekst/getalnotatie.ts'
import type { Handcijfer, Indicatorcijfer } from './cijfer.ts'

/** Where there is no number. */
export const GEEN_GETAL = '–'

/** Of a number that somebody typed, as precise as it was typed. */
const DECIMALEN = 2

/** "ruim 260", "8%". */
export function formatHandcijfer({ waarde, eenheid, benadering }: Handcijfer): string {
  const getal = `${formatGetal(waarde, DECIMALEN)}${isProcent(eenheid) ? '%' : ''}`
  return benadering === null ? getal : `${benadering} ${getal}`
}

const isProcent = (eenheid: string): boolean => eenheid === '%' || eenheid === 'procent'

type Soort = Pick<Indicatordefinitie, 'soort' | 'eenheid'>

export const isPer1000 = ({ soort }: Pick<Soort, 'soort'>, maat: Indicatorcijfer['maat']): boolean =>
  soort === 'per_1000' || (soort === 'telling' && maat === 'per_1000')

export const formatIndicatorcijfer = (indicator: Soort, maat: Indicatorcijfer['maat'], waarde: number): string =>
  formatWaarde({ soort: isPer1000(indicator, maat) ? 'per_1000' : indicator.soort }, waarde)

export const unitOfIndicatorcijfer = (indicator: Soort, maat: Indicatorcijfer['maat']): string =>
  isPer1000(indicator, maat) ? `${indicator.eenheid} per 1.000 inwoners` : indicator.eenheid

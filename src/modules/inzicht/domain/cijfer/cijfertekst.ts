import type { Indicatordefinitie } from '../indicator/indicatordefinitie.ts'
import { formatGetal, formatWaarde } from '../tekst/getalnotatie.ts'
import type { Cijfer, Handcijfer, Indicatorcijfer } from './cijfer.ts'

/** Where there is no number. */
export const GEEN_GETAL = '–'

/** Of a number that somebody typed, as precise as it was typed. */
const DECIMALEN = 2

/** "ruim 260", "8%". */
export const formatHandcijfer = ({ waarde, eenheid, benadering }: Handcijfer): string =>
  withBenadering(`${formatGetal(waarde, DECIMALEN)}${isProcent(eenheid) ? '%' : ''}`, benadering)

/** "ruim 1.250", "ongeveer 40". */
export const withBenadering = (getal: string, benadering: Cijfer['benadering']): string =>
  benadering ? `${benadering} ${getal}` : getal

const isProcent = (eenheid: string): boolean => eenheid === '%' || eenheid === 'procent'

type Soort = Pick<Indicatordefinitie, 'soort' | 'eenheid'>

export const isPer1000 = ({ soort }: Pick<Soort, 'soort'>, maat: Indicatorcijfer['maat']): boolean =>
  soort === 'per_1000' || (soort === 'telling' && maat === 'per_1000')

export const formatIndicatorcijfer = (indicator: Soort, maat: Indicatorcijfer['maat'], waarde: number): string =>
  formatWaarde({ soort: isPer1000(indicator, maat) ? 'per_1000' : indicator.soort }, waarde)

export const unitOfIndicatorcijfer = (indicator: Soort, maat: Indicatorcijfer['maat']): string =>
  isPer1000(indicator, maat) ? `${indicator.eenheid} per 1.000 inwoners` : indicator.eenheid

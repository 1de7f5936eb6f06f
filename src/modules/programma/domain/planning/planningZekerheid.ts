import type { Planning } from '../planning.ts'
import type { Zekerheid } from '../voorstel.ts'
import { measureDekking } from './dekking.ts'
import { scanPlanning } from './scanPlanning.ts'

export type PlanningZekerheid = { readonly zekerheid: Zekerheid; readonly twijfel: readonly string[] }

const GENOEG = 0.5

/** How sure the reading of a planning is and, when it is not, why. A planning without parts is sure: nothing was written. */
export const planningZekerheid = ({ tekst, delen }: Planning): PlanningZekerheid => {
  const onbekend = delen.filter(({ soort }) => soort === 'onbekend').length
  if (delen.length === 0) return { zekerheid: 'zeker', twijfel: [] }
  if (onbekend === delen.length) return { zekerheid: 'onzeker', twijfel: ['De planning is niet herkend.'] }
  if (onbekend > 0) return { zekerheid: 'redelijk', twijfel: ['Een deel van de planning is niet herkend.'] }
  const { gelezen, over } = measureDekking(scanPlanning(tekst, 'cel'))
  if (gelezen / (gelezen + over) >= GENOEG) return { zekerheid: 'zeker', twijfel: [] }
  return { zekerheid: 'redelijk', twijfel: ['Bij de planning staat tekst die niet is gelezen.'] }
}

import { measureDekking } from './dekking.ts'
import { scanPlanning } from './scanPlanning.ts'
import { GEWICHT } from './vondst.ts'

const GEWONE_LENGTE = 8
const WEGING_LOS = 0.5

/** How much a cell looks like planning, from 0 to 1: how much of it is time, and whether it is as short as such cells are. */
export const isPlanningText = (tekst: string): number => {
  const { gelezen, over } = measureDekking(scanPlanning(tekst, 'cel'), ({ gewicht }) =>
    gewicht === GEWICHT.los ? WEGING_LOS : 1,
  )
  const totaal = gelezen + over
  return totaal === 0 ? 0 : (gelezen / totaal) * Math.min(1, GEWONE_LENGTE / totaal)
}

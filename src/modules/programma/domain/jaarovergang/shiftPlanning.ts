import { parsePlanning } from '../planning/parsePlanning.ts'
import type { Grens } from '../planning.ts'

/** Bounds that stay where they are: "vanaf 2025" does not begin a year later because the programme does. */
const BLIJFT: ReadonlySet<Grens> = new Set(['vanaf', 'na'])

/**
 * The planning of an actie that goes on in the next programme: the year of the old programme becomes the new one
 * ("2e kwartaal 2025" → "2e kwartaal 2026"). Other years stay, and so does what began in the old year.
 */
export function shiftPlanning(tekst: string, vanJaar: number, naarJaar: number): string {
  const vast = parsePlanning(tekst).delen.some(
    (deel) => deel.soort === 'periode' && BLIJFT.has(deel.grens) && deel.periodes.some(({ jaar }) => jaar === vanJaar),
  )
  return vast ? tekst : tekst.replace(new RegExp(`(?<!\\d)${vanJaar}(?!\\d)`, 'g'), String(naarJaar))
}

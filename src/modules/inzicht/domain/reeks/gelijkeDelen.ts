import type { Gemeten, Jaarbeeld } from './jaarbeeld.ts'

/** Two years over the same months, so that summer is not compared with a year. */
export type GelijkeDelen = {
  readonly nu: readonly Gemeten[]
  readonly toen: readonly Gemeten[]
  /** What part of the year they are. */
  readonly deelNu: number
  readonly deelToen: number
  /** Both years are whole, the same months are taken, or there are none to take and only the length counts. */
  readonly wijze: 'heel' | 'zelfde_delen' | 'naar_lengte'
}

export function selectGelijkeDelen(nu: Jaarbeeld, toen: Jaarbeeld): GelijkeDelen {
  const alles = { nu: nu.punten, toen: toen.punten, deelNu: nu.deel, deelToen: toen.deel }
  if (nu.deel === 1 && toen.deel === 1) return { ...alles, wijze: 'heel' }
  if (nu.soort !== toen.soort || nu.soort === 'jaar') return { ...alles, wijze: 'naar_lengte' }
  const samen = new Set(
    nu.punten.map(numberOf).filter((nummer) => toen.punten.some((punt) => numberOf(punt) === nummer)),
  )
  if (samen.size === 0) return { ...alles, wijze: 'naar_lengte' }
  const deel = (nu.deel * samen.size) / nu.punten.length
  return {
    nu: nu.punten.filter((punt) => samen.has(numberOf(punt))),
    toen: toen.punten.filter((punt) => samen.has(numberOf(punt))),
    deelNu: deel,
    deelToen: deel,
    wijze: 'zelfde_delen',
  }
}

export const numberOf = ({ periode }: Gemeten): number => periode.nummer

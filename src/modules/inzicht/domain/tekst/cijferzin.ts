import type { Schatting } from '../oordeel/schatting.ts'
import type { Verandering } from '../oordeel/verandering.ts'
import { numberOf } from '../reeks/gelijkeDelen.ts'
import { sumNoemers, sumWaarden, type Gemeten, type Jaarbeeld } from '../reeks/jaarbeeld.ts'
import { describeDelen } from '../reeks/periode.ts'
import type { Indicator } from '../reeks/reeks.ts'
import { formatMetEenheid, formatWaarde } from './getalnotatie.ts'

/** What there was, and against what: "Er waren 38 aangiften, tegen 47 in 2019." */
export function composeCijferzin(indicator: Indicator, schatting: Schatting, verandering: Verandering | null): string {
  const nu = verandering?.nu ?? sumSoFar(indicator, schatting)
  const wanneer = describeWanneer(schatting, verandering)
  return `${startZin(indicator, nu, wanneer, schatting.beeld)}${describeTegen(indicator, verandering)}.`
}

/** Of a running year not what it will be, but what was counted. */
function sumSoFar({ soort }: Indicator, { waarde, compleet, beeld, deel }: Schatting): number {
  if (compleet || (soort !== 'telling' && soort !== 'per_1000')) return waarde
  return soort === 'telling' ? sumWaarden(beeld.punten) : waarde * deel
}

function describeWanneer({ jaar, beeld, compleet, deel }: Schatting, verandering: Verandering | null): string {
  const punten = verandering?.delen.nu ?? beeld.punten
  if (compleet || punten.length === 0) return `in ${jaar}`
  if (beeld.soort === 'jaar') return `in de eerste ${Math.round(deel * 12)} maanden van ${jaar}`
  return `in ${describeDelen(beeld.soort, punten.map(numberOf))} van ${jaar}`
}

function startZin(indicator: Indicator, nu: number, wanneer: string, beeld: Jaarbeeld): string {
  const { soort, eenheid } = indicator
  const wat = formatMetEenheid(indicator, nu)
  if (soort === 'aandeel') return `Het aandeel ${eenheid} was ${wat} ${wanneer}`
  if (soort === 'enquete') return `In de enquête was het aandeel ${eenheid} ${wat} ${wanneer}`
  if (soort === 'gemiddelde') return `Gemiddeld was het ${eenheid} ${wat} ${wanneer}`
  if (soort === 'aantal_van')
    return `Het zijn er ${formatWaarde(indicator, nu)} van de ${sumNoemers(beeld.punten.slice(-1))} ${eenheid} ${wanneer}`
  if (nu === 0) return `Er waren geen ${eenheid} ${wanneer}`
  if (formatWaarde(indicator, nu) === '1') return `Het aantal ${eenheid} was ${wat.split(' ')[0] ?? ''} ${wanneer}`
  return `Er waren ${wat} ${wanneer}`
}

const ZELFDE = {
  jaar: ['dezelfde maand', 'dezelfde maanden'],
  maand: ['dezelfde maand', 'dezelfde maanden'],
  kwartaal: ['hetzelfde kwartaal', 'dezelfde kwartalen'],
} as const

const describeZelfde = (punten: readonly Gemeten[]): string =>
  ZELFDE[punten[0]?.periode.soort ?? 'maand'][punten.length === 1 ? 0 : 1]

function describeTegen(indicator: Indicator, verandering: Verandering | null): string {
  if (verandering === null) return ''
  const { toen, delen } = verandering
  const jaar = delen.toen[0]?.periode.jaar ?? ''
  const waarde = toen === 0 && indicator.soort === 'telling' ? 'geen' : formatWaarde(indicator, toen)
  if (delen.wijze === 'zelfde_delen') return `, tegen ${waarde} in ${describeZelfde(delen.nu)} van ${jaar}`
  const over = delen.wijze === 'naar_lengte' && delen.deelToen === 1 ? ' in heel ' : ' in '
  return `, tegen ${waarde}${over}${jaar}`
}

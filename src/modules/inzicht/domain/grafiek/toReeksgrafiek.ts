import type { Indicatordefinitie } from '../indicator/indicatordefinitie.ts'
import { listPunten } from '../oordeel/listPunten.ts'
import type { Methode } from '../oordeel/methode.ts'
import type { Reeks } from '../reeks/reeks.ts'
import { formatMetEenheid } from '../tekst/getalnotatie.ts'
import type { Grafiek } from './grafiek.ts'
import { toGrafiek } from './toGrafiek.ts'

/** A series by itself, by year: no goal, only what was measured and the chance around it. Null when there is nothing to draw. */
export function toReeksgrafiek(
  indicator: Indicatordefinitie,
  plaats: string,
  reeks: Reeks,
  methode: Methode,
): Grafiek | null {
  const norm = {
    wijze: 'geen',
    waarde: null,
    maat: 'absoluut',
    grens: 'precies',
    basisjaar: null,
    doeljaar: 0,
  } as const
  const doel = { naam: indicator.naam, indicator, norm: { ...norm, toets: 'cijfer' as const }, reeks }
  const punten = listPunten(doel, 1, methode)
  const heel = punten.filter(({ compleet }) => compleet)
  const [eerste, laatste] = [heel[0], heel.at(-1)]
  if (eerste === undefined || laatste === undefined) return null
  const van = `${formatMetEenheid(indicator, eerste.waarde)} in ${eerste.periode}`
  const tot = `${formatMetEenheid(indicator, laatste.waarde)} in ${laatste.periode}`
  const zin = eerste === laatste ? `${plaats}: ${tot}.` : `${plaats}: van ${van} naar ${tot}.`
  const jaar = Number(laatste.periode)
  return toGrafiek(doel, plaats, { punten, norm: null, nulmeting: null, jaar, zin, verwachting: null })
}

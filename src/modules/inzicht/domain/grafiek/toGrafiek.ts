import type { Antwoord } from '../answerDoel.ts'
import type { Punt } from '../oordeel/listPunten.ts'
import type { Doel } from '../oordeel/oordeel.ts'
import { findBreuk } from '../reeks/jaarbeeld.ts'
import { formatNorm } from '../tekst/getalnotatie.ts'
import type { Grafiek, Grafiekpunt } from './grafiek.ts'

type Beoordeeld = Pick<Antwoord, 'punten' | 'norm' | 'nulmeting' | 'jaar' | 'zin' | 'verwachting'>

/** The years of a goal as they are drawn, with the chance around them and what was wanted. Null when there is nothing to draw. */
export function toGrafiek(doel: Doel, titel: string, antwoord: Beoordeeld): Grafiek | null {
  const { indicator } = doel
  if (antwoord.punten.length === 0) return null
  const { norm, verwachting, jaar } = antwoord
  return {
    titel,
    beschrijving: antwoord.zin,
    eenheid: indicator.soort === 'per_1000' ? `${indicator.eenheid} per 1.000 inwoners` : indicator.eenheid,
    punten: toPunten(doel, antwoord),
    norm: norm && { waarde: norm.waarde, naam: `doel ${formatNorm(indicator, norm.waarde, norm.grens)}` },
    verwachting: verwachting && {
      ...{ naam: `heel ${jaar ?? ''}`, waarde: verwachting.waarde },
      ...{ laag: verwachting.interval.van, hoog: orWaarde(verwachting.interval.tot, verwachting.waarde) },
    },
  }
}

/** Each year from the first to the last; one in between that is not known is a gap. A year that is not over is the forecast. */
function toPunten(doel: Doel, { punten, jaar, nulmeting }: Beoordeeld): readonly Grafiekpunt[] {
  const perJaar = new Map(punten.filter(({ compleet }) => compleet).map((punt) => [Number(punt.periode), punt]))
  const [eerste, laatste] = [Math.min(...perJaar.keys()), Math.max(...perJaar.keys())]
  if (perJaar.size === 0) return []
  return Array.from({ length: laatste - eerste + 1 }, (_leeg, plek) => {
    const van = eerste + plek
    return toPunt(van, perJaar.get(van), van === jaar || van === nulmeting?.jaar, contextOf(doel, van))
  })
}

const LEEG = { waarde: null, laag: null, hoog: null, voorlopig: false } as const

function toPunt(jaar: number, punt: Punt | undefined, nadruk: boolean, context: string): Grafiekpunt {
  const naam = String(jaar)
  if (punt === undefined) return { naam, nadruk, context, ...LEEG }
  const { waarde, teller, van, tot, voorlopig } = punt
  const zonder = van === tot
  return {
    ...{ naam, nadruk, context, waarde, teller, voorlopig },
    ...{ laag: zonder ? null : van, hoog: zonder ? null : orWaarde(tot, waarde) },
  }
}

/** An end that is not there cannot be drawn. */
const orWaarde = (tot: number, waarde: number): number => (Number.isFinite(tot) ? tot : waarde)

function contextOf({ reeks }: Doel, jaar: number): string {
  const noten = reeks.punten.flatMap(({ periode, context }) => (periode.jaar === jaar && context ? [context] : []))
  const breuk = findBreuk(reeks) === jaar ? ['Vanaf hier is anders geteld'] : []
  return [...breuk, ...new Set(noten)].join('; ')
}

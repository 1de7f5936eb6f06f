import {
  cutPeildatum,
  defaultGrens,
  defaultToets,
  defaultWaarde,
  type Doel,
  type Indicatorsoort,
  type Meetpunt,
  type Norm,
  type Reeks,
} from '../../../modules/inzicht/public.ts'
import type { Doelinvoer, Puntinvoer } from './doelbestand.ts'

/** What the file leaves out is filled in as docs/oordeel.md says. */
export function toDoel(invoer: Doelinvoer): Doel {
  const { naam, indicator, norm, peildatum } = invoer
  const reeks = toReeks(invoer)
  return {
    naam,
    indicator: { ...indicator, eenheid: indicator.eenheid ?? EENHEID[indicator.soort] },
    norm: toNorm(norm, indicator, reeks),
    reeks: peildatum === undefined ? reeks : cutPeildatum(reeks, peildatum),
  }
}

const EENHEID: Readonly<Record<Indicatorsoort, string>> = {
  telling: 'gevallen',
  per_1000: 'gevallen',
  aandeel: 'gevallen',
  enquete: 'inwoners',
  gemiddelde: 'cijfer',
  stand: 'deelnemers',
  aantal_van: 'onderdelen',
}

function toReeks({ indicator, norm: { nulmeting }, bevolking, reeks }: Doelinvoer): Reeks {
  const { jaar, ...waarde } = nulmeting ?? { jaar: null }
  const begin: readonly Puntinvoer[] =
    jaar === null || reeks.some(({ periode }) => periode.jaar === jaar)
      ? []
      : [{ status: 'definitief', breuk: false, ...waarde, periode: { jaar, soort: 'jaar', nummer: 1 } }]
  const punten = [...begin, ...reeks]
  const inwoners = punten.flatMap(({ periode, bevolking: eigen }) => (eigen ? [[periode.jaar, eigen] as const] : []))
  return {
    punten: punten.map((punt) => toMeetpunt(punt, indicator.soort)),
    bevolking: { ...bevolking, ...Object.fromEntries(inwoners) },
  }
}

function toMeetpunt(punt: Puntinvoer, soort: Indicatorsoort): Meetpunt {
  const { periode, sd, maanden, status, context, breuk } = punt
  const noemer = punt.noemer ?? punt.n ?? null
  return {
    ...{ periode, noemer, breuk },
    waarde: readWaarde(punt, soort, noemer),
    spreiding: sd ?? null,
    maanden: maanden ?? null,
    voorlopig: status === 'voorlopig',
    context: context?.trim() || null,
  }
}

/** Of a share the numerator, also where the percentage is given. */
function readWaarde({ waarde, teller }: Puntinvoer, soort: Indicatorsoort, noemer: number | null): number | null {
  if (teller !== null && teller !== undefined) return teller
  if (waarde === null || waarde === undefined) return null
  // A percentage of how many is not known still is a figure: without a denominator it cannot be judged, and that is said.
  return soort === 'aandeel' || soort === 'enquete' ? (waarde / 100) * (noemer ?? 100) : waarde
}

function toNorm(norm: Doelinvoer['norm'], indicator: Doelinvoer['indicator'], reeks: Reeks): Norm {
  const { wijze, nulmeting } = norm
  const waarde = norm.waarde ?? defaultWaarde(wijze, indicator.soort, reeks)
  const jaren = reeks.punten.map(({ periode }) => periode.jaar)
  return {
    ...{ wijze, waarde },
    maat: norm.maat === undefined ? 'procent' : norm.maat === 'procent' ? 'procent' : 'absoluut',
    grens: norm.grens ?? defaultGrens(wijze, waarde, indicator.goed),
    basisjaar: norm.basisjaar ?? nulmeting?.jaar ?? null,
    doeljaar: norm.doeljaar ?? Math.max(0, ...jaren),
    toets: norm.toets ?? defaultToets(wijze, indicator.soort),
  }
}

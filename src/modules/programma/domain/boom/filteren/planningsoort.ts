import type { Grens, Periode, Planning, PlanningDeel, Seizoen } from '../../planning.ts'

/** What one can filter acties on. A kwartaal is one of the moments. */
export const PLANNING_FILTERS = [
  'doorlopend',
  'moment',
  'kwartaal1',
  'kwartaal2',
  'kwartaal3',
  'kwartaal4',
  'herhaling',
  'aanleiding',
  'onbekend',
] as const
export type PlanningFilter = (typeof PLANNING_FILTERS)[number]

type Kwartaal = 1 | 2 | 3 | 4
type Reeks = readonly [van: Kwartaal, tot: Kwartaal]

const SOORT_FILTER = {
  doorlopend: 'doorlopend',
  periode: 'moment',
  frequentie: 'herhaling',
  aanleiding: 'aanleiding',
  nader_te_plannen: 'onbekend',
  onbekend: 'onbekend',
} as const satisfies Record<PlanningDeel['soort'], PlanningFilter>

const KWARTAAL_FILTER = {
  1: 'kwartaal1',
  2: 'kwartaal2',
  3: 'kwartaal3',
  4: 'kwartaal4',
} as const satisfies Record<Kwartaal, PlanningFilter>

/** Every filter under which an actie with this planning is found; an empty planning is not known. */
export function planningFilters({ delen }: Planning, jaar: number): ReadonlySet<PlanningFilter> {
  if (delen.length === 0) return new Set(['onbekend'])
  return new Set(
    delen.flatMap((deel): PlanningFilter[] => [
      SOORT_FILTER[deel.soort],
      ...(deel.soort === 'periode'
        ? deel.periodes.flatMap((periode) => kwartaalFilters(periode, deel.grens, jaar))
        : []),
    ]),
  )
}

function kwartaalFilters(periode: Periode, grens: Grens, jaar: number): PlanningFilter[] {
  if (periode.jaar !== null && periode.jaar !== jaar) return []
  return listKwartalen(REEKS_BIJ_GRENS[grens](kwartalenOf(periode))).map((kwartaal) => KWARTAAL_FILTER[kwartaal])
}

/** The kwartalen that count, given those of the period itself; null when none of this year do. */
const REEKS_BIJ_GRENS: Record<Grens, (reeks: Reeks) => Reeks | null> = {
  in: (reeks) => reeks,
  start: (reeks) => reeks,
  uiterlijk: (reeks) => reeks,
  voor: ([van]) => (van === 1 ? null : [before(van), before(van)]),
  tot: ([van]) => (van === 1 ? null : [1, before(van)]),
  tot_en_met: ([, tot]) => [1, tot],
  vanaf: ([van]) => [van, 4],
  na: ([, tot]) => (tot === 4 ? null : [after(tot), 4]),
}

const ALLE: readonly Kwartaal[] = [1, 2, 3, 4]
const before = (kwartaal: 2 | 3 | 4): Kwartaal => (kwartaal === 2 ? 1 : kwartaal === 3 ? 2 : 3)
const after = (kwartaal: 1 | 2 | 3): Kwartaal => (kwartaal === 1 ? 2 : kwartaal === 2 ? 3 : 4)

/** From winter to the other side of new year counts as the first and the last. */
const listKwartalen = (reeks: Reeks | null): readonly Kwartaal[] => {
  if (!reeks) return []
  const [van, tot] = reeks
  return van <= tot ? ALLE.filter((kwartaal) => kwartaal >= van && kwartaal <= tot) : [1, 4]
}

const SEIZOEN: Record<Seizoen, Reeks> = { voorjaar: [1, 2], zomer: [2, 3], najaar: [3, 4], winter: [4, 1] }
const DEEL_VAN_JAAR = { begin: [1, 1], medio: [2, 3], eind: [4, 4] } as const satisfies Record<string, Reeks>

function kwartalenOf(periode: Periode): Reeks {
  if (periode.eenheid === 'jaar') return periode.deel ? DEEL_VAN_JAAR[periode.deel] : [1, 4]
  if (periode.eenheid === 'halfjaar') return periode.nummer === 1 ? [1, 2] : [3, 4]
  if (periode.eenheid === 'seizoen') return SEIZOEN[periode.naam]
  if (periode.eenheid === 'kwartaal') return [periode.nummer, periode.nummer]
  const kwartaal = kwartaalOf(periode)
  return [kwartaal, kwartaal]
}

const MAANDEN = 3
const WEKEN = 13

function kwartaalOf(periode: Extract<Periode, { eenheid: 'maand' | 'week' | 'dag' }>): Kwartaal {
  const nummer =
    periode.eenheid === 'week'
      ? Math.ceil(periode.nummer / WEKEN)
      : Math.ceil((periode.eenheid === 'dag' ? periode.maand : periode.nummer) / MAANDEN)
  return ALLE[Math.min(Math.max(nummer, 1), 4) - 1] ?? 4
}

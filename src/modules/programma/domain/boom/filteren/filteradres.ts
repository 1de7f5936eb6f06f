import { ACTIE_STATUSSEN, type ActieStatus } from '../../stand/stand.ts'
import type { BoomFilter } from './filter.ts'
import { PLANNING_FILTERS, type PlanningFilter } from './planningsoort.ts'

/** The filter as an address says it, behind the question mark; lists are joined by dots. */
export type Filteradres = {
  readonly prioriteit?: string | undefined
  readonly partij?: string | undefined
  readonly planning?: string | undefined
  readonly status?: string | undefined
  readonly houder?: string | undefined
  readonly q?: string | undefined
}

const SCHEIDING = '.'
const splitLijst = (lijst: string | undefined): string[] => (lijst ?? '').split(SCHEIDING).filter(Boolean)

/** What is not understood is left out. */
export const readFilter = ({ prioriteit, partij, planning, status, houder, q }: Filteradres): BoomFilter => ({
  prioriteiten: splitLijst(prioriteit),
  partijen: splitLijst(partij),
  planning: splitLijst(planning).filter(isPlanningFilter),
  statussen: splitLijst(status).filter(isActieStatus),
  houders: splitLijst(houder),
  q: q ?? '',
})

const isPlanningFilter = (naam: string): naam is PlanningFilter => PLANNING_FILTERS.some((filter) => filter === naam)
const isActieStatus = (naam: string): naam is ActieStatus => ACTIE_STATUSSEN.some((status) => status === naam)

/** The filter as it goes into the address; empty parts disappear from it. */
export const writeFilter = (filter: BoomFilter) => ({
  prioriteit: filter.prioriteiten.join(SCHEIDING) || undefined,
  partij: filter.partijen.join(SCHEIDING) || undefined,
  planning: filter.planning.join(SCHEIDING) || undefined,
  status: filter.statussen.join(SCHEIDING) || undefined,
  houder: filter.houders.join(SCHEIDING) || undefined,
  q: filter.q || undefined,
})

import type { Dagen } from '../../../../platform/domain/datum.ts'
import { earlierOf, laterOf } from './dagen.ts'
import type { Moment, MomentFeit, MomentStand, VerwachtMoment } from './moment.ts'

/** What was done is done, also when it was first given up. */
const standOf = ({ gedaanOp, vervallen }: MomentFeit): MomentStand => {
  if (gedaanOp !== null) return 'gedaan'
  return vervallen === '' ? 'open' : 'vervallen'
}

/** The replanned days; an end that is told alone pulls the begin with it and the other way round. */
const replanned = ({ van, tot }: MomentFeit, gepland: Dagen): Dagen => {
  if (van === null) return tot === null ? gepland : { van: earlierOf(gepland.van, tot), tot }
  return { van, tot: tot ?? laterOf(gepland.tot, van) }
}

// Written out, without spreads: this runs for every moment of every actie of all gemeenten.
const toMoment = (
  { sleutel, keren }: Pick<VerwachtMoment, 'sleutel' | 'keren'>,
  { van, tot }: Dagen,
  feit: MomentFeit | undefined,
  verplaatstVan: Dagen | null,
  extra: boolean,
): Moment => ({
  sleutel,
  van,
  tot,
  keren,
  stand: feit === undefined ? 'open' : standOf(feit),
  gedaanOp: feit?.gedaanOp ?? null,
  vervallen: feit?.vervallen ?? '',
  notitie: feit?.notitie ?? '',
  extra,
  verplaatstVan,
  versie: feit?.versie ?? 0,
})

const applyFeit = (verwacht: VerwachtMoment, feit: MomentFeit | undefined): Moment => {
  if (feit === undefined) return toMoment(verwacht, verwacht, feit, null, false)
  const dagen = replanned(feit, verwacht)
  const isVerplaatst = dagen.van !== verwacht.van || dagen.tot !== verwacht.tot
  const gepland = isVerplaatst ? { van: verwacht.van, tot: verwacht.tot } : null
  return toMoment(verwacht, dagen, feit, gepland, false)
}

/** An extra one is kept when it can be put on a day; what was expected before and no longer is only when it was done. */
const toExtra = (feit: MomentFeit): Moment[] => {
  const dag = feit.tot ?? feit.van ?? feit.gedaanOp
  if (dag === null || (!feit.extra && feit.gedaanOp === null)) return []
  const dagen = replanned(feit, { van: dag, tot: dag })
  return [toMoment({ sleutel: feit.sleutel, keren: 1 }, dagen, feit, null, true)]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byEinde = (a: Moment, b: Moment): number =>
  compare(a.tot, b.tot) || compare(a.van, b.van) || compare(a.sleutel, b.sleutel)

/** Lay what people recorded over what is expected, in order of the last day. Of two facts with one key the newest counts. */
export function mergeMomenten(verwacht: readonly VerwachtMoment[], feiten: readonly MomentFeit[]): Moment[] {
  const perSleutel = new Map<string, MomentFeit>()
  for (const feit of feiten)
    if (feit.versie >= (perSleutel.get(feit.sleutel)?.versie ?? 0)) perSleutel.set(feit.sleutel, feit)
  const momenten = verwacht.map((moment) => applyFeit(moment, perSleutel.get(moment.sleutel)))
  for (const { sleutel } of verwacht) perSleutel.delete(sleutel)
  return [...momenten, ...[...perSleutel.values()].flatMap(toExtra)].sort(byEinde)
}

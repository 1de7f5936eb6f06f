import type { Dagen } from '../../../../platform/domain/datum.ts'
import { earlierOf, laterOf } from './dagen.ts'
import type { Moment, MomentFeit, MomentStand, VerwachtMoment } from './moment.ts'

type Dag = Dagen['van']

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

const applyFeit = (verwacht: VerwachtMoment, feit: MomentFeit | undefined): Moment => {
  const gepland: Dagen = { van: verwacht.van, tot: verwacht.tot }
  const basis = { sleutel: verwacht.sleutel, keren: verwacht.keren }
  if (feit === undefined)
    return {
      ...basis,
      ...gepland,
      stand: 'open',
      gedaanOp: null,
      vervallen: '',
      notitie: '',
      extra: false,
      verplaatstVan: null,
      versie: 0,
    }
  const dagen = replanned(feit, gepland)
  const isVerplaatst = dagen.van !== gepland.van || dagen.tot !== gepland.tot
  return { ...basis, ...dagen, ...recorded(feit), extra: false, verplaatstVan: isVerplaatst ? gepland : null }
}

const recorded = (feit: MomentFeit): Pick<Moment, 'stand' | 'gedaanOp' | 'vervallen' | 'notitie' | 'versie'> => ({
  stand: standOf(feit),
  gedaanOp: feit.gedaanOp,
  vervallen: feit.vervallen,
  notitie: feit.notitie,
  versie: feit.versie,
})

/** An extra one is kept when it can be put on a day; what was expected before and no longer is only when it was done. */
const toExtra = (feit: MomentFeit): Moment[] => {
  const dag: Dag | null = feit.tot ?? feit.van ?? feit.gedaanOp
  if (dag === null || (!feit.extra && feit.gedaanOp === null)) return []
  const dagen = replanned(feit, { van: dag, tot: dag })
  return [{ sleutel: feit.sleutel, keren: 1, ...dagen, ...recorded(feit), extra: true, verplaatstVan: null }]
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

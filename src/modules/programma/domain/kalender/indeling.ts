import { daysBetween, type Dagen, type Datum } from '../../../../platform/domain/datum.ts'
import type { Kolom, Niveau } from './kolommen.ts'

type Plek = {
  /** Index of the first and last column that it covers. */
  readonly van: number
  readonly tot: number
  /** Lines of blocks below each other within a row; 0 is the upper one. */
  readonly baan: number
}

export type Blok<M> = Plek &
  ({ readonly soort: 'moment'; readonly moment: M } | { readonly soort: 'bundel'; readonly momenten: readonly M[] })

/** So many moments of one actie stand apart in one column; more become one block that counts them. */
const HOOGSTENS_LOS: Readonly<Record<Niveau, number>> = { kwartaal: 2, maand: 2, week: 7 }

/** A moment of a week or less stands where it ends, also when it crosses into the next column. */
const KORT = 7

/**
 * Where the moments of one actie stand: what lies outside the columns is left out, what is too much for one is bundled. `vast` is
 * the moment that somebody holds, which always stands apart.
 */
export function layoutRij<M extends { readonly van: Datum; readonly tot: Datum }>(
  momenten: readonly M[],
  kolommen: readonly Kolom[],
  niveau: Niveau,
  vast?: M,
): readonly Blok<M>[] {
  const geplaatst = momenten.flatMap((moment) => {
    const plek = spanOf(moment, kolommen)
    return plek ? [{ ...plek, moment }] : []
  })
  const perKolom = kolommen.map((_, kolom) =>
    geplaatst.filter(({ van, tot, moment }) => van === kolom && tot === kolom && moment !== vast),
  )
  const isTeVeel = (kolom: number): boolean => (perKolom[kolom]?.length ?? 0) > HOOGSTENS_LOS[niveau]
  return assignBanen([
    ...geplaatst
      .filter(({ van, tot, moment }) => moment === vast || van !== tot || !isTeVeel(van))
      .map(({ moment, ...plek }) => ({ ...plek, soort: 'moment' as const, moment })),
    ...perKolom.flatMap((los, kolom) =>
      isTeVeel(kolom)
        ? [{ van: kolom, tot: kolom, soort: 'bundel' as const, momenten: los.map(({ moment }) => moment) }]
        : [],
    ),
  ])
}

/** The first and last column that the days touch; null when they lie outside all. */
export function spanOf(dagen: Dagen, kolommen: readonly Kolom[]): { van: number; tot: number } | null {
  const tot = kolommen.findLastIndex((kolom) => touches(kolom, dagen))
  if (tot === -1) return null
  if (daysBetween(dagen.van, dagen.tot) >= KORT)
    return { van: kolommen.findIndex((kolom) => touches(kolom, dagen)), tot }
  // Its end lies beyond the last column: then it is shown where the next page begins.
  return (kolommen[tot]?.tot ?? dagen.tot) < dagen.tot ? null : { van: tot, tot }
}

const touches = (kolom: Kolom, { van, tot }: Dagen): boolean => kolom.van <= tot && van <= kolom.tot

type ZonderBaan<B> = B extends unknown ? Omit<B, 'baan'> : never

/** From left to right, each in the first line where it is free. */
function assignBanen<M>(blokken: readonly ZonderBaan<Blok<M>>[]): Blok<M>[] {
  const bezetTot: number[] = []
  return blokken
    .toSorted((een, ander) => een.van - ander.van || een.tot - ander.tot)
    .map((blok) => {
      const vrij = bezetTot.findIndex((tot) => tot < blok.van)
      const baan = vrij === -1 ? bezetTot.length : vrij
      bezetTot[baan] = blok.tot
      return { ...blok, baan }
    })
}

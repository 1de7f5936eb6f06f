import type { Lijn } from './blad.ts'

/** A table as its ruled lines draw it: the places of all columns and rows, and the cells between them. */
export type Raster = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly vakken: readonly Vak[]
}

/** A cell, counted in columns and rows of the raster. */
export type Vak = { readonly rij: number; readonly kolom: number; readonly rijen: number; readonly kolommen: number }

/** Lines this close are one line; ends this close meet. */
const SPELING = 3
const MIN_LENGTE = 6
/** The part of a side that must be drawn to separate two cells. */
const GETEKEND = 0.6
/** Drawings have more lines than any table. */
const MAX_LIJNEN = 2_000
const MAX_VAKKEN = 5_000

/** Finds the tables in the lines of a page. Frames around one column of text are no tables. */
export function findRasters(liggend: readonly Lijn[], staand: readonly Lijn[]): Raster[] {
  const h = mergeLijnen(liggend)
  const v = mergeLijnen(staand)
  if (h.length + v.length > MAX_LIJNEN) return []
  return groupLijnen(h, v)
    .map(({ liggend: hs, staand: vs }) => toRaster(hs, vs))
    .filter((raster) => raster.vakken.length > 1)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}

/** Joins what lies on one height and touches; short strokes such as underlined letters go. */
export function mergeLijnen(lijnen: readonly Lijn[]): Lijn[] {
  const uit: Lijn[] = []
  for (const groep of clusterPlekken(lijnen)) {
    const begin = uit.length
    for (const lijn of groep.sort((a, b) => a.van - b.van)) {
      const vorige = uit.length > begin ? uit.at(-1) : undefined
      if (vorige && lijn.van <= vorige.tot + SPELING)
        uit[uit.length - 1] = { ...vorige, tot: Math.max(vorige.tot, lijn.tot) }
      else uit.push(lijn)
    }
  }
  return uit.filter((lijn) => lijn.tot - lijn.van >= MIN_LENGTE)
}

function clusterPlekken(lijnen: readonly Lijn[]): Lijn[][] {
  const groepen: Lijn[][] = []
  for (const lijn of [...lijnen].sort((a, b) => a.plek - b.plek)) {
    const groep = groepen.at(-1)
    if (groep?.[0] && lijn.plek - groep[0].plek <= SPELING) groep.push(lijn)
    else groepen.push([lijn])
  }
  return groepen
}

type Groep = { readonly liggend: Lijn[]; readonly staand: Lijn[] }

/** Lines that cross or meet belong to one table. */
function groupLijnen(liggend: readonly Lijn[], staand: readonly Lijn[]): Groep[] {
  const ouder = Array.from({ length: liggend.length + staand.length }, (_, i) => i)
  const root = (i: number): number => {
    let top = i
    while (ouder[top] !== top) top = ouder[top] ?? top
    ouder[i] = top
    return top
  }
  liggend.forEach((h, i) =>
    staand.forEach((v, j) => {
      if (isOntmoeting(h, v)) ouder[root(i)] = root(liggend.length + j)
    }),
  )
  const groepen = new Map<number, Groep>()
  const groupOf = (i: number): Groep => {
    const groep = groepen.get(root(i)) ?? { liggend: [], staand: [] }
    groepen.set(root(i), groep)
    return groep
  }
  liggend.forEach((h, i) => groupOf(i).liggend.push(h))
  staand.forEach((v, j) => groupOf(liggend.length + j).staand.push(v))
  return [...groepen.values()].filter((groep) => groep.liggend.length > 1 && groep.staand.length > 0)
}

const isOntmoeting = (h: Lijn, v: Lijn): boolean =>
  v.plek >= h.van - SPELING && v.plek <= h.tot + SPELING && h.plek >= v.van - SPELING && h.plek <= v.tot + SPELING

function toRaster(liggend: readonly Lijn[], staand: readonly Lijn[]): Raster {
  const xs = mergePlekken([
    ...staand.map((v) => v.plek),
    Math.min(...liggend.map((h) => h.van)),
    Math.max(...liggend.map((h) => h.tot)),
  ])
  const ys = mergePlekken([
    ...liggend.map((h) => h.plek),
    Math.min(...staand.map((v) => v.van)),
    Math.max(...staand.map((v) => v.tot)),
  ])
  const teVeel = xs.length * ys.length > MAX_VAKKEN
  return { xs, ys, vakken: teVeel || xs.length < 3 ? [] : findVakken(xs, ys, liggend, staand) }
}

/** Places that lie close together are one: the two sides of a thick line, or a line and the edge of a shade. */
function mergePlekken(plekken: readonly number[]): number[] {
  const uit: number[] = []
  for (const plek of [...plekken].sort((a, b) => a - b)) {
    if (plek - (uit.at(-1) ?? Number.NEGATIVE_INFINITY) > SPELING * 1.5) uit.push(plek)
  }
  return uit
}

/** Cells without a drawn side between them are one cell; what is no rectangle gets the rectangle around it. */
function findVakken(
  xs: readonly number[],
  ys: readonly number[],
  liggend: readonly Lijn[],
  staand: readonly Lijn[],
): Vak[] {
  const breedte = xs.length - 1
  const hoogte = ys.length - 1
  const gezien = new Set<number>()
  const vakken: Vak[] = []
  for (let rij = 0; rij < hoogte; rij += 1) {
    for (let kolom = 0; kolom < breedte; kolom += 1) {
      if (gezien.has(rij * breedte + kolom)) continue
      let kolommen = 1
      while (
        kolom + kolommen < breedte &&
        isOpen(staand, xs[kolom + kolommen], ys[rij], ys[rij + 1]) &&
        !gezien.has(rij * breedte + kolom + kolommen)
      )
        kolommen += 1
      let rijen = 1
      while (rij + rijen < hoogte && isOpen(liggend, ys[rij + rijen], xs[kolom], xs[kolom + kolommen])) rijen += 1
      for (let r = rij; r < rij + rijen; r += 1) {
        for (let k = kolom; k < kolom + kolommen; k += 1) gezien.add(r * breedte + k)
      }
      vakken.push({ rij, kolom, rijen, kolommen })
    }
  }
  return vakken
}

/** True when too little is drawn on the side between two cells. */
function isOpen(lijnen: readonly Lijn[], plek = 0, van = 0, tot = 0): boolean {
  let gedekt = 0
  for (const lijn of lijnen) {
    if (Math.abs(lijn.plek - plek) > SPELING * 1.5) continue
    gedekt += Math.max(0, Math.min(lijn.tot, tot) - Math.max(lijn.van, van))
  }
  return gedekt < (tot - van) * GETEKEND
}

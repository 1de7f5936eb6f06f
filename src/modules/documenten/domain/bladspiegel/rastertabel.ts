import { isGeheelVet } from '../opmaaktekst.ts'
import { plainCel, type RuweCel, type RuweRij } from '../ruwBlok.ts'
import type { Tekststuk } from './blad.ts'
import { readCeltekst } from './celtekst.ts'
import type { Raster, Vak } from './raster.ts'
import { buildRegels } from './buildRegels.ts'

/** A table found on a page; `xs` are the places of its column borders. */
export type Bladtabel = {
  readonly xs: readonly number[]
  readonly boven: number
  readonly onder: number
  readonly rijen: readonly RuweRij[]
}

/** The white at the left of a cell, and so at its right, is at most this. */
const MAX_CELMARGE = 12
/** Letters reach this far above their baseline: the middle of a text lies at half of it. */
const LETTERHOOGTE = 0.7
/** Characters of one text are not all as wide, so a border lies at most so many from where it is reckoned. */
const MAX_KNIP = 6

/** Divides the text over the cells of a raster; gives back the table, and the text that stands outside it. */
export function fillRaster(raster: Raster, stukken: readonly Tekststuk[]) {
  const inhoud = new Map<Vak, Tekststuk[]>()
  const vakVan = indexVakken(raster)
  const buiten: Tekststuk[] = []
  for (const stuk of stukken.flatMap((s) => splitStuk(s, raster.xs, vakVan))) {
    const vak = vakVan((stuk.x0 + stuk.x1) / 2, midden(stuk))
    const inVak = vak && (inhoud.get(vak) ?? [])
    if (vak && inVak) inhoud.set(vak, inVak)
    ;(inVak ?? buiten).push(stuk)
  }
  const tabel: Bladtabel = {
    xs: raster.xs,
    boven: raster.ys[0] ?? 0,
    onder: raster.ys.at(-1) ?? 0,
    rijen: markKop(toRijen(raster, inhoud)),
  }
  return { tabel, buiten }
}

function indexVakken({ xs, ys, vakken }: Raster) {
  const breedte = xs.length - 1
  const opPlek = new Map<number, Vak>()
  for (const vak of vakken) {
    for (let r = vak.rij; r < vak.rij + vak.rijen; r += 1) {
      for (let k = vak.kolom; k < vak.kolom + vak.kolommen; k += 1) opPlek.set(r * breedte + k, vak)
    }
  }
  return (x: number, y: number): Vak | undefined => {
    const kolom = xs.findLastIndex((plek) => plek <= x + 1)
    const rij = ys.findLastIndex((plek) => plek <= y)
    return kolom < 0 || rij < 0 || kolom >= breedte || rij >= ys.length - 1
      ? undefined
      : opPlek.get(rij * breedte + kolom)
  }
}

type VakVan = (x: number, y: number) => Vak | undefined

/** One stretch of text may run on over the border of two cells; it is cut at the space nearest to that border. */
function splitStuk(stuk: Tekststuk, xs: readonly number[], vakVan: VakVan): Tekststuk[] {
  const marge = stuk.grootte / 2
  const y = midden(stuk)
  const links = vakVan(stuk.x0 + marge, y)
  if (links === vakVan(stuk.x1 - marge, y)) return [stuk]
  const grens = xs.find((x) => x > stuk.x0 + marge && vakVan(x + 2, y) !== links)
  const breedte = (stuk.x1 - stuk.x0) / stuk.tekst.length
  const knip = grens === undefined ? undefined : findKnip(stuk.tekst, (grens - stuk.x0) / breedte)
  if (grens === undefined || knip === undefined) return [stuk]
  const rest = { ...stuk, tekst: stuk.tekst.slice(knip).trimStart(), x0: Math.max(stuk.x0 + knip * breedte, grens) }
  return [{ ...stuk, tekst: stuk.tekst.slice(0, knip), x1: stuk.x0 + knip * breedte }, ...splitStuk(rest, xs, vakVan)]
}

/** The space nearest to a place in a text, if there is one near. */
function findKnip(tekst: string, plek: number): number | undefined {
  const dichtbij = [...tekst.matchAll(/\s+/g)]
    .map((vondst) => vondst.index)
    .filter((i) => i > 0 && Math.abs(i - plek) <= MAX_KNIP)
  return dichtbij.sort((a, b) => Math.abs(a - plek) - Math.abs(b - plek))[0]
}

const midden = (stuk: Tekststuk): number => stuk.y - (stuk.grootte * LETTERHOOGTE) / 2

function toRijen({ xs, ys, vakken }: Raster, inhoud: ReadonlyMap<Vak, Tekststuk[]>): RuweRij[] {
  const rijen: RuweCel[][] = Array.from({ length: ys.length - 1 }, () => [])
  for (const vak of vakken) {
    const regels = buildRegels(inhoud.get(vak) ?? [])
    const links = Math.min(...regels.map((regel) => regel.x0))
    const marge = Math.min(Math.max(links - (xs[vak.kolom] ?? 0), 0), MAX_CELMARGE)
    const tekst = readCeltekst(regels, (xs[vak.kolom + vak.kolommen] ?? 0) - marge, links)
    rijen[vak.rij]?.push({ ...plainCel(''), ...tekst, kolommen: vak.kolommen, rijen: vak.rijen })
  }
  return rijen.filter((rij) => rij.some((cel) => cel.tekst !== '' || cel.rijen > 1))
}

/** A first row that is bold as a whole, above rows that are not, is the header. */
export function markKop(rijen: readonly RuweRij[]): RuweRij[] {
  const [kop, volgende, ...rest] = rijen
  if (!kop || !volgende || !isVet(kop) || isVet(volgende)) return [...rijen]
  return [kop.map((cel) => ({ ...cel, kop: true })), volgende, ...rest]
}

const isVet = (rij: RuweRij): boolean => {
  const gevuld = rij.filter((cel) => cel.tekst !== '')
  return gevuld.length > 0 && gevuld.every(isGeheelVet)
}

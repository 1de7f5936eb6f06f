import { isGetal, isPartijen, isPlanning } from './celsoort.ts'
import { isAangekruist } from './periodekolom.ts'
import { toSleutel } from './sleutel.ts'
import type { Rasterrij } from './tabelraster.ts'

/** What the cells of one column look like: shares (0 to 1) of its filled cells. */
export type Kolombeeld = {
  readonly gevuld: number
  /** Costly, and not needed when the heading is clear: worked out when first asked for. */
  readonly planning: number
  readonly partijen: number
  readonly getallen: number
  readonly kruisjes: number
  readonly rangen: number
  /** Times of the clock, as in an agenda. */
  readonly klok: number
  readonly lengte: number
  /** Filled cells that reach over several rows, repeat the one above, or are followed by an empty one. */
  readonly groepen: number
}

const MAX_RIJEN = 60
const KLOK = /^\d{1,2}[.:]\d{2}(?:\s?(?:uur|u\.?))?(?:\s?(?:-|–|tot)\s?\d{1,2}[.:]\d{2}(?:\s?(?:uur|u\.?))?)?$/
const RANG = /^(?:hoog|midden|middel|laag|gemiddeld|[1-9]|[a-e]|must|should|could)$/

/** Looks at one column of the rows below the heading. */
export function describeKolom(rijen: readonly Rasterrij[], kolom: number): Kolombeeld {
  const steekproef = rijen.slice(0, MAX_RIJEN)
  const plaatsen = steekproef.map((rij) => rij[kolom] ?? null)
  const cellen = plaatsen.filter((p) => p !== null && p.begin && p.cel.tekst.trim() !== '' && p.cel.kolommen === 1)
  const teksten = cellen.map((p) => p?.cel.tekst.trim() ?? '')
  const deel = (past: (tekst: string) => boolean): number =>
    teksten.length === 0 ? 0 : teksten.filter(past).length / teksten.length
  let planning: number | undefined
  let partijen: number | undefined
  return {
    gevuld: steekproef.length === 0 ? 0 : teksten.length / steekproef.length,
    get planning() {
      return (planning ??= deel(isPlanning))
    },
    get partijen() {
      return (partijen ??= deel(isPartijen))
    },
    getallen: deel(isGetal),
    kruisjes: deel(isAangekruist),
    rangen: deel((tekst) => RANG.test(toSleutel(tekst))),
    klok: deel((tekst) => KLOK.test(tekst)),
    lengte: teksten.reduce((som, tekst) => som + tekst.length, 0) / Math.max(1, teksten.length),
    groepen: countGroepen(plaatsen) / Math.max(1, teksten.length),
  }
}

function countGroepen(plaatsen: readonly Rasterrij[number][]): number {
  let aantal = 0
  plaatsen.forEach((plaats, i) => {
    if (!plaats?.begin || plaats.cel.tekst.trim() === '') return
    const onder = plaatsen[i + 1]
    const leegOnder = onder !== undefined && (onder === null || onder.cel.tekst.trim() === '')
    const zelfde = onder?.begin === true && onder.cel.tekst.trim() === plaats.cel.tekst.trim()
    if (plaats.cel.rijen > 1 || leegOnder || zelfde) aantal += 1
  })
  return aantal
}

import type { Tabel } from '../../../../documenten/public.ts'
import { type RasterCel, type Rasterrij, toRaster } from '../tabelraster.ts'
import { LEEG, type Waarde } from '../waarde.ts'

/** A row by the names of its columns; `overig` is what stands under headings that the form does not know. */
export type Vormrij<K extends string> = {
  readonly velden: Readonly<Record<K, Waarde>>
  readonly overig: readonly { readonly kop: string; readonly tekst: string }[]
}

/** Lines above the heading row that a person may have added. */
const KOP_IN_EERSTE = 5

/** The rows below the heading row that has all of `verplicht`, word for word; null when the table has no such row. */
export function readVormtabel<K extends string>(
  tabel: Tabel,
  namen: Readonly<Record<K, string>>,
  verplicht: readonly NoInfer<K>[],
): Vormrij<K>[] | null {
  const { rijen } = toRaster(tabel)
  for (let r = 0; r < Math.min(KOP_IN_EERSTE, rijen.length); r += 1) {
    const kop = (rijen[r] ?? []).map((plaats) => plaats?.cel.tekst.trim() ?? '')
    const plaatsen = new Map(kop.map((naam, k) => [naam.toLowerCase(), k]).reverse() as [string, number][])
    if (!verplicht.every((veld) => plaatsen.has(namen[veld].toLowerCase()))) continue
    return rijen.slice(r + 1).map((rij) => readRij(rij, kop, namen, plaatsen))
  }
  return null
}

function readRij<K extends string>(
  rij: Rasterrij,
  kop: readonly string[],
  namen: Readonly<Record<K, string>>,
  plaatsen: ReadonlyMap<string, number>,
): Vormrij<K> {
  const kolommen = (Object.keys(namen) as K[]).map((veld) => [veld, plaatsen.get(namen[veld].toLowerCase())] as const)
  const bekend = new Set(kolommen.map(([, k]) => k))
  // Every key of `namen` gets a value, which fromEntries cannot say.
  const velden = Object.fromEntries(
    kolommen.map(([veld, k]) => [veld, readVormcel(rij[k ?? -1] ?? null)]),
  ) as unknown as Record<K, Waarde>
  const overig = rij.flatMap((plaats, k) => {
    const tekst = plaats?.begin === true ? plaats.cel.tekst.trim() : ''
    return bekend.has(k) || tekst === '' ? [] : [{ kop: kop[k] ?? '', tekst }]
  })
  return { velden, overig }
}

/** The text of a cell as it is, lines and all; a merged cell counts in each row. */
function readVormcel(plaats: RasterCel | null): Waarde {
  const ruw = plaats?.cel.tekst ?? ''
  const tekst = ruw.trim()
  if (!plaats || tekst === '') return LEEG
  const van = ruw.length - ruw.trimStart().length
  const { blok, rij, cel } = plaats.plek
  return { tekst, bron: [{ blok, cel: { rij, cel }, van, tot: van + tekst.length }] }
}

import { OnleesbaarDocument } from '../../../domain/onleesbaar.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { findKind, listKinderen } from '../../container/xmlElement.ts'
import { grenzen } from '../../grenzen.ts'
import { readCelbereik } from './celadres.ts'

/** How many of the rows and columns that are kept a merged cell covers. */
export type Spanning = { readonly rijen: number; readonly kolommen: number }
/** `spanning` by the place where a merged cell begins, `bedekt` the places it covers besides that; see `plekOf`. */
export type Samenvoegingen = {
  readonly spanning: ReadonlyMap<string, Spanning>
  readonly bedekt: ReadonlySet<string>
}

export const plekOf = (rij: number, kolom: number): string => `${rij}/${kolom}`

/**
 * The merged cells of a sheet, counted in the rows and columns that hold text: the others are not kept. One that hangs over
 * another is left out. Throws `te_veel_tekst` when they cover more than a document may hold.
 */
export function readSamenvoegingen(
  blad: XmlElement,
  rijen: readonly number[],
  kolommen: readonly number[],
): Samenvoegingen {
  const spanning = new Map<string, Spanning>()
  const bedekt = new Set<string>()
  for (const { kenmerken } of listKinderen(findKind(blad, 'mergeCells'), 'mergeCell')) {
    const bereik = readCelbereik(kenmerken.ref ?? '')
    if (!bereik) continue
    const onder = takeBinnen(rijen, bereik.van.rij, bereik.tot.rij)
    const naast = takeBinnen(kolommen, bereik.van.kolom, bereik.tot.kolom)
    const begin = plekOf(bereik.van.rij, bereik.van.kolom)
    const hier = onder[0] === bereik.van.rij && naast[0] === bereik.van.kolom
    if (!hier || spanning.has(begin) || bedekt.has(begin)) continue
    spanning.set(begin, { rijen: onder.length, kolommen: naast.length })
    for (const rij of onder) for (const kolom of naast) bedekt.add(plekOf(rij, kolom))
    bedekt.delete(begin)
    if (bedekt.size > grenzen.blokken) throw new OnleesbaarDocument('te_veel_tekst')
  }
  return { spanning, bedekt }
}

/** The numbers from `van` to `tot`, up to the limit of a merged cell; `nummers` stand in order. */
function takeBinnen(nummers: readonly number[], van: number, tot: number): number[] {
  let laag = 0
  let hoog = nummers.length
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if ((nummers[midden] ?? 0) < van) laag = midden + 1
    else hoog = midden
  }
  return nummers.slice(laag, laag + grenzen.herhaling).filter((nummer) => nummer <= tot)
}

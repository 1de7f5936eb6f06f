import type { BronDocument, Cel } from '../../../../documenten/public.ts'
import type { Bron } from '../../voorstel.ts'

export const VONDST_SOORTEN = ['prioriteit', 'inzet', 'doel', 'hoe', 'wanneer', 'wie', 'resultaat'] as const
export type VondstSoort = (typeof VONDST_SOORTEN)[number]

/** A recognised piece of one block or cell. A cell that counts for several rows carries the lines of all of them. */
export type Markering = {
  readonly soort: VondstSoort
  readonly regelIds: readonly string[]
  readonly van: number
  readonly tot: number
  /** Something about this piece is still asked. */
  readonly twijfel: boolean
}

export type GeplaatsteMarkering = { readonly plek: string; readonly markering: Markering }

/** The text of a block or cell by its key; empty when the document does not hold it. */
export type Plekteksten = ReadonlyMap<string, string>

export const plekSleutel = (blok: number, cel: Bron['cel']): string =>
  cel === null ? String(blok) : `${blok}.${cel.rij}.${cel.cel}`

export function plekteksten({ blokken }: BronDocument): Plekteksten {
  const teksten = new Map<string, string>()
  for (const blok of blokken) {
    if (blok.soort !== 'tabel') teksten.set(plekSleutel(blok.nr, null), blok.tekst)
    else
      blok.rijen.forEach((rij, r) =>
        rij.forEach(({ tekst }: Cel, c) => teksten.set(plekSleutel(blok.nr, { rij: r, cel: c }), tekst)),
      )
  }
  return teksten
}

/** The marks of all lines per place; equal ones of several lines become one mark. */
export function groupMarkeringen(
  gevonden: Iterable<readonly GeplaatsteMarkering[]>,
): ReadonlyMap<string, readonly Markering[]> {
  const perPlek = new Map<string, Markering[]>()
  for (const lijst of gevonden) for (const { plek, markering } of lijst) addMarkering(perPlek, plek, markering)
  return perPlek
}

function addMarkering(perPlek: Map<string, Markering[]>, plek: string, nieuw: Markering): void {
  const hier = perPlek.get(plek)
  if (!hier) {
    perPlek.set(plek, [nieuw])
    return
  }
  const index = hier.findIndex(({ soort, van, tot }) => soort === nieuw.soort && van === nieuw.van && tot === nieuw.tot)
  const gelijk = hier[index]
  if (gelijk) hier[index] = joinMarkering(gelijk, nieuw)
  else hier.push(nieuw)
}

const joinMarkering = (een: Markering, ander: Markering): Markering => ({
  ...een,
  regelIds: [...een.regelIds, ...ander.regelIds.filter((id) => !een.regelIds.includes(id))],
  twijfel: een.twijfel || ander.twijfel,
})

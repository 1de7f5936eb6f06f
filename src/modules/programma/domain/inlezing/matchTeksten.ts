import { compareWoorden } from '../../../../platform/domain/taal/gelijkenis.ts'
import { normalizeTekst } from '../../../../platform/domain/taal/normalizeTekst.ts'

export type TeMatchen = { readonly sleutel: string; readonly tekst: string; readonly ouder: string | null }

/** Below this share of common words two texts are different things. */
const GENOEG = 0.55
const ZELFDE_OUDER = 0.15

/**
 * Pairs each new text with at most one old one: first the same text under the same parent, then the same text anywhere, then
 * the most alike. Returns new key → old key.
 */
export function matchTeksten(nieuw: readonly TeMatchen[], oud: readonly TeMatchen[]): ReadonlyMap<string, string> {
  const paren = new Map<string, string>()
  const vrij = new Map(oud.map((item) => [item.sleutel, item]))
  const pair = (sleutel: string, ander: string): void => {
    paren.set(sleutel, ander)
    vrij.delete(ander)
  }
  for (const sleutelVan of [withOuder, tekstOnly]) {
    const perSleutel = groupBy([...vrij.values()], sleutelVan)
    for (const item of nieuw) {
      if (paren.has(item.sleutel)) continue
      const gevonden = perSleutel.get(sleutelVan(item))?.shift()
      if (gevonden) pair(item.sleutel, gevonden.sleutel)
    }
  }
  const over = nieuw.filter((item) => !paren.has(item.sleutel))
  const kansen = over.flatMap((item) =>
    [...vrij.values()]
      .map((ander) => ({ item, ander, gelijk: alike(item, ander) }))
      .filter(({ gelijk }) => gelijk >= GENOEG),
  )
  for (const { item, ander } of kansen.sort((a, b) => b.gelijk - a.gelijk)) {
    if (!paren.has(item.sleutel) && vrij.has(ander.sleutel)) pair(item.sleutel, ander.sleutel)
  }
  return paren
}

const tekstOnly = ({ tekst }: TeMatchen): string => normalizeTekst(tekst).trim()
const withOuder = (item: TeMatchen): string => `${item.ouder ?? ''}\n${tekstOnly(item)}`

const alike = (een: TeMatchen, ander: TeMatchen): number =>
  compareWoorden(een.tekst, ander.tekst) + (een.ouder === ander.ouder ? ZELFDE_OUDER : 0)

function groupBy(items: readonly TeMatchen[], sleutelVan: (item: TeMatchen) => string): Map<string, TeMatchen[]> {
  const groepen = new Map<string, TeMatchen[]>()
  for (const item of items) {
    const groep = groepen.get(sleutelVan(item))
    if (groep) groep.push(item)
    else groepen.set(sleutelVan(item), [item])
  }
  return groepen
}

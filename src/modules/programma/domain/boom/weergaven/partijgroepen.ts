import type { PartijRol } from '../../voorstel.ts'
import type { BoomPartij } from '../boom.ts'
import type { Rij } from './rijen.ts'

export type PartijRegel = { readonly rij: Extract<Rij, { soort: 'actie' }>; readonly rol: PartijRol }

/** What is done with one organisatie. */
export type PartijGroep = {
  /** Null for a name of which nobody said yet which organisatie it is. */
  readonly organisatieId: string | null
  readonly naam: string
  readonly regels: readonly PartijRegel[]
  readonly alsTrekker: number
}

/** The acties per organisatie, by name; names that are not known yet come first, because they ask for an answer. */
export function groupByPartij(rijen: readonly Rij[]): PartijGroep[] {
  const groepen = new Map<string, { organisatieId: string | null; naam: string; regels: PartijRegel[] }>()
  for (const rij of rijen) {
    if (rij.soort !== 'actie') continue
    for (const partij of rij.van.partijen) {
      const groep = groepen.get(sleutelOf(partij)) ?? {
        organisatieId: partij.organisatieId,
        naam: naamOf(partij),
        regels: [],
      }
      groep.regels.push({ rij, rol: partij.rol })
      groepen.set(sleutelOf(partij), groep)
    }
  }
  return [...groepen.values()]
    .map((groep) => ({ ...groep, alsTrekker: groep.regels.filter(({ rol }) => rol === 'trekker').length }))
    .toSorted(compareGroepen)
}

const naamOf = ({ naam, tekst }: BoomPartij): string => naam ?? tekst
const sleutelOf = ({ organisatieId, tekst }: BoomPartij): string => organisatieId ?? `?${tekst.toLowerCase()}`

const compareGroepen = (een: PartijGroep, ander: PartijGroep): number =>
  Number(een.organisatieId !== null) - Number(ander.organisatieId !== null) || een.naam.localeCompare(ander.naam, 'nl')

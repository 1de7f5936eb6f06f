import type { Boom } from '../../domain/boom/boom.ts'
import { nestBoom } from '../../domain/boom/nestBoom.ts'
import type { Partijactie } from './partijactiesQuery.ts'

export type Plekgroep = { readonly prioriteit: string; readonly acties: readonly Partijactie[] }

/** How the API joins prioriteit and inzet. */
const TUSSEN = ' › '

/** In the order of the tree, as far as that is known. */
export function sortByBoom(acties: readonly Partijactie[], boom: Boom | undefined): readonly Partijactie[] {
  if (!boom) return acties
  const ids = nestBoom(boom, { nummers: false }).flatMap(({ inzetten }) =>
    inzetten.flatMap((inzet) => inzet.acties.map(({ id }) => id)),
  )
  const plek = new Map(ids.map((id, i) => [id, i]))
  return acties.toSorted((een, ander) => (plek.get(een.actieId) ?? 0) - (plek.get(ander.actieId) ?? 0))
}

/** By prioriteit, which come in the order of the acties. */
export function groupByPlek(acties: readonly Partijactie[]): readonly Plekgroep[] {
  const groepen = new Map<string, Partijactie[]>()
  for (const actie of acties) {
    const [prioriteit = ''] = actie.plek.split(TUSSEN)
    groepen.set(prioriteit, [...(groepen.get(prioriteit) ?? []), actie])
  }
  return [...groepen].map(([prioriteit, eigen]) => ({ prioriteit, acties: eigen }))
}

/** The inzet that it hangs under. */
export const inzetOf = ({ plek }: Partijactie): string => plek.split(TUSSEN).slice(1).join(TUSSEN)

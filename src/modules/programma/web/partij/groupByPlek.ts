import type { Partijactie } from './partijactiesQuery.ts'

export type Plekgroep = { readonly prioriteit: string; readonly acties: readonly Partijactie[] }

/** How the API joins prioriteit and inzet. */
const TUSSEN = ' › '

/** By prioriteit, in the order of the programme. */
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

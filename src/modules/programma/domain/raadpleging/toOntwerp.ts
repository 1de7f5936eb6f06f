import type { Ontwerp } from './raadpleging.ts'

type Deel = { readonly id: string; readonly volgorde: number }

/** A programme as flat lists, as far as residents are asked about it. */
type Programmadelen = {
  readonly prioriteiten: readonly (Deel & { readonly naam: string })[]
  readonly inzetten: readonly (Deel & {
    readonly prioriteitId: string
    readonly inzet: string
    readonly ambitie: string
  })[]
  readonly acties: readonly (Deel & { readonly inzetId: string; readonly hoe: string })[]
}

/** In the order of the programme; a prioriteit without inzet is left out, because nobody could react to it. */
export function toOntwerp({ prioriteiten, inzetten, acties }: Programmadelen): Ontwerp {
  const hoes = groupBy(acties, ({ inzetId }) => inzetId)
  const onder = groupBy(inzetten, ({ prioriteitId }) => prioriteitId)
  return inVolgorde(prioriteiten)
    .map(({ id, naam }) => ({
      id,
      naam,
      inzetten: inVolgorde(onder.get(id) ?? []).map((inzet) => ({
        ...{ id: inzet.id, inzet: inzet.inzet, ambitie: inzet.ambitie },
        acties: inVolgorde(hoes.get(inzet.id) ?? []).map(({ hoe }) => hoe),
      })),
    }))
    .filter((prioriteit) => prioriteit.inzetten.length > 0)
}

const inVolgorde = <T extends Deel>(delen: readonly T[]): T[] => [...delen].sort((a, b) => a.volgorde - b.volgorde)

function groupBy<T>(delen: readonly T[], sleutelOf: (deel: T) => string): ReadonlyMap<string, T[]> {
  const groepen = new Map<string, T[]>()
  for (const deel of delen) {
    const groep = groepen.get(sleutelOf(deel))
    if (groep) groep.push(deel)
    else groepen.set(sleutelOf(deel), [deel])
  }
  return groepen
}

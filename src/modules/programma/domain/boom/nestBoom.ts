import {
  compareVolgorde,
  type Boom,
  type BoomActie,
  type BoomDoel,
  type BoomInzet,
  type BoomPrioriteit,
} from './boom.ts'

export type InzetTak = {
  readonly inzet: BoomInzet
  /** "1.2"; empty when numbers are left out. */
  readonly nummer: string
  readonly doelen: readonly BoomDoel[]
  readonly acties: readonly BoomActie[]
}

export type PrioriteitTak = {
  readonly prioriteit: BoomPrioriteit
  /** "1." */
  readonly nummer: string
  readonly doelen: readonly BoomDoel[]
  readonly inzetten: readonly InzetTak[]
}

type Opties = {
  /** False for who sees a part of the programme: the numbers would differ from those of others. */
  readonly nummers: boolean
}

/** The flat lists hung under one another, each in its order. Time grows with the number of records. */
export function nestBoom(boom: Boom, { nummers }: Opties): PrioriteitTak[] {
  const inzetten = groupBy(boom.inzetten, ({ prioriteitId }) => prioriteitId)
  const acties = groupBy(boom.acties, ({ inzetId }) => inzetId)
  const doelen = groupBy(boom.doelen, ({ inzetId, prioriteitId }) => inzetId ?? prioriteitId)
  const pick = <T>(groepen: ReadonlyMap<string | null, readonly T[]>, id: string): readonly T[] => groepen.get(id) ?? []

  return boom.prioriteiten.toSorted(compareVolgorde).map((prioriteit, p) => ({
    prioriteit,
    nummer: nummers ? `${p + 1}.` : '',
    doelen: pick(doelen, prioriteit.id),
    inzetten: pick(inzetten, prioriteit.id).map((inzet, i) => ({
      inzet,
      nummer: nummers ? `${p + 1}.${i + 1}` : '',
      doelen: pick(doelen, inzet.id),
      acties: pick(acties, inzet.id),
    })),
  }))
}

/** Goals of the programme as a whole. */
export const listLosseDoelen = ({ doelen }: Boom): readonly BoomDoel[] =>
  doelen.filter(({ inzetId, prioriteitId }) => inzetId === null && prioriteitId === null).toSorted(compareVolgorde)

function groupBy<T extends { readonly volgorde: number }, K>(
  lijst: readonly T[],
  sleutel: (een: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groepen = new Map<K, T[]>()
  for (const een of lijst.toSorted(compareVolgorde)) {
    const groep = groepen.get(sleutel(een))
    if (groep) groep.push(een)
    else groepen.set(sleutel(een), [een])
  }
  return groepen
}

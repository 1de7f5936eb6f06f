import type { Bron, Zekerheid } from '../../voorstel.ts'
import type { Regel } from '../regel.ts'

/** The lines that will be taken over: not dropped, and not under something that is dropped. In document order. */
export function activeRegels(regels: readonly Regel[]): readonly Regel[] {
  const perId = new Map(regels.map((regel) => [regel.id, regel]))
  const actief = new Map<string, boolean>()
  const isActief = ({ id, vervallen, ouderId }: Regel): boolean => {
    const bekend = actief.get(id)
    if (bekend !== undefined) return bekend
    const ouder = ouderId === null ? undefined : perId.get(ouderId)
    const uitkomst = !vervallen && (ouder === undefined || isActief(ouder))
    actief.set(id, uitkomst)
    return uitkomst
  }
  return regels.filter(isActief).sort(compareBron)
}

/** By the first place in the source; what a person added has none and comes last. */
function compareBron(een: Regel, ander: Regel): number {
  const [a, b] = [een.bron[0], ander.bron[0]]
  if (!a || !b) return Number(!a) - Number(!b)
  return a.blok - b.blok || compareCel(a.cel, b.cel) || a.van - b.van
}

const compareCel = (een: Bron['cel'], ander: Bron['cel']): number =>
  (een?.rij ?? 0) - (ander?.rij ?? 0) || (een?.cel ?? 0) - (ander?.cel ?? 0)

const VOLGORDE: readonly Zekerheid[] = ['onzeker', 'redelijk', 'zeker']

export const leastZeker = (regels: readonly Regel[]): Zekerheid =>
  VOLGORDE.find((graad) => regels.some(({ zekerheid }) => zekerheid === graad)) ?? 'zeker'

/** Groups in order of first appearance. */
export function groupBy<T>(dingen: readonly T[], sleutelOf: (ding: T) => string): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>()
  for (const ding of dingen) {
    const sleutel = sleutelOf(ding)
    const groep = groepen.get(sleutel)
    if (groep) groep.push(ding)
    else groepen.set(sleutel, [ding])
  }
  return groepen
}

import { splitPartijen } from '../../../partners/public.ts'
import type { UitvoerActie } from '../uitvoer/uitvoerProgramma.ts'
import { ROLMERKEN } from './tabelvorm.ts'

type Partij = UitvoerActie['partijen'][number]

/**
 * The parties of an actie, one per line, the trekker marked. A partner is marked as well when an import could not tell: nobody
 * is trekker, or the name would be read as something else than one party.
 */
export function formatPartijen(partijen: readonly Partij[]): string {
  const geleid = partijen.some(({ rol }) => rol === 'trekker')
  return partijen
    .map(({ naam, rol }) => ({ naam: naam.replace(/\s+/g, ' ').trim(), rol }))
    .map(({ naam, rol }) => (geleid && rol === 'partner' && isPartij(naam) ? naam : naam + ROLMERKEN[rol]))
    .join('\n')
}

function isPartij(naam: string): boolean {
  const [enige, ...meer] = splitPartijen(naam)
  return meer.length === 0 && enige?.tekst === naam
}

import { toHex, type Kop } from '../kop.ts'
import type { Bevinding } from './bevinding.ts'
import type { Koprij } from './openBoomcontrole.ts'

/**
 * Holds the heads against what was written outside the database. A head that is newer than the last of the anchor may still be
 * on its way there; one that came into the database after it was read is newer than all that is known here. `metGaten`: not every
 * head went to this anchor.
 */
export function compareAnker(
  koppen: readonly Koprij[],
  { koppen: anker, metGaten }: { readonly koppen: readonly Kop[]; readonly metGaten: boolean },
  report: (bevinding: Bevinding) => void,
): void {
  const wortels = new Map(koppen.map(({ omvang, wortel }) => [omvang, toHex(wortel)]))
  const verankerd = new Set(anker.map(({ omvang }) => omvang))
  const laatste = anker.reduce((grootste, { omvang }) => Math.max(grootste, omvang), 0)
  for (const { omvang, wortel } of anker) {
    const bekend = wortels.get(omvang)
    if (bekend === undefined) report({ soort: 'anker_kop_weg', omvang })
    else if (bekend !== wortel) report({ soort: 'anker_anders', omvang })
  }
  if (metGaten) return
  for (const { omvang } of koppen) {
    if (omvang < laatste && !verankerd.has(omvang)) report({ soort: 'anker_mist_kop', omvang })
  }
}

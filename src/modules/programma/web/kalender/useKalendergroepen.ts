import { useMemo } from 'react'
import type { BoomFilter } from '../../domain/boom/filteren/filter.ts'
import { kopTekst, onderdeelNaam } from '../../domain/boom/teksten/plektekst.ts'
import type { ActieStand, ProgrammaStand } from '../voortgang/cache/stand.ts'
import { useRijen } from '../programma/weergaven/useRijen.ts'

export type Kalenderrij = { readonly naam: string; readonly stand: ActieStand }
export type Kalendergroep = { readonly id: string; readonly naam: string; readonly rijen: readonly Kalenderrij[] }

/** The acties that have moments and fit the filter, by prioriteit. */
export function useKalendergroepen(stand: ProgrammaStand, filter: BoomFilter): readonly Kalendergroep[] {
  const rijen = useRijen(filter)
  return useMemo(() => {
    const standen = new Map(stand.acties.map((actie) => [actie.actieId, actie]))
    const groepen: { id: string; naam: string; rijen: Kalenderrij[] }[] = []
    for (const rij of rijen) {
      if (rij.soort === 'prioriteit') {
        groepen.push({ id: rij.van.id, naam: kopTekst(rij.nummer, rij.van.naam), rijen: [] })
      }
      const actie = rij.soort === 'actie' ? standen.get(rij.van.id) : undefined
      if (actie && actie.momenten.length > 0) groepen.at(-1)?.rijen.push({ naam: onderdeelNaam(rij), stand: actie })
    }
    return groepen.filter((groep) => groep.rijen.length > 0)
  }, [rijen, stand])
}

import { useAdres } from '../adres/useAdres.ts'
import { plekForNieuw } from '../../../domain/boom/plaatsen/plekForNieuw.ts'
import { ONDERDEEL_SOORTEN } from '../../../domain/onderdeel.ts'
import type { Actiepunt } from '../../../../../platform/web/weergave/Actiemenu.tsx'
import { SOORT_ICOON, SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'

/** Every kind of record that has a place to stand in. */
export function useToevoegPunten(): Actiepunt[] {
  const { programma } = useProgramma()
  const { openNieuw } = useAdres()
  return ONDERDEEL_SOORTEN.flatMap((soort) => {
    const plek = plekForNieuw(programma, soort, null)
    return plek ? [{ label: SOORT_NAAM[soort], icoon: SOORT_ICOON[soort], doe: () => openNieuw(soort, plek) }] : []
  })
}

import { useCallback, useMemo, useState } from 'react'
import { shiftPlanning } from '../../domain/jaarovergang/shiftPlanning.ts'
import type { Jaarkeuze } from '../../domain/jaarovergang/planJaarovergang.ts'
import type { Programma } from '../programma/cache/programma.ts'
import type { Kiezen } from './keuze/keuzeContext.ts'
import { changeKeuze, GEEN_KEUZES } from './keuze/keuzestand.ts'

/** The choices so far. What was typed stays when somebody changes a choice and comes back to it. */
export function useKeuzes({ acties, jaar: van }: Pick<Programma, 'acties' | 'jaar'>, naar: number, gevraagd: boolean) {
  const [keuzes, setKeuzes] = useState(GEEN_KEUZES)
  const teksten = useMemo(() => new Map(acties.map(({ id, planning }) => [id, planning.tekst])), [acties])
  const kies = useCallback(
    (ids: readonly string[], keuze: Jaarkeuze) =>
      setKeuzes((stand) =>
        changeKeuze(stand, ids, (eerder, id) => {
          const begint = keuze === 'bijstellen' && eerder.wanneer === ''
          const wanneer = begint ? shiftPlanning(teksten.get(id) ?? '', van, naar) : eerder.wanneer
          return { ...eerder, keuze, wanneer }
        }),
      ),
    [teksten, van, naar],
  )
  const schrijf = useCallback<Kiezen['schrijf']>(
    (ids, veld, tekst) => setKeuzes((stand) => changeKeuze(stand, ids, (eerder) => ({ ...eerder, [veld]: tekst }))),
    [],
  )
  const kiezen = useMemo<Kiezen>(
    () => ({ jaren: { van, naar }, gevraagd, kies, schrijf }),
    [van, naar, gevraagd, kies, schrijf],
  )
  return { keuzes, kiezen }
}

import { useCallback, useEffect, useState } from 'react'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { useProgramma } from '../useProgramma.ts'
import { useAdres } from '../adres/useAdres.ts'

/** What is folded shut, per programme, for as long as the page is open: one comes back to the same tree. */
const onthouden = new Map<string, ReadonlySet<string>>()
const NIETS: ReadonlySet<string> = new Set()

export type Vouw = {
  readonly dicht: ReadonlySet<string>
  readonly zet: (sleutels: readonly string[], open: boolean) => void
}

/** Which lines are folded shut. What holds the record in the panel opens by itself. */
export function useVouw(rijen: readonly Rij[]): Vouw {
  const { id } = useProgramma()
  const { zoek } = useAdres()
  const [dicht, setDicht] = useState(() => onthouden.get(id) ?? NIETS)
  useEffect(() => void onthouden.set(id, dicht), [id, dicht])

  const zet = useCallback((sleutels: readonly string[], open: boolean) => {
    setDicht((eerder) => {
      const nieuw = new Set(eerder)
      for (const sleutel of sleutels) {
        if (open) nieuw.delete(sleutel)
        else nieuw.add(sleutel)
      }
      return nieuw
    })
  }, [])

  const getoond = zoek.onderdeel ?? zoek.bij
  useEffect(() => {
    const rij = rijen.find(({ sleutel, van }) => sleutel === getoond || van.id === getoond)
    if (rij) zet(rij.sleutel === zoek.onderdeel ? rij.boven : [...rij.boven, rij.sleutel], true)
    // Only when another record is shown: one may fold it shut again.
  }, [getoond])
  return { dicht, zet }
}

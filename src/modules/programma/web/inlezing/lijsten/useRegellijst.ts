import { useEffect, type RefObject } from 'react'
import { useReview } from '../keuze/reviewContext.ts'
import { useRovend } from '../keuze/useRovend.ts'

/** A list of lines: arrow keys go along them, and it scrolls to what is chosen elsewhere. */
export function useRegellijst(vak: RefObject<HTMLElement | null>) {
  const { keuze } = useReview()
  useEffect(() => {
    const show = (id: string | null) => {
      if (id !== null) findRij(vak.current, id)?.scrollIntoView({ block: 'center' })
    }
    // What the address names, or a mark that brought us to this list.
    show(keuze.get())
    return keuze.subscribeAlle((id, herkomst) => {
      if (herkomst !== 'voorstel') show(id)
    })
  }, [keuze, vak])
  return useRovend(vak, { terug: 'ArrowUp', verder: 'ArrowDown' })
}

const findRij = (vak: HTMLElement | null, id: string): HTMLElement | null =>
  vak?.querySelector<HTMLElement>(`[data-rij="${id}"]`) ?? null

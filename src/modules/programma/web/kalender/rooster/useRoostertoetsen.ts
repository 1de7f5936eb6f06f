import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import type { Verzet } from './useVerzet.ts'

const CEL = '[data-cel]'
const STAP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** One cell in the tab order; arrows walk, and move the block once it is picked up with Enter. */
export function useRoostertoetsen(vak: RefObject<HTMLElement | null>, { vast, pak, naar, laat, bewaar }: Verzet) {
  const huidig = useRef<HTMLElement>(null)
  const setStop = (cel: HTMLElement) => {
    if (huidig.current && huidig.current !== cel) huidig.current.tabIndex = -1
    huidig.current = cel
    cel.tabIndex = 0
  }
  // After every render: the cell that had the place in the tab order may be gone.
  useEffect(() => {
    if (huidig.current && vak.current?.contains(huidig.current)) return
    const eerste = vak.current?.querySelector<HTMLElement>(CEL)
    if (eerste) setStop(eerste)
  })

  const pressVast = (event: KeyboardEvent, houd: NonNullable<typeof vast>) => {
    const stap = STAP[event.key]
    if (stap !== undefined) naar(houd, houd.stappen + stap)
    else if (event.key === 'Enter') bewaar(houd)
    else if (event.key === 'Escape') laat()
    else return
    event.preventDefault()
  }
  const pressLos = (event: KeyboardEvent, cel: HTMLElement) => {
    if (event.key === 'Enter' && cel.dataset.moment !== undefined && pak(cel)) return event.preventDefault()
    const doel = findDoel(vak.current, cel, event.key)
    if (!doel) return
    event.preventDefault()
    doel.focus()
  }
  return {
    onFocus: ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(CEL)) setStop(target)
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (vast && relatedTarget !== null) laat()
    },
    onKeyDown: (event: KeyboardEvent) => {
      const cel = event.target instanceof Element ? event.target.closest<HTMLElement>(CEL) : null
      if (!cel || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (vast) pressVast(event, vast)
      else pressLos(event, cel)
    },
  }
}

function findDoel(vak: HTMLElement | null, hier: HTMLElement, toets: string): HTMLElement | null {
  const rij = hier.closest('[data-rij]')
  if (!vak || !rij) return null
  const opTijd = cellenVan(rij)
  const stap = STAP[toets]
  if (stap !== undefined) return opTijd[opTijd.indexOf(hier) + stap] ?? null
  if (toets === 'Home') return opTijd[0] ?? null
  if (toets === 'End') return opTijd.at(-1) ?? null
  const rijen = [...vak.querySelectorAll('[data-rij]')]
  const buur = { ArrowDown: 1, ArrowUp: -1 }[toets]
  const naar = buur === undefined ? undefined : rijen[rijen.indexOf(rij) + buur]
  return naar ? nearest(cellenVan(naar), kolomVan(hier)) : null
}

const kolomVan = ({ dataset }: HTMLElement): number => Number(dataset.cel)

const cellenVan = (rij: Element): HTMLElement[] =>
  [...rij.querySelectorAll<HTMLElement>(CEL)].toSorted((een, ander) => kolomVan(een) - kolomVan(ander))

function nearest(cellen: readonly HTMLElement[], kolom: number): HTMLElement | null {
  const opAfstand = cellen.toSorted((een, ander) => Math.abs(kolomVan(een) - kolom) - Math.abs(kolomVan(ander) - kolom))
  return opAfstand[0] ?? null
}

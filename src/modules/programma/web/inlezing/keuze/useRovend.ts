import { useCallback, useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

const STAP = '[data-stap]'

type Toetsen = { readonly terug: string; readonly verder: string }

/**
 * One of many things in the tab order: the one that was last in focus, or else the chosen or first one. Arrow keys, Home
 * and End go along the others. Things carry `data-stap` and `tabIndex={-1}`.
 */
export function useRovend(vak: RefObject<HTMLElement | null>, { terug, verder }: Toetsen) {
  const huidig = useRef<HTMLElement>(null)
  const setStop = useCallback((stop: HTMLElement) => {
    if (huidig.current && huidig.current !== stop) huidig.current.tabIndex = -1
    huidig.current = stop
    stop.tabIndex = 0
  }, [])

  // After every render: what had the place in the tab order may be gone.
  useEffect(() => {
    const lijst = vak.current
    if (!lijst || (huidig.current && lijst.contains(huidig.current))) return
    const stop =
      lijst.querySelector<HTMLElement>(`${STAP}[aria-pressed="true"]`) ?? lijst.querySelector<HTMLElement>(STAP)
    if (stop) setStop(stop)
  })

  return {
    onFocus: ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(STAP)) setStop(target)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { target, key } = event
      if (!(target instanceof HTMLElement) || !target.matches(STAP)) return
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const doel = findDoel(vak.current, target, key, { terug, verder })
      if (!doel) return
      event.preventDefault()
      doel.focus()
    },
  }
}

function findDoel(lijst: HTMLElement | null, hier: HTMLElement, toets: string, { terug, verder }: Toetsen) {
  if (![terug, verder, 'Home', 'End'].includes(toets)) return null
  const alle = [...(lijst?.querySelectorAll<HTMLElement>(STAP) ?? [])]
  if (toets === 'Home') return alle[0]
  if (toets === 'End') return alle.at(-1)
  return alle[alle.indexOf(hier) + (toets === verder ? 1 : -1)]
}

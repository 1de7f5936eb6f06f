import { useEffect } from 'react'

let formulieren = 0

/** Counts a form with words that were not sent, for as long as it is on screen. */
export function useOnopgeslagen(actief: boolean): void {
  useEffect(() => {
    if (!actief) return undefined
    formulieren += 1
    return () => {
      formulieren -= 1
    }
  }, [actief])
}

/** Whether leaving this page would lose words. */
export const hasOnopgeslagen = (): boolean => formulieren > 0

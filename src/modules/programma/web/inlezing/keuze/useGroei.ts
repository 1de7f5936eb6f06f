import { startTransition, useEffect, useState } from 'react'

/**
 * How many of `totaal` things to render by now. Starts small and grows by itself in between other work, so that a long
 * list does not hold up the screen. `minstens` is rendered at once.
 */
export function useGroei(totaal: number, stap: number, minstens = 0): number {
  const [aantal, setAantal] = useState(stap)
  const nodig = Math.min(totaal, Math.max(aantal, minstens))
  useEffect(() => {
    if (nodig < totaal) startTransition(() => setAantal(nodig + stap))
  }, [nodig, totaal, stap])
  return nodig
}

import { useLayoutEffect, useRef, useState, type FocusEvent } from 'react'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import { focusRij, rijId, sleutelAt } from './rijElement.ts'

/** The one line that Tab comes to. It follows focus, moves along with its record, and goes to a neighbour when that is gone. */
export function useActieveRij(rijen: readonly Rij[], open: Sleutel | undefined) {
  const [actief, setActief] = useState<Sleutel | undefined>(open)
  const eerder = useRef(rijen)
  const heeftFocus = useRef(false)
  const staatEr = rijen.some(({ sleutel }) => sleutel === actief)
  const nu = staatEr ? actief : findOpvolger(eerder.current, rijen, actief)

  useLayoutEffect(() => {
    eerder.current = rijen
    // A line that moves in the page loses focus, and so does one that is taken away.
    if (heeftFocus.current && nu && document.activeElement === document.body) focusRij(nu)
  }, [rijen, nu])

  useLayoutEffect(() => {
    // Beside the panel the lines are narrower and stand elsewhere: what is open must stay in view.
    if (open) document.getElementById(rijId(open))?.scrollIntoView?.({ block: 'nearest' })
  }, [open])

  return {
    actief: nu,
    onFocus: (event: FocusEvent) => {
      heeftFocus.current = true
      setActief(rijen.find(({ sleutel }) => sleutel === sleutelAt(event.target))?.sleutel)
    },
    onBlur: (event: FocusEvent) => {
      if (event.relatedTarget !== null) heeftFocus.current = event.currentTarget.contains(event.relatedTarget)
    },
  }
}

function findOpvolger(eerder: readonly Rij[], nu: readonly Rij[], weg: Sleutel | undefined): Sleutel | undefined {
  const plek = eerder.findIndex(({ sleutel }) => sleutel === weg)
  return nu[Math.min(Math.max(plek, 0), nu.length - 1)]?.sleutel
}

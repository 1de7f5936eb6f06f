import { useRef, useState, type PointerEvent } from 'react'
import { findOnderdeel, type Onderdeel } from '../../../domain/boom/boom.ts'
import { dropPlek, type Neerzetplek } from '../../../domain/boom/plaatsen/neerzetten.ts'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'
import { daadAt, sleutelAt } from './rijElement.ts'

export type Sleepstand = {
  readonly wat: Onderdeel
  readonly naar: Neerzetplek | null
  readonly x: number
  readonly y: number
}

const RAND = 72
const SCHUIF = 14

/** Dragging a line by its handle, with mouse, pen or finger; Escape leaves it where it was. */
export function useSleep(rijen: readonly Rij[]) {
  const { programma } = useProgramma()
  const { verplaats } = useWijzigen()
  const [stand, setStand] = useState<Sleepstand | null>(null)
  const afbreken = useRef<AbortController | null>(null)

  const stop = () => {
    afbreken.current?.abort()
    setStand(null)
  }
  const beweeg = (wat: Onderdeel, { clientX: x, clientY: y }: PointerEvent) => {
    scrollAtRand(y)
    const onder = document.elementFromPoint(x, y)
    const rij = rijen.find(({ sleutel }) => sleutel === sleutelAt(onder))
    const vlak = onder?.closest('[data-sleutel]')?.getBoundingClientRect()
    const helft = vlak && y > vlak.top + vlak.height / 2 ? 'onder' : 'boven'
    setStand({ wat, naar: rij ? dropPlek(programma, wat, rij, helft) : null, x, y })
  }

  return {
    stand,
    onPointerDown: (event: PointerEvent) => {
      const rij = rijen.find(({ sleutel }) => sleutel === sleutelAt(event.target))
      if (event.button !== 0 || daadAt(event.target) !== 'sleep' || !rij) return
      const wat = findOnderdeel(programma, rij.soort, rij.van.id)
      if (!wat || !(event.target instanceof Element)) return
      event.preventDefault()
      event.target.setPointerCapture(event.pointerId)
      afbreken.current = new AbortController()
      const { signal } = afbreken.current
      addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal })
      setStand({ wat, naar: null, x: event.clientX, y: event.clientY })
    },
    onPointerMove: (event: PointerEvent) => {
      if (stand) beweeg(stand.wat, event)
    },
    onPointerUp: () => {
      if (stand?.naar) verplaats(stand.wat, stand.naar.plek)
      if (stand) stop()
    },
    onPointerCancel: stop,
  }
}

/** Near the edge of the window the page comes along. */
function scrollAtRand(y: number): void {
  if (y < RAND * 2) window.scrollBy(0, -SCHUIF)
  if (y > window.innerHeight - RAND) window.scrollBy(0, SCHUIF)
}

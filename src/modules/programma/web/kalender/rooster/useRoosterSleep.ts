import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import type { Verzet } from './useVerzet.ts'

/** A smaller movement is a click. */
const DREMPEL = 6

/** Dragging a block along the columns; Escape or a broken-off gesture puts it back. */
export function useRoosterSleep(vak: RefObject<HTMLElement | null>, { pak, naar, laat, bewaar }: Verzet) {
  const heeftGesleept = useRef(false)

  const onPointerDown = ({ button, target, clientX: begin }: PointerEvent) => {
    const blok = target instanceof Element ? target.closest<HTMLElement>('[data-moment]') : null
    heeftGesleept.current = false
    if (button !== 0 || !blok) return
    const breedte = kolombreedte(vak.current)
    const einde = new AbortController()
    let houd: ReturnType<Verzet['pak']> = null
    const stop = (doe: () => void) => {
      einde.abort()
      if (houd) doe()
    }
    const beweeg = ({ clientX }: globalThis.PointerEvent) => {
      if (!houd && Math.abs(clientX - begin) > DREMPEL && !heeftGesleept.current) {
        houd = pak(blok)
        heeftGesleept.current = true
      }
      if (houd) houd = naar(houd, Math.round((clientX - begin) / breedte))
    }
    const { signal } = einde
    addEventListener('pointermove', beweeg, { signal })
    addEventListener('pointerup', () => stop(() => houd && bewaar(houd)), { signal })
    addEventListener('pointercancel', () => stop(laat), { signal })
    addEventListener('keydown', ({ key }) => key === 'Escape' && stop(laat), { signal })
  }
  /** Letting go of what was dragged is not a click. */
  const onClickCapture = (event: MouseEvent) => {
    if (heeftGesleept.current) event.stopPropagation()
    heeftGesleept.current = false
  }
  return { onPointerDown, onClickCapture }
}

const kolombreedte = (vak: HTMLElement | null): number =>
  Math.max(1, vak?.querySelector('[role=columnheader]:last-child')?.getBoundingClientRect().width ?? 1)

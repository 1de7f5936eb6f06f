import { useEffect, useRef } from 'react'
import { registerSneltoets } from './sneltoetsen.ts'

type Opties = { readonly doet: string; readonly actief?: boolean }

/**
 * A shortcut for as long as the component is on screen. Single characters work only outside input fields, menus and
 * dialogs, and can be switched off in the profile menu. `doet` is the line in the dialog behind `?`.
 */
export function useSneltoets(toets: string, run: () => void, { doet, actief = true }: Opties): void {
  const laatste = useRef(run)
  useEffect(() => {
    laatste.current = run
  })
  useEffect(() => {
    if (!actief) return undefined
    return registerSneltoets({ toets, doet, run: () => laatste.current() })
  }, [toets, doet, actief])
}

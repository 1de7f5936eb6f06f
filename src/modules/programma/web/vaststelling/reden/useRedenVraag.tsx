import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useProgramma } from '../../programma/useProgramma.ts'
import { RedenDialoog, type Redenvraag } from './RedenDialoog.tsx'

type Vraag = Redenvraag & {
  /** The reason when the screen has gone before the question: a toast outlives it. */
  readonly buitenBeeld?: string
}
type OpenVraag = Redenvraag & { readonly doe: (reden: string) => void }

export type MetReden = (vraag: Vraag, doe: (reden: string) => void) => void

/**
 * `metReden(vraag, doe)` does it at once in a concept, with '' for a reason; in an adopted programme it asks first.
 * Put `redenDialoog` in the screen.
 */
export function useRedenVraag(): { readonly metReden: MetReden; readonly redenDialoog: ReactNode } {
  const { redenNodig } = useProgramma()
  const [open, setOpen] = useState<OpenVraag | null>(null)
  const inBeeld = useRef(false)
  useEffect(() => {
    inBeeld.current = true
    return () => void (inBeeld.current = false)
  }, [])

  const metReden = useCallback<MetReden>(
    ({ buitenBeeld = '', ...vraag }, doe) => {
      if (!redenNodig || !inBeeld.current) return doe(redenNodig ? buitenBeeld : '')
      // A key that is held down asks again before the first question is on screen.
      return setOpen((eerder) => eerder ?? { ...vraag, doe })
    },
    [redenNodig],
  )
  const answer = (reden: string | null) => {
    setOpen(null)
    if (reden !== null) open?.doe(reden)
  }
  return { metReden, redenDialoog: open && <RedenDialoog {...open} onAntwoord={answer} /> }
}

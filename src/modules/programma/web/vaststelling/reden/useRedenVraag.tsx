import { useCallback, useRef, useState, type ReactNode } from 'react'
import { useProgramma } from '../../programma/useProgramma.ts'
import { RedenDialoog, type Redenvraag } from './RedenDialoog.tsx'

type OpenVraag = Redenvraag & { readonly antwoord: (reden: string | null) => void }

/**
 * `vraagReden` gives '' at once for a concept; for an adopted programme it asks first, and gives null when somebody
 * would rather not. Put `redenDialoog` in the screen.
 */
export function useRedenVraag(): {
  readonly vraagReden: (vraag: Redenvraag) => Promise<string | null>
  readonly redenDialoog: ReactNode
} {
  const { redenNodig } = useProgramma()
  const [vraag, setVraag] = useState<OpenVraag | null>(null)
  const isBezig = useRef(false)
  const vraagReden = useCallback(
    (nieuw: Redenvraag): Promise<string | null> => {
      if (!redenNodig) return Promise.resolve('')
      // A key that is held down asks again before the first question is on screen.
      if (isBezig.current) return Promise.resolve(null)
      isBezig.current = true
      return new Promise((resolve) => {
        const antwoord = (reden: string | null) => {
          isBezig.current = false
          setVraag(null)
          resolve(reden)
        }
        setVraag({ ...nieuw, antwoord })
      })
    },
    [redenNodig],
  )
  return { vraagReden, redenDialoog: vraag && <RedenDialoog {...vraag} onAntwoord={vraag.antwoord} /> }
}

import { useEffect, useState } from 'react'
import { useSneltoets } from '../../../../../platform/web/toetsen/useSneltoets.ts'
import { useReview } from '../keuze/reviewContext.ts'

/** The keys of the review screen, also for the list behind `?`. */
export function useSneltoetsen(ga: (stap: 1 | -1) => void): void {
  const { mag, herroepLaatste } = useReview()
  const typt = useTypt()
  useSneltoets('j', () => ga(1), { doet: 'Volgende vraag' })
  useSneltoets('k', () => ga(-1), { doet: 'Vorige vraag' })
  // In a field Ctrl+Z belongs to the text that is being typed.
  useSneltoets('ctrl+z', () => void herroepLaatste(), {
    doet: 'Je laatste wijziging terugdraaien',
    actief: mag && !typt,
  })
  // Alt with an arrow works on the line that has focus; here it is named for the list only.
  useSneltoets('alt+arrowup', noop, { doet: 'Regel hoger zetten', actief: mag })
  useSneltoets('alt+arrowdown', noop, { doet: 'Regel lager zetten', actief: mag })
}

const noop = () => undefined

function useTypt(): boolean {
  const [typt, setTypt] = useState(false)
  useEffect(() => {
    const look = ({ target }: FocusEvent) =>
      setTypt(target instanceof Element && target.matches('input, textarea, select, [contenteditable]'))
    const leave = () => setTypt(false)
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', leave)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', leave)
    }
  }, [])
  return typt
}

import { useEffect, useRef, useState } from 'react'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'

/** Which question is at hand. When it is answered the one that takes its place is next. */
export function useVraagkeuze(vragen: readonly Vraag[]) {
  const [gekozen, setGekozen] = useState<string | null>(null)
  const plek = useRef(0)
  const gevonden = vragen.findIndex(({ sleutel }) => sleutel === gekozen)
  const hier = gevonden === -1 ? Math.min(plek.current, vragen.length - 1) : gevonden
  useEffect(() => {
    if (hier >= 0) plek.current = hier
  })
  return {
    actief: vragen[hier] ?? null,
    /** The person is already there. */
    kies: setGekozen,
    /** The question so many further on; null when there is none. */
    verder: (stap: 1 | -1): Vraag | null => vragen[hier + stap] ?? null,
  }
}

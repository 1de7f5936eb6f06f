import { useCallback, useEffect, useRef } from 'react'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'
import { focusVraag } from '../vragen/focusVraag.ts'
import { useVraagkeuze } from '../vragen/useVraagkeuze.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { useAdres } from '../keuze/useAdres.ts'

/** Going along the questions: which one is at hand, and from there to the next or the one before. */
export function useVraagloop(vragen: readonly Vraag[]) {
  const { kies: kiesRegel, keuze } = useReview()
  const { adres, wijzig } = useAdres()
  const { actief, kies: kiesVraag, verder } = useVraagkeuze(vragen)
  const isVragenlijst = (adres.toon ?? 'vragen') === 'vragen'

  const perSleutel = useRef(vragen)
  useEffect(() => {
    perSleutel.current = vragen
  })
  const kies = useCallback(
    (sleutel: string) => {
      kiesVraag(sleutel)
      const ids = perSleutel.current.find((vraag) => vraag.sleutel === sleutel)?.regelIds ?? []
      const [eerste] = ids
      // A line of this question that was chosen already stays chosen.
      if (eerste !== undefined && !ids.includes(keuze.get() ?? '')) kiesRegel(eerste, 'vraag')
    },
    [kiesVraag, kiesRegel, keuze],
  )
  // The first look at the screen shows what the first question is about, without moving focus.
  const eersteRegel = isVragenlijst ? actief?.regelIds[0] : undefined
  useEffect(() => {
    if (keuze.get() === null && eersteRegel !== undefined) keuze.set(eersteRegel, 'vraag')
  }, [keuze, eersteRegel])
  const show = (vraag: Vraag | null) => {
    if (!vraag) return
    if (!isVragenlijst) wijzig({ toon: 'vragen', deel: undefined })
    kies(vraag.sleutel)
    focusVraag(vraag.sleutel)
  }
  const ga = (stap: 1 | -1) => show(isVragenlijst ? verder(stap) : actief)
  /** The next one; after the last the first again. */
  const later = () => show(isVragenlijst ? (verder(1) ?? vragen[0] ?? null) : actief)
  const toon = (sleutel: string) => show(vragen.find((vraag) => vraag.sleutel === sleutel) ?? null)
  return { actief, kies, ga, later, toon }
}

import { useReview, useIsGekozen } from '../keuze/reviewContext.ts'
import type { Markering, VondstSoort } from '../../../domain/inlezing/markeringen/markering.ts'
import type { Tekstdeel } from '../../../domain/inlezing/markeringen/splitTekst.ts'
import { Tekstdelen } from './Tekstdelen.tsx'

export const VONDST_NAMEN: Record<VondstSoort, string> = {
  prioriteit: 'Prioriteit',
  inzet: 'Inzet',
  doel: 'Doel',
  hoe: 'Hoe',
  wanneer: 'Wanneer',
  wie: 'Wie',
  resultaat: 'Resultaat',
}

type Props = { readonly markering: Markering; readonly delen: readonly Tekstdeel[] }

/** A recognised piece of the document. One of them is in the tab order; the arrow keys go along the others. */
export function Vondst({ markering: { soort, regelIds, twijfel }, delen }: Props) {
  const { kies, keuze } = useReview()
  const gekozen = useIsGekozen(regelIds)
  const choose = () => {
    // A cell that counts for several rows: each time the next of them.
    const hier = regelIds.indexOf(keuze.get() ?? '')
    kies(regelIds[(hier + 1) % regelIds.length] ?? null, 'document')
  }
  return (
    <mark
      className={`vondst v-${soort}${twijfel ? ' twijfel' : ''}${gekozen ? ' gekozen' : ''}`}
      role="button"
      tabIndex={-1}
      aria-pressed={gekozen}
      aria-roledescription={VONDST_NAMEN[soort].toLowerCase()}
      data-regel={regelIds.join(' ')}
      data-stap
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        choose()
      }}
    >
      <Tekstdelen delen={delen} />
    </mark>
  )
}

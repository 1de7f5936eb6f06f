import { useEffect } from 'react'
import { useReview } from '../keuze/reviewContext.ts'
import { useAdres } from '../keuze/useAdres.ts'

const DELEN = [
  { deel: 'document', naam: 'Document' },
  { deel: 'voorstel', naam: 'Wat Baken las' },
] as const

/** On a narrow screen: which half is in front. */
export function Deelkiezer({ deel }: { readonly deel: 'document' | 'voorstel' }) {
  const { wijzig } = useAdres()
  const { keuze } = useReview()
  useEffect(() => {
    // The document could not scroll while it was out of sight.
    if (deel === 'document') keuze.set(keuze.get(), 'voorstel')
  }, [deel, keuze])
  return (
    <div className="deelkiezer groep" role="group" aria-label="Wat wil je zien">
      {DELEN.map(({ deel: keuze, naam }) => (
        <button
          key={keuze}
          className="knop"
          type="button"
          aria-pressed={keuze === deel}
          onClick={() => wijzig({ deel: keuze === 'document' ? keuze : undefined })}
        >
          {naam}
        </button>
      ))}
    </div>
  )
}

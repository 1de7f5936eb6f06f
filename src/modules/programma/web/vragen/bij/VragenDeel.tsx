import '../vragen.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { listVragenBij } from '../../../domain/vragen/countVragen.ts'
import { VRAAG_SOORTEN, type VraagSoort } from '../../../domain/vragen/vraag.ts'
import { useProgramma } from '../../programma/useProgramma.ts'
import { Vraagregel } from '../Vraagregel.tsx'
import { programmavragenQuery } from '../vragenQuery.ts'
import { VraagFormulier } from './VraagFormulier.tsx'

type Props = { readonly onderdeel: Onderdeel }

/** What was asked about a part, with the answers; of an inzet also about what hangs under it. Nothing in a concept. */
export function VragenDeel({ onderdeel }: Props) {
  const { programma } = useProgramma()
  const magLezen = useMag('vraag:read')
  const soort = VRAAG_SOORTEN.find((een) => een === onderdeel.soort)
  if (!soort || !magLezen || programma.status === 'concept') return null
  return <Vragenvak key={onderdeel.van.id} soort={soort} recordId={onderdeel.van.id} />
}

function Vragenvak({ soort, recordId }: { readonly soort: VraagSoort; readonly recordId: string }) {
  const { id, programma } = useProgramma()
  const magVragen = useMag('vraag:ask')
  const { data, error, refetch } = useQuery(programmavragenQuery(id))
  const [stelt, setStelt] = useState(false)
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  const vragen = listVragenBij(programma, data ?? [], recordId)
  if (!data || (vragen.length === 0 && !magVragen)) return null
  return (
    <section className="paneel-deel stapel-s" aria-label="Vragen">
      <div className="rij uiteen">
        <h3>Vragen {vragen.length > 0 && <span className="tel">{vragen.length}</span>}</h3>
        {magVragen && !stelt && (
          <button className="knop knop-klein" type="button" onClick={() => setStelt(true)}>
            Stel een vraag
          </button>
        )}
      </div>
      {stelt && <VraagFormulier programmaId={id} {...{ soort, recordId }} onKlaar={() => setStelt(false)} />}
      {vragen.length === 0 && !stelt && <p className="klein zacht">Hier is nog niets over gevraagd.</p>}
      <ul className="regels" aria-label="Vragen hierover">
        {vragen.map((vraag) => (
          <Vraagregel key={vraag.id} vraag={vraag} metOnderwerp={vraag.recordId !== recordId} />
        ))}
      </ul>
    </section>
  )
}

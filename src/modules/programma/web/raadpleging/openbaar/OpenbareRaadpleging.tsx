import '../raadpleging.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { LosScherm } from '../../../../toegang/web/public.ts'
import { openbareRaadplegingQuery } from '../raadplegingQuery.ts'
import { Bedankt } from './Bedankt.tsx'
import { Concept } from './Concept.tsx'

/** The page for residents: the concept, what others wrote, and a form at each inzet. */
export function OpenbareRaadpleging() {
  const { sleutel } = useParams({ from: '/raadpleging/$sleutel' })
  const { data, error, refetch } = useQuery(openbareRaadplegingQuery(sleutel))
  const [isVerstuurd, setIsVerstuurd] = useState(false)
  return (
    <div className="raadpleging">
      <LosScherm>
        {!data && !error && <Laden wat="Het plan" />}
        {error && <NietTeOpenen fout={error} opnieuw={() => void refetch()} />}
        {data && isVerstuurd && <Bedankt onTerug={() => setIsVerstuurd(false)} />}
        {data && !isVerstuurd && (
          <Concept sleutel={sleutel} raadpleging={data} onVerstuurd={() => setIsVerstuurd(true)} />
        )}
      </LosScherm>
    </div>
  )
}

/** One page for an address that never was and for a raadpleging that is over: it gives nothing away. */
function NietTeOpenen({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw: () => void }) {
  if (probleemVan(fout).status !== 404) {
    return (
      <>
        <Paginakop titel="Het plan is nu niet te openen" />
        <Foutvak fout={fout} opnieuw={opnieuw} />
      </>
    )
  }
  return (
    <>
      <Paginakop titel="Hier is nu geen plan om op te reageren" />
      <div className="kaart">
        <div className="kaart-lijf stapel">
          <p>Misschien is het plan al vastgesteld, of klopt het adres niet.</p>
          <p>Kijk op de website van je gemeente waar je nu over mee kunt denken.</p>
        </div>
      </div>
    </>
  )
}

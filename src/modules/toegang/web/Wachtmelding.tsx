import { useEffect, useState } from 'react'
import { probleemVan } from '../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../platform/web/bericht/Melder.tsx'

/** Why signing in failed; after too many attempts how long to wait, counting down. */
export function Wachtmelding({ fout }: { readonly fout: unknown }) {
  if (!fout) return null
  const { status, wachttijd } = probleemVan(fout)
  if (status !== 429 || wachttijd === undefined) return <Foutvak fout={fout} />
  return <Aftellen key={String(wachttijd)} van={wachttijd} />
}

function Aftellen({ van }: { readonly van: number }) {
  const [nog, setNog] = useState(van)
  useEffect(() => {
    const klok = setInterval(() => setNog((sekonden) => Math.max(0, sekonden - 1)), 1000)
    return () => clearInterval(klok)
  }, [])
  if (nog === 0) return <Melder soort="info">Je kunt het weer proberen.</Melder>
  return (
    <Melder soort="fout" titel="Te veel pogingen.">
      <span className="verborgen">Wacht {inWoorden(van)} en probeer het dan opnieuw.</span>
      {/* The clock is for the eye: read out every second it would drown everything else. */}
      <span aria-hidden="true">Probeer het over {inWoorden(nog)} opnieuw.</span>
    </Melder>
  )
}

function inWoorden(sekonden: number): string {
  if (sekonden < 60) return sekonden === 1 ? '1 seconde' : `${sekonden} seconden`
  const minuten = Math.ceil(sekonden / 60)
  return minuten === 1 ? '1 minuut' : `${minuten} minuten`
}

import { Link, useNavigate } from '@tanstack/react-router'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { bestandsgrootte } from '../../../../../platform/web/weergave/bestandsgrootte.ts'
import { Inleesstappen } from '../Inleesstappen.tsx'
import type { Inlezing } from '../inlezingQueries.ts'
import { useHaalWeg } from './useHaalWeg.ts'

/** The document could not be read: why, and what to do. */
export function Mislukt({ inlezing }: { readonly inlezing: Inlezing }) {
  const { bestand, fout } = inlezing
  const navigate = useNavigate()
  const weghalen = useHaalWeg(inlezing, () => void navigate({ to: '/inlezingen' }))
  return (
    <>
      <Paginakop
        titel="Dit document kon Baken niet lezen"
        kruimels={[<Link to="/inlezingen">Inlezen</Link>, bestand.naam]}
        onder={[bestand.naam, bestandsgrootte(bestand.grootte)]}
      />
      <Inleesstappen nu="lezen" />
      <Melder soort="fout" titel="Lezen is niet gelukt.">
        {fout ?? 'Probeer het met een ander bestand.'}
      </Melder>
      {weghalen.fout && <Foutvak fout={weghalen.fout} />}
      <div className="knoppen">
        <Link className="knop knop-hoofd" to="/inlezingen/nieuw">
          Kies een ander bestand
        </Link>
        <button className="knop" type="button" onClick={weghalen.haalWeg}>
          Haal weg uit de lijst
        </button>
      </div>
    </>
  )
}

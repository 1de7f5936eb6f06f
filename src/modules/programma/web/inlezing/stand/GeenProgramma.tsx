import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { bestandsfeiten } from '../bestandsfeiten.ts'
import { Documentpaneel } from '../document/Documentpaneel.tsx'
import { Inleesstappen } from '../Inleesstappen.tsx'
import { brondocumentQuery, type Inlezing } from '../inlezingQueries.ts'
import { LeegProgramma } from './LeegProgramma.tsx'

/** Baken read it, but it is no programme: why, what was read, and two ways on. */
export function GeenProgramma({ inlezing }: { readonly inlezing: Inlezing }) {
  const { data: document } = useSuspenseQuery(brondocumentQuery(inlezing.id))
  const mag = useMag('programma:edit')
  const [leeg, setLeeg] = useState(false)
  return (
    <>
      <Paginakop
        titel="In dit document staat geen programma"
        kruimels={[<Link to="/inlezingen">Inlezen</Link>, inlezing.bestand.naam]}
        onder={[inlezing.bestand.naam, ...bestandsfeiten(inlezing)]}
      />
      <Inleesstappen nu="lezen" />
      <div className="twee-helften">
        <Documentpaneel document={document} regels={[]} />
        <section className="stapel" aria-label="Wat nu">
          <Melder soort="info" titel="Baken heeft de tekst gelezen, maar vond geen acties of resultaten.">
            {inlezing.reden}
          </Melder>
          <div className="knoppen">
            <Link className="knop knop-hoofd" to="/inlezingen/nieuw">
              Kies een ander bestand
            </Link>
            {mag && !leeg && (
              <button className="knop" type="button" onClick={() => setLeeg(true)}>
                Begin een leeg programma
              </button>
            )}
          </div>
          {leeg && <LeegProgramma onSluit={() => setLeeg(false)} />}
        </section>
      </div>
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import type { Inlezing } from '../inlezingQueries.ts'

/** Somebody confirmed it: what was read now lives in the programme. */
export const AlOvergenomen = ({ inlezing: { bestand, programma } }: { readonly inlezing: Inlezing }) => (
  <>
    <Paginakop titel="Dit document is overgenomen" kruimels={[<Link to="/inlezingen">Inlezen</Link>, bestand.naam]} />
    <Melder soort="goed" titel={`${bestand.naam} is verwerkt.`}>
      Wat Baken las, staat nu in {programma ? `‘${programma.titel}’` : 'het programma'}. Daar werk je verder.
    </Melder>
    {programma && (
      <div className="knoppen">
        <Link className="knop knop-hoofd" to="/programmas/$id" params={{ id: programma.id }}>
          Naar het programma
        </Link>
      </div>
    )}
  </>
)

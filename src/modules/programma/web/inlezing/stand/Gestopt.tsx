import { Link } from '@tanstack/react-router'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import type { Inlezing } from '../inlezingQueries.ts'

export const Gestopt = ({ inlezing: { bestand } }: { readonly inlezing: Inlezing }) => (
  <>
    <Paginakop titel="Met dit document is gestopt" kruimels={[<Link to="/inlezingen">Inlezen</Link>, bestand.naam]} />
    <Melder soort="info" titel={`Er is niets overgenomen uit ${bestand.naam}.`}>
      Wil je het toch gebruiken, lees het dan opnieuw in.
    </Melder>
    <div className="knoppen">
      <Link className="knop knop-hoofd" to="/inlezingen/nieuw">
        Document inlezen
      </Link>
    </div>
  </>
)

import { useQuery } from '@tanstack/react-query'
import { address } from '../../../../../platform/web/api/address.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { programmaContract } from '../../../contract.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { clipPassage } from '../../../domain/boom/weergaven/clipPassage.ts'
import { bronQuery } from '../cache/onderdeelQuery.ts'
import { useProgramma } from '../useProgramma.ts'

/** Where in the document it stood. */
export function Bron({ onderdeel }: { readonly onderdeel: Onderdeel }) {
  return (
    <div className="paneel-deel stapel-s">
      <h3>In het document</h3>
      {onderdeel.van.heeftBron ? (
        <Passages onderdeel={onderdeel} />
      ) : (
        <p className="zacht klein">Met de hand toegevoegd; het komt niet uit een document.</p>
      )}
    </div>
  )
}

function Passages({ onderdeel: { soort, van } }: { readonly onderdeel: Onderdeel }) {
  const { id, programma } = useProgramma()
  const { data, error, refetch } = useQuery(bronQuery(id, soort, van.id))
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  if (!data) return <Laden wat="De passage" regels={2} />
  return (
    <>
      {data.passages.map((passage, nummer) => {
        const { ervoor, herkend, erna } = clipPassage(passage)
        return (
          <figure key={nummer} className="bronpassage">
            <blockquote>
              {ervoor}
              <mark>{herkend}</mark>
              {erna}
            </blockquote>
            {passage.pagina !== null && <figcaption>Pagina {passage.pagina}</figcaption>}
          </figure>
        )
      })}
      {data.passages.length === 0 && <p className="zacht klein">De passage is niet meer terug te vinden.</p>}
      {programma.bestand && (
        <p className="klein">
          <a href={address(programmaContract.getProgrammaBestand, { params: { id } })} download>
            Haal het document op: {programma.bestand.naam}
          </a>
        </p>
      )}
    </>
  )
}

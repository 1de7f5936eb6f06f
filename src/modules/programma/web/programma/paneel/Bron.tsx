import { useQuery } from '@tanstack/react-query'
import { address } from '../../../../../platform/web/api/address.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { programmaContract } from '../../../contract.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { clipPassage } from '../../../domain/boom/weergaven/clipPassage.ts'
import { bronQuery } from '../cache/onderdeelQuery.ts'
import { useProgramma } from '../useProgramma.ts'

/** Where in the document it stood. Nothing at all for who may not see the document. */
export function Bron({ onderdeel: { soort, van } }: { readonly onderdeel: Onderdeel }) {
  const { id } = useProgramma()
  const { data, error, refetch } = useQuery({ ...bronQuery(id, soort, van.id), enabled: van.heeftBron })
  if (data?.passages.length === 0) return null
  return (
    <div className="paneel-deel stapel-s">
      <h3>In het document</h3>
      {!van.heeftBron && <p className="zacht klein">Met de hand toegevoegd; het komt niet uit een document.</p>}
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {van.heeftBron && !data && !error && <Laden wat="De passage" regels={2} />}
      {data?.passages.map((passage, nummer) => (
        <Passage key={nummer} {...passage} />
      ))}
      {data && <Bestandslink />}
    </div>
  )
}

type PassageProps = Parameters<typeof clipPassage>[0] & { readonly pagina: number | null }

function Passage({ pagina, ...passage }: PassageProps) {
  const { ervoor, herkend, erna } = clipPassage(passage)
  return (
    <figure className="bronpassage">
      <blockquote>
        {ervoor}
        <mark>{herkend}</mark>
        {erna}
      </blockquote>
      {pagina !== null && <figcaption>Pagina {pagina}</figcaption>}
    </figure>
  )
}

function Bestandslink() {
  const { id, programma } = useProgramma()
  if (!programma.bestand) return null
  return (
    <p className="klein">
      <a href={address(programmaContract.getProgrammaBestand, { params: { id } })} download>
        Haal het document op: {programma.bestand.naam}
      </a>
    </p>
  )
}

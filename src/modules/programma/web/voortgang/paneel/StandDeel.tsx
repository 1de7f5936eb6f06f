import '../voortgang.css'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { useProgramma } from '../../programma/useProgramma.ts'
import { findStand } from '../cache/stand.ts'
import { Momentlijst } from '../moment/Momentlijst.tsx'
import { Tellinguitleg } from '../tonen/Tellinguitleg.tsx'
import { useStand } from '../useStand.ts'
import { Actiestand } from './Actiestand.tsx'

/** Where a record stands, on top of its panel. Doelen and resultaten have no stand of this kind. */
export function StandDeel({ onderdeel: { soort, van } }: { readonly onderdeel: Onderdeel }) {
  const { heeftStand, stand, fout, opnieuw } = useStand()
  if (soort === 'doel' || soort === 'resultaat') return null
  if (!heeftStand) return soort === 'actie' && <ConceptUitleg />
  if (!stand) {
    return (
      <div className="paneel-deel">
        {fout ? <Foutvak fout={fout} opnieuw={opnieuw} /> : <Laden wat="De stand" regels={3} />}
      </div>
    )
  }
  if (soort === 'actie') return <ActieDeel actieId={van.id} />
  const optelling = stand.onderdelen.find(({ id }) => id === van.id)?.optelling
  return (
    optelling && (
      <div className="paneel-deel stapel-s">
        <h3>Stand</h3>
        <Tellinguitleg optelling={optelling} />
      </div>
    )
  )
}

const ConceptUitleg = () => (
  <div className="paneel-deel">
    <p className="waarom">
      <b>Nog geen stand.</b> Dit programma is een concept. Leg eerst vast dat het is vastgesteld. Daarna zie je hier wat
      gedaan is en wat te laat is.
    </p>
  </div>
)

function ActieDeel({ actieId }: { readonly actieId: string }) {
  const { id } = useProgramma()
  const { stand } = useStand()
  const actie = findStand(stand, actieId)
  if (!stand || !actie) return null
  return (
    <>
      <Actiestand stand={actie} />
      {actie.momenten.length > 0 && <Momentlijst programmaId={id} stand={actie} vandaag={stand.vandaag} />}
    </>
  )
}

import { useState } from 'react'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import { STATUSWOORDEN } from '../../../domain/stand/describeStatus.ts'
import { useProgramma } from '../../programma/useProgramma.ts'
import type { ActieStand } from '../cache/stand.ts'
import { Meldknop } from '../melden/Meldknop.tsx'
import { StatusDialoog } from '../status/StatusDialoog.tsx'
import { Maatbeeld } from '../tonen/Maatbeeld.tsx'

/** Status, progress and why, with the two things that one may say about it. */
export function Actiestand({ stand }: { readonly stand: ActieStand }) {
  const { id } = useProgramma()
  const { actieId, status, afgeleid, woord, zin, waarom, laatsteBericht, magMelden } = stand
  const [kiest, setKiest] = useState(false)
  return (
    <div className="paneel-deel stapel-s">
      <h3 className="verborgen">Stand</h3>
      <div className="rij">
        <StatusBadge status={status}>{woord}</StatusBadge>
        <Maatbeeld stand={stand} />
      </div>
      <p>{zin}.</p>
      <p className="waarom">
        <b>Waarom?</b> {waarom}
        {status !== afgeleid && ` Volgens de planning: ${STATUSWOORDEN[afgeleid].toLowerCase()}.`}
      </p>
      {laatsteBericht && (
        <blockquote className="laatste-bericht">
          <p className="regels-houden">{laatsteBericht.tekst}</p>
          <footer className="klein zacht">
            {laatsteBericht.wie}, {dagTekst(laatsteBericht.tijd)}
          </footer>
        </blockquote>
      )}
      {magMelden && (
        <div className="knoppen">
          <Meldknop actieId={actieId} klasse="knop knop-klein" />
          <button className="knop knop-klein knop-stil" type="button" onClick={() => setKiest(true)}>
            Status kiezen
          </button>
        </div>
      )}
      {kiest && <StatusDialoog programmaId={id} stand={stand} onSluit={() => setKiest(false)} />}
    </div>
  )
}

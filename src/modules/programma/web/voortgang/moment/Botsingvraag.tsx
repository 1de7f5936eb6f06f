import { useEffect, useRef } from 'react'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { dagenTekst, momentStand } from './momenttekst.ts'
import { recordedOf, type MomentVerandering } from './momentVerandering.ts'
import type { Momentbotsing, useMomentOpslaan } from './useMomentOpslaan.ts'

type Props = { readonly botsing: Momentbotsing; readonly opslag: ReturnType<typeof useMomentOpslaan> }

/** Somebody else changed this moment first: both stand here, and one chooses. */
export function Botsingvraag({ botsing: { nu, mijn }, opslag }: Props) {
  const vak = useRef<HTMLDivElement>(null)
  useEffect(() => vak.current?.focus(), [])
  return (
    <div className="stapel-s" role="group" aria-label="Wat blijft staan" tabIndex={-1} ref={vak}>
      <Melder soort="letop" titel="Iemand anders was je voor.">
        <dl className="feiten botsing">
          <dt>Nu staat er</dt>
          <dd>{describe({ ...recordedOf(nu) })}</dd>
          <dt>Jij koos</dt>
          <dd>{describe({ ...recordedOf(nu), ...mijn })}</dd>
        </dl>
      </Melder>
      <div className="knoppen">
        <button className="knop knop-klein" type="button" onClick={opslag.laatStaan}>
          Laat staan wat er nu staat
        </button>
        <button className="knop knop-klein" type="button" onClick={() => opslag.bewaar(nu, mijn)}>
          Neem wat ik koos
        </button>
      </div>
    </div>
  )
}

function describe({ dagen, gedaanOp = null, vervallen = '', notitie = '' }: MomentVerandering): string {
  const delen = [
    momentStand({ gedaanOp, vervallen }),
    dagen ? `op ${dagenTekst(dagen)}` : '',
    notitie && `‘${notitie}’`,
  ]
  return delen.filter((deel) => deel !== '').join(', ')
}

import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { useState } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { StandMoment } from '../cache/stand.ts'
import { Botsingvraag } from './Botsingvraag.tsx'
import { MomentBewerken } from './MomentBewerken.tsx'
import { MomentFeiten } from './MomentFeiten.tsx'
import { dagenTekst, momentNaam, withHoofdletter } from './momenttekst.ts'
import { isTeLaat } from './momentVerandering.ts'
import { useMomentOpslaan } from './useMomentOpslaan.ts'

type Props = {
  readonly programmaId: string
  readonly actieId: string
  readonly moment: StandMoment
  readonly vandaag: string
  readonly magMelden: boolean
}

/** One moment: its days, a tick, and the way to replan it, note something or let it lapse. */
export function MomentRegel({ programmaId, actieId, moment, vandaag, magMelden }: Props) {
  const [bewerkt, setBewerkt] = useState(false)
  const opslag = useMomentOpslaan(programmaId, actieId, () => setBewerkt(false))
  const naam = withHoofdletter(momentNaam(moment) || dagenTekst(moment))
  const isGedaan = moment.stand === 'gedaan'
  const zetGedaan = (gedaan: boolean) =>
    opslag.bewaar(moment, { gedaanOp: gedaan ? vandaag : null, ...(gedaan && { vervallen: '' }) })
  const tekst = (
    <>
      <b>{naam}</b>
      {isTeLaat(moment, vandaag) && (
        <span className="moment-laat">
          <Icoon van={IconAlertTriangle} />
          te laat
        </span>
      )}
      <MomentFeiten moment={moment} metDagen={momentNaam(moment) !== ''} />
    </>
  )
  return (
    <li className="moment" aria-busy={opslag.bezig}>
      <div className="moment-kop">
        {magMelden ? (
          <label className="vink">
            <input type="checkbox" checked={isGedaan} onChange={(event) => zetGedaan(event.target.checked)} />
            <span>
              <span className="verborgen">Gedaan: </span>
              {tekst}
            </span>
          </label>
        ) : (
          <div className="klein">{tekst}</div>
        )}
        {magMelden && !bewerkt && (
          <button
            className="knop knop-stil knop-klein knop-teken"
            type="button"
            aria-label={`${naam} wijzigen`}
            onClick={() => setBewerkt(true)}
          >
            <Icoon van={IconPencil} />
          </button>
        )}
      </div>
      {opslag.fout && <Foutvak fout={opslag.fout} />}
      {opslag.botsing && <Botsingvraag botsing={opslag.botsing} opslag={opslag} />}
      {bewerkt && !opslag.botsing && (
        <MomentBewerken {...{ moment, naam, vandaag, opslag }} onAnnuleer={() => setBewerkt(false)} />
      )}
    </li>
  )
}

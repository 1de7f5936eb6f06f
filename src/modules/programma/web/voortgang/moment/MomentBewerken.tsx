import { useState, type SubmitEvent } from 'react'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import type { StandMoment } from '../cache/stand.ts'
import { checkMoment, readMoment, toVerandering, type Momentvelden } from './momentvelden.ts'
import type { useMomentOpslaan } from './useMomentOpslaan.ts'

type Props = {
  readonly moment: StandMoment
  readonly naam: string
  readonly vandaag: string
  readonly opslag: ReturnType<typeof useMomentOpslaan>
  readonly onAnnuleer: () => void
}

/** Replans a moment, notes something, or lets it lapse with a reason. */
export function MomentBewerken({ moment, naam, vandaag, opslag, onAnnuleer }: Props) {
  const [velden, setVelden] = useState(() => readMoment(moment))
  const [fouten, setFouten] = useState<ReturnType<typeof checkMoment>>({})
  const veld = <K extends keyof Momentvelden>(sleutel: K) => ({
    waarde: velden[sleutel],
    onWijzig: (waarde: Momentvelden[K]) => setVelden({ ...velden, [sleutel]: waarde }),
    fout: fouten[sleutel],
  })
  const verzend = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const gezien = checkMoment(velden, vandaag)
    setFouten(gezien)
    if (Object.keys(gezien).length > 0 || opslag.bezig) return
    const verandering = toVerandering(moment, velden)
    if (Object.keys(verandering).length > 0) opslag.bewaar(moment, verandering)
    else onAnnuleer()
  }
  return (
    <form className="stapel momentvelden" aria-label={`${naam} wijzigen`} noValidate onSubmit={verzend}>
      {!moment.extra && (
        <div className="veldenrooster">
          <div className="veld-smal">
            <Tekstveld label="Eerste dag" type="date" autoFocus {...veld('van')} />
          </div>
          <div className="veld-smal">
            <Tekstveld label="Laatste dag" type="date" {...veld('tot')} />
          </div>
        </div>
      )}
      {!velden.vervalt && (
        <Tekstveld label="Gedaan op (leeg: nog niet)" type="date" max={vandaag} {...veld('gedaanOp')} />
      )}
      {!moment.extra && (
        <Vink aan={velden.vervalt} onWijzig={(vervalt) => setVelden({ ...velden, vervalt })}>
          Gaat niet door
        </Vink>
      )}
      {velden.vervalt && <Tekstveld label="Waarom niet" maxLength={1000} {...veld('vervallen')} />}
      <Tekstvak label="Notitie" rows={2} maxLength={5000} {...veld('notitie')} />
      <div className="knoppen">
        <button className="knop knop-klein knop-hoofd" type="submit" aria-disabled={opslag.bezig}>
          {opslag.bezig ? 'Bezig met opslaan…' : 'Opslaan'}
        </button>
        <button className="knop knop-klein" type="button" onClick={onAnnuleer}>
          Annuleren
        </button>
      </div>
    </form>
  )
}

import { useState } from 'react'
import type { ActieStand } from '../cache/stand.ts'
import { MomentRegel } from './MomentRegel.tsx'
import { nearMomenten } from './nearMomenten.ts'

type Props = { readonly programmaId: string; readonly stand: ActieStand; readonly vandaag: string }

/** The times that this actie must happen and what is known of each. Of many only those around today, until one asks for all. */
export function Momentlijst({ programmaId, stand, vandaag }: Props) {
  const [alles, setAlles] = useState(false)
  const { momenten } = stand
  const getoond = alles ? momenten : nearMomenten(momenten, vandaag)
  return (
    <div className="paneel-deel stapel-s">
      <h3>Momenten</h3>
      <ul className="momenten">
        {getoond.map((moment) => (
          <MomentRegel
            key={moment.sleutel}
            {...{ programmaId, moment, vandaag, magMelden: stand.magMelden }}
            actieId={stand.actieId}
          />
        ))}
      </ul>
      {momenten.length > nearMomenten(momenten, vandaag).length && (
        <div>
          <button className="knop knop-klein" type="button" aria-expanded={alles} onClick={() => setAlles(!alles)}>
            {alles ? 'Toon minder' : `Toon alle ${momenten.length} momenten`}
          </button>
        </div>
      )}
    </div>
  )
}

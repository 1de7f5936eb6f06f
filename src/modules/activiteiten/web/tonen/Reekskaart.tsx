import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Activiteitbadge } from '../Activiteitbadge.tsx'
import { activiteitenKey, activiteitKey, type Activiteit } from '../activiteitenQuery.ts'
import { dagtekst } from '../activiteittekst.ts'
import { VerlengDialoog } from './VerlengDialoog.tsx'

type Props = {
  readonly activiteit: Activiteit
  readonly reeks: NonNullable<Activiteit['reeks']>
}

/** The other times of its series, with what was done otherwise. */
export function Reekskaart({ activiteit: { id, mag }, reeks: { keren, regel } }: Props) {
  const [verlengt, setVerlengt] = useState(false)
  const queryClient = useQueryClient()
  const klaar = (nieuw: Activiteit) => {
    queryClient.setQueryData(activiteitKey(id), nieuw)
    void queryClient.invalidateQueries({ queryKey: activiteitenKey })
  }
  return (
    <Kaart
      titel={`Reeks van ${keren.length} keer`}
      rechts={
        mag.wijzigen && (
          <button className="knop knop-klein" type="button" onClick={() => setVerlengt(true)}>
            Verleng de reeks
          </button>
        )
      }
    >
      <ul className="regels" aria-label="De keren van deze reeks">
        {keren.map((keer) => (
          <li key={keer.id}>
            <div className="regel-tekst">
              {keer.id === id ? (
                <b>{dagtekst(keer.van)} (deze)</b>
              ) : (
                <Link to="/activiteiten/$id" params={{ id: keer.id }}>
                  {dagtekst(keer.van)}
                </Link>
              )}
              {keer.los && <p>Los gewijzigd</p>}
            </div>
            <div className="regel-rechts">
              <Activiteitbadge status={keer.status} />
            </div>
          </li>
        ))}
      </ul>
      {verlengt && <VerlengDialoog id={id} regel={regel} onKlaar={klaar} onSluit={() => setVerlengt(false)} />}
    </Kaart>
  )
}

import { Link } from '@tanstack/react-router'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Activiteitbadge } from '../Activiteitbadge.tsx'
import type { Activiteit } from '../activiteitenQuery.ts'
import { dagtekst } from '../activiteittekst.ts'

type Props = { readonly id: string; readonly reeks: NonNullable<Activiteit['reeks']> }

/** The other times of its series, with what was done otherwise. */
export const Reekskaart = ({ id, reeks: { keren } }: Props) => (
  <Kaart titel={`Reeks van ${keren.length} keer`}>
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
  </Kaart>
)

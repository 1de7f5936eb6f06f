import { Link } from '@tanstack/react-router'
import { NietGevonden } from '../../../../platform/web/schil/NietGevonden.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import type { Beheerpunt } from '../../../../platform/web/schil/schilContext.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import '../beheer.css'
import { useBeheergroepen } from './useBeheergroepen.ts'

/** All that somebody may manage, group by group. */
export function Beheer() {
  const groepen = useBeheergroepen()
  if (groepen.length === 0) return <NietGevonden />
  return (
    <>
      <Paginakop titel="Beheer" />
      <div className="beheergroepen">
        {groepen.map(({ naam, punten }) => (
          <Kaart key={naam} titel={naam}>
            <ul className="regels">
              {punten.map((punt) => (
                <Punt key={punt.naar} punt={punt} />
              ))}
            </ul>
          </Kaart>
        ))}
      </div>
    </>
  )
}

const Punt = ({ punt: { naar, label, zin, icoon } }: { readonly punt: Beheerpunt }) => (
  <li>
    <Icoon van={icoon} />
    <div className="regel-tekst">
      <Link className="vet" to={naar}>
        {label}
      </Link>
      <p>{zin}</p>
    </div>
  </li>
)

import { sleutelOf } from '../../domain/boom/sleutel.ts'
import { Link, useParams } from '@tanstack/react-router'
import type { Overleggang } from './useOverleg.ts'

type Props = {
  readonly gang: Overleggang
  readonly actieId: string
  /** Null for what one may not do: then there is no button. */
  readonly onMeld: (() => void) | null
  readonly onPlan: (() => void) | null
  readonly onStatus: (() => void) | null
}

/** Decide, then go on. Without a planning there is nothing to replan: the actie itself must say when. */
export function Kaartknoppen({ gang, actieId, onMeld, onPlan, onStatus }: Props) {
  const { id } = useParams({ from: '/schil/programmas/$id/overleg' })
  const { nu, aantal, ga, slaOver } = gang
  return (
    <div className="kaart-voet overlegknoppen">
      {onMeld && (
        <button className="knop knop-hoofd" type="button" aria-keyshortcuts="V" onClick={onMeld}>
          Meld voortgang <kbd aria-hidden="true">V</kbd>
        </button>
      )}
      {onPlan && (
        <button className="knop" type="button" aria-keyshortcuts="P" onClick={onPlan}>
          Plan opnieuw <kbd aria-hidden="true">P</kbd>
        </button>
      )}
      {onStatus && (
        <button className="knop" type="button" aria-keyshortcuts="S" onClick={onStatus}>
          Wijzig status <kbd aria-hidden="true">S</kbd>
        </button>
      )}
      {onMeld && !onPlan && (
        <Link className="knop" to="/programmas/$id" params={{ id }} search={{ onderdeel: sleutelOf('actie', actieId) }}>
          Zeg wanneer
        </Link>
      )}
      <span className="knoppen duw">
        <button className="knop knop-stil" type="button" onClick={() => slaOver(actieId)}>
          Sla over
        </button>
        {nu > 1 && (
          <button className="knop" type="button" aria-keyshortcuts="K" onClick={() => ga(nu - 1)}>
            Vorige <kbd aria-hidden="true">K</kbd>
          </button>
        )}
        <button className="knop" type="button" aria-keyshortcuts="J" onClick={() => ga(nu + 1)}>
          {nu === aantal ? 'Rond af' : 'Volgende'} <kbd aria-hidden="true">J</kbd>
        </button>
      </span>
    </div>
  )
}

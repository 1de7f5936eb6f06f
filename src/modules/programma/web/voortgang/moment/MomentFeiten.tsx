import type { StandMoment } from '../cache/stand.ts'
import { dagenTekst, momentStand } from './momenttekst.ts'

type Props = {
  readonly moment: StandMoment
  /** False where the days are the name already. */
  readonly metDagen: boolean
}

/** The days of a moment, what came of it, and what was written down. */
export function MomentFeiten({ moment, metDagen }: Props) {
  const { stand, keren, extra, verplaatstVan, notitie } = moment
  return (
    <span className="moment-feiten">
      {metDagen && !extra && <span>{dagenTekst(moment)}</span>}
      {keren > 1 && <span>{keren} keer in deze tijd</span>}
      {verplaatstVan && (
        <span>
          Eerst gepland: <del>{dagenTekst(verplaatstVan)}</del>
        </span>
      )}
      {stand !== 'open' && <span>{momentStand(moment)}</span>}
      {notitie !== '' && <span className="regels-houden">{notitie}</span>}
    </span>
  )
}

import type { Gebeurtenis } from '../../../../platform/domain/agenda/writeAgenda.ts'
import type { Moment } from '../momenten/moment.ts'
import type { Stand } from '../stand/stand.ts'

type Actie = {
  readonly actieId: string
  readonly hoe: string
  readonly plek: string
  readonly stand: Stand
  /** When anything about its programme last changed. */
  readonly gewijzigdOp: Date
}

/** Every moment that is still to come or was not done yet, as a stretch of whole days. */
export const toGebeurtenissen = ({ actieId, hoe, plek, stand, gewijzigdOp }: Actie): Gebeurtenis[] =>
  stand.momenten
    .filter((moment) => moment.stand === 'open')
    .map((moment: Moment): Gebeurtenis => ({
      uid: `${actieId}-${moment.sleutel}@baken`,
      titel: hoe,
      omschrijving: [plek, stand.zin, moment.notitie].filter((deel) => deel !== '').join('\n'),
      van: moment.van,
      tot: moment.tot,
      gewijzigdOp,
    }))

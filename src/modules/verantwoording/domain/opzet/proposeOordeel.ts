import type { ActieStatus } from '../../../programma/public.ts'
import type { Moment, Oordeel } from '../verantwoording.ts'
import type { Actiefeit } from './feiten.ts'

/**
 * What the state of an actie proposes. Halfway the year, what has yet to begin has no verdict (null); at the end it was not done.
 */
const VOORSTEL: Readonly<Record<ActieStatus, Readonly<Record<Moment, Oordeel | null>>>> = {
  gepland: { bestuursrapportage: null, jaarverslag: 'niet' },
  loopt: { bestuursrapportage: 'deels', jaarverslag: 'deels' },
  bijna_te_laat: { bestuursrapportage: 'deels', jaarverslag: 'deels' },
  te_laat: { bestuursrapportage: 'deels', jaarverslag: 'deels' },
  klaar: { bestuursrapportage: 'gerealiseerd', jaarverslag: 'gerealiseerd' },
  deels: { bestuursrapportage: 'deels', jaarverslag: 'deels' },
  niet_gedaan: { bestuursrapportage: 'niet', jaarverslag: 'niet' },
  vervallen: { bestuursrapportage: 'niet', jaarverslag: 'niet' },
}

type Gebeurd = Pick<Actiefeit, 'stand' | 'activiteiten'>

export function proposeOordeel(actie: Gebeurd, moment: Moment): Oordeel | null {
  // "Doorlopend": it went on as was promised where something of it was recorded, and nobody can say so where nothing was.
  if (isDoorlopend(actie)) return isVastgelegd(actie) ? 'gerealiseerd' : null
  // Late, and nothing of it was done.
  if (actie.stand.status === 'te_laat' && !isVastgelegd(actie) && moment === 'jaarverslag') return 'niet'
  return VOORSTEL[actie.stand.status][moment]
}

const isDoorlopend = ({ stand }: Gebeurd): boolean =>
  stand.status === 'loopt' && stand.verwacht === 0 && stand.dagenTeLaat === null

const isVastgelegd = ({ stand, activiteiten }: Gebeurd): boolean => stand.gedaan > 0 || activiteiten.aantal > 0

/** Goes on without an end, and nobody recorded anything of it. */
export const isZonderMelding = (actie: Gebeurd): boolean => isDoorlopend(actie) && !isVastgelegd(actie)

/**
 * Of an inzet: all done, nothing done, or something between. Null when none of its acties has a verdict, or when none was done and
 * of some it is not known.
 */
export function mergeOordelen(oordelen: readonly (Oordeel | null)[]): Oordeel | null {
  const bekend = new Set(oordelen.filter((oordeel) => oordeel !== null))
  const [enige] = bekend
  if (bekend.size > 1) return 'deels'
  if (enige === undefined || !oordelen.includes(null)) return enige ?? null
  return enige === 'niet' ? null : 'deels'
}

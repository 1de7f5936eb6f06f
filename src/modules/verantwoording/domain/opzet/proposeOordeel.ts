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

export function proposeOordeel({ stand }: Pick<Actiefeit, 'stand'>, moment: Moment): Oordeel | null {
  // "Doorlopend": it goes on as was promised, and nothing of it can be counted.
  if (stand.status === 'loopt' && stand.verwacht === 0 && stand.dagenTeLaat === null) return 'gerealiseerd'
  // Late, and nothing of it was done.
  if (stand.status === 'te_laat' && stand.gedaan === 0 && moment === 'jaarverslag') return 'niet'
  return VOORSTEL[stand.status][moment]
}

/** Of an inzet: all done, nothing done, or something between. Null when none of its acties has a verdict. */
export function mergeOordelen(oordelen: readonly (Oordeel | null)[]): Oordeel | null {
  const soorten = new Set(oordelen.filter((oordeel) => oordeel !== null))
  const [enige] = soorten
  return enige === undefined ? null : soorten.size === 1 ? enige : 'deels'
}

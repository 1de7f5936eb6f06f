import type { ActieStatus, HandStatus } from './stand.ts'

/** What a person may say without a reason, because the facts say the same or leave it open. */
const ZONDER_REDEN: Readonly<Record<HandStatus, readonly ActieStatus[]>> = {
  gepland: ['gepland'],
  loopt: ['gepland', 'loopt', 'bijna_te_laat'],
  klaar: ['klaar'],
  deels: ['deels'],
  niet_gedaan: ['niet_gedaan'],
  vervallen: [],
}

/** Whether a status by hand contradicts what the facts say, so that it needs a reason. "Vervallen" always does. */
export const needsReden = (afgeleid: ActieStatus, hand: HandStatus): boolean => !ZONDER_REDEN[hand].includes(afgeleid)

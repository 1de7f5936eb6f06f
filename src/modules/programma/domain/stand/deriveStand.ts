import { daysBetween } from '../../../../platform/domain/datum.ts'
import { deriveStatus } from './deriveStatus.ts'
import { explainStand } from './explainStand.ts'
import { formatZin, isAfgerond } from './formatZin.ts'
import type { ActieStatus, Stand } from './stand.ts'
import { toestandOf, type StandVraag, type Toestand } from './toestand.ts'

/** The statuses that settle the share whatever was counted; null takes the actie out of the count. */
const VAST_AANDEEL: Readonly<Partial<Record<ActieStatus, number | null>>> = {
  klaar: 1,
  niet_gedaan: 0,
  vervallen: null,
}

/** What nobody planned yet counts as nothing done, so that it does not flatter the programme. */
const aandeelOf = ({ verwacht, gedaan, verwachting }: Toestand, status: ActieStatus): number | null => {
  const vast = VAST_AANDEEL[status]
  if (vast !== undefined) return vast
  if (verwacht > 0) return gedaan / verwacht
  return verwachting.open && !verwachting.telbaar && verwachting.loopt === null ? 0 : null
}

/**
 * Where an actie stands on a day. Lateness follows from the moments and is never typed: a status by hand goes before the derived
 * one, but `afgeleid` and `dagenTeLaat` keep saying what the facts say. `gedaan` counts what was expected, and without expected
 * moments what was done at all.
 */
export function deriveStand(vraag: StandVraag): Stand {
  const toestand = toestandOf(vraag)
  const { handmatig, vandaag, momenten } = vraag
  const { laat, volgende, verwacht, gedaan, extra } = toestand
  const afgeleid = deriveStatus(toestand)
  const status = handmatig?.status ?? afgeleid
  const oudste = laat[0]
  return {
    status,
    afgeleid,
    handmatig,
    dagenTeLaat: oudste === undefined ? null : daysBetween(oudste.tot, vandaag),
    gedaan: verwacht === 0 ? extra : gedaan,
    verwacht,
    volgende: volgende === null ? null : { van: volgende.van, tot: volgende.tot },
    aandeel: aandeelOf(toestand, status),
    zin: formatZin(toestand, handmatig !== null && isAfgerond(handmatig.status) ? handmatig.status : afgeleid),
    waarom: explainStand(toestand, afgeleid, handmatig),
    momenten,
    telbaar: toestand.verwachting.telbaar,
    open: toestand.verwachting.open,
  }
}

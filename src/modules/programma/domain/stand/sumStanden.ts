import { ACTIE_STATUSSEN, type ActieStatus, type Optelling, type Stand } from './stand.ts'

export type GewogenStand = { readonly gewicht: number; readonly stand: Pick<Stand, 'aandeel' | 'status'> }

const countStatussen = (acties: readonly GewogenStand[]): Record<ActieStatus, number> => {
  // Every status is filled in the loop over all of them.
  const perStatus = Object.fromEntries(ACTIE_STATUSSEN.map((status) => [status, 0])) as Record<ActieStatus, number>
  for (const { stand } of acties) perStatus[stand.status] += 1
  return perStatus
}

/** Roll up acties by weight. What cannot be counted (`aandeel` null) takes no part in the share, only in the numbers. */
export function sumStanden(acties: readonly GewogenStand[]): Optelling {
  let telt = 0
  let gewicht = 0
  let gedaan = 0
  for (const actie of acties) {
    if (actie.stand.aandeel === null) continue
    telt += 1
    gewicht += actie.gewicht
    gedaan += actie.gewicht * actie.stand.aandeel
  }
  // Rounding of the weights may end a hair above 1.
  const aandeel = gewicht > 0 ? Math.min(1, gedaan / gewicht) : null
  return { aandeel, acties: acties.length, telt, gewicht, perStatus: countStatussen(acties) }
}

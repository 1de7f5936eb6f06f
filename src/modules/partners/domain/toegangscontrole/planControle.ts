import { addDays, addMaanden, type Datum } from '../../../../platform/domain/datum.ts'

/** Rights of access are looked at again at set times (BIO2; ISO 27002:2022, 5.18); those of partners every half year. */
const MAANDEN_TUSSEN = 6

/** From the first mail to the last day to answer. */
const DAGEN_OM_TE_ANTWOORDEN = 21

/** Days before the last one on which the contact is reminded. */
const HERINNERINGEN = [14, 7, 1] as const

export type Controlestand = {
  /** The day of the last confirmation, or the day on which the first of its people got access. */
  readonly sinds: Datum
  /** The controle that waits for an answer. */
  readonly open: { readonly uiterlijk: Datum; readonly gemaildOp: Datum } | null
}

export type Controlestap = 'begin' | 'herinner' | 'verval'

/** What has to happen with the people of an organisatie on this day. Asked twice on one day it says the same; acted upon it says nothing more. */
export function planControle({ sinds, open }: Controlestand, vandaag: Datum): Controlestap | null {
  if (open === null) return vandaag >= nextControle(sinds) ? 'begin' : null
  if (vandaag > open.uiterlijk) return 'verval'
  const moment = HERINNERINGEN.findLast((dagen) => vandaag >= addDays(open.uiterlijk, -dagen))
  return moment !== undefined && open.gemaildOp < addDays(open.uiterlijk, -moment) ? 'herinner' : null
}

export const nextControle = (sinds: Datum): Datum => addMaanden(sinds, MAANDEN_TUSSEN)

export const lastDagToAnswer = (begin: Datum): Datum => addDays(begin, DAGEN_OM_TE_ANTWOORDEN)

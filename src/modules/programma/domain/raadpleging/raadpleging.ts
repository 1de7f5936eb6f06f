import { daysBetween, type Dagen, type Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'

/** What residents see of a programme, in plain form. */
export type Ontwerp = readonly {
  readonly id: string
  readonly naam: string
  readonly inzetten: readonly {
    readonly id: string
    readonly inzet: string
    readonly ambitie: string
    readonly acties: readonly string[]
  }[]
}[]

export const RAADPLEGING_STANDEN = ['straks', 'open', 'gesloten'] as const
export type RaadplegingStand = (typeof RAADPLEGING_STANDEN)[number]

/** Both days count. Closed by hand is closed, whatever the days say. */
export function raadplegingStandOf({ van, tot }: Dagen, isGesloten: boolean, vandaag: Datum): RaadplegingStand {
  if (isGesloten || vandaag > tot) return 'gesloten'
  return vandaag < van ? 'straks' : 'open'
}

/** Longer than this nobody means: the day holds a typing error. */
const LANGSTE_DAGEN = 366

/** From today on a raadpleging needs days in which somebody can still react. */
export function checkDagen({ van, tot }: Dagen, vandaag: Datum): Result<null, 'verkeerd_om' | 'voorbij' | 'te_lang'> {
  if (tot < van) return refuse('verkeerd_om')
  if (tot < vandaag) return refuse('voorbij')
  return daysBetween(van, tot) > LANGSTE_DAGEN ? refuse('te_lang') : ok(null)
}

const SLEUTEL = /^(\d{1,4})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const raadplegingSleutel = (gemeenteId: number, id: string): string => `${gemeenteId}-${id}`

/** The last part of the public address names the gemeente, because a raadpleging can only be looked up within it. */
export function readRaadplegingSleutel(sleutel: string): { readonly gemeenteId: number; readonly id: string } | null {
  const [, gemeente, id] = SLEUTEL.exec(sleutel) ?? []
  return gemeente === undefined || id === undefined ? null : { gemeenteId: Number(gemeente), id }
}

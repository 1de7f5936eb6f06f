import { addMaanden, type Datum } from '../../../platform/domain/datum.ts'
import type { Handeling } from '../../../platform/domain/handeling.ts'
import { ok, refuse, type Result } from '../../../platform/domain/result.ts'

/** The longest that a key works. */
export const LANGSTE_MAANDEN = 12

/**
 * What a program never does in the name of a person: look after its own way in and out, or say who may do what. Whoever found a
 * key could otherwise make it last.
 */
const NIET_VOOR_PROGRAMMAS = [
  'sessie',
  'tweedefactor',
  'apisleutel',
  'medewerker',
  'rol',
  'inlogdienst',
  'partnertoegang',
  'noodtoegang',
  'deelname',
]

export const isVoorProgrammas = (handeling: Handeling): boolean =>
  !NIET_VOOR_PROGRAMMAS.includes(handeling.slice(0, handeling.indexOf(':')))

/** Who is `namens` now holds; what was given to the key; and of the two only what both have. */
export const handelingenOfSleutel = (
  namens: ReadonlySet<Handeling>,
  gegeven: readonly string[],
): ReadonlySet<Handeling> =>
  new Set([...namens].filter((handeling) => gegeven.includes(handeling) && isVoorProgrammas(handeling)))

type Wens = { readonly handelingen: readonly Handeling[]; readonly geldigTot: Datum }
type Reden = 'niet_zelf' | 'niet_voor_programmas' | 'voorbij' | 'te_ver'

/** A key gets what its maker holds, at most a year. */
export function checkSleutel(
  { handelingen, geldigTot }: Wens,
  eigen: ReadonlySet<Handeling>,
  vandaag: Datum,
): Result<null, Reden> {
  if (!handelingen.every(isVoorProgrammas)) return refuse('niet_voor_programmas')
  if (!handelingen.every((handeling) => eigen.has(handeling))) return refuse('niet_zelf')
  if (geldigTot < vandaag) return refuse('voorbij')
  return geldigTot > addMaanden(vandaag, LANGSTE_MAANDEN) ? refuse('te_ver') : ok(null)
}

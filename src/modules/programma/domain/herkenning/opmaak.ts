import type { KolomRol } from './kolomwoorden.ts'

/**
 * `periode`: a moment to be ticked · `doel`: a goal of its own for each actie · `doelinzet`: a goal that heads several acties ·
 * `onbekend`: the name says nothing
 */
export type Kolomsoort = KolomRol | 'periode' | 'doel' | 'doelinzet' | 'onbekend'

/** One column as it is understood: `naam` is its heading as printed, empty when it has none. */
export type Kolom = { readonly rol: Kolomsoort; readonly naam: string; readonly rang: number; readonly exact: boolean }

/** zeker: read from a heading row · redelijk: heading row of which a part was filled in · geraden: by content alone */
export const OPMAAK_GRONDEN = ['zeker', 'redelijk', 'geraden'] as const
export type OpmaakGrond = (typeof OPMAAK_GRONDEN)[number]

/** What the columns of a table hold. */
export type Opmaak = { readonly kolommen: readonly Kolom[]; readonly grond: OpmaakGrond }

const WANNEER_ROLLEN: ReadonlySet<Kolomsoort> = new Set(['wanneer', 'start', 'gereed', 'periode'])
const WIE_ROLLEN: ReadonlySet<Kolomsoort> = new Set(['wie', 'trekker', 'partner'])

export const isWanneer = (kolom: Kolom): boolean => WANNEER_ROLLEN.has(kolom.rol)
export const isWie = (kolom: Kolom): boolean => WIE_ROLLEN.has(kolom.rol)

/** A layout can hold acties when it says what is done and at least one thing about it. */
export function isActieOpmaak(opmaak: Opmaak): boolean {
  const vreemd = opmaak.kolommen.filter((k) => k.rol === 'vreemd').length
  const hoe = opmaak.kolommen.find((k) => k.rol === 'hoe')
  if (!hoe || vreemd >= 2) return false
  const metWanneer = opmaak.kolommen.some(isWanneer)
  const metWie = opmaak.kolommen.some(isWie)
  if (vreemd === 1) return metWanneer && metWie
  if (metWanneer || metWie) return true
  const steun = opmaak.kolommen.filter((k) => STEUN.has(k.rol)).length
  return opmaak.grond === 'zeker' && steun >= 1
}

const STEUN: ReadonlySet<Kolomsoort> = new Set([
  'resultaat',
  'ambitie',
  'doel',
  'doelinzet',
  'indicator',
  'prioriteit',
  'inzet',
  'status',
])

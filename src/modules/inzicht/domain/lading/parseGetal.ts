import { tekstVanCel, type Cel } from './rij.ts'

/** Which sign stands before the decimals: "1.234,5" or "1,234.5". */
export type Getalstijl = 'komma' | 'punt'

/** Ways in which people and CBS write that a figure is not known. */
const ONBEKEND: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  '.',
  '..',
  'x',
  'n.v.t.',
  'nvt',
  'n.b.',
  'nb',
  'onbekend',
  '?',
])

const VORM: Readonly<Record<Getalstijl, RegExp>> = {
  komma: /^-?(?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:,\d+)?$/,
  punt: /^-?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?$/,
}
const DECIMAAL: Readonly<Record<Getalstijl, string>> = { komma: ',', punt: '.' }
/** Longer is no figure that anybody counts, and beyond what a number holds exactly. */
const LANGST = 20

export const isOnbekend = (cel: Cel | undefined): boolean => ONBEKEND.has(tekstVanCel(cel).toLowerCase())

/** The number in a cell; null where it is not known, undefined where it is no number. "12%" is 12. */
export function parseGetal(cel: Cel | undefined, stijl: Getalstijl): number | null | undefined {
  if (typeof cel === 'number') return Number.isFinite(cel) ? cel : undefined
  if (isOnbekend(cel)) return null
  const tekst = tidyGetal(cel)
  if (tekst.length > LANGST || !VORM[stijl].test(tekst)) return undefined
  const [geheel = '', decimalen] = tekst.split(DECIMAAL[stijl])
  return Number(geheel.replace(/[., ]/g, '') + (decimalen === undefined ? '' : `.${decimalen}`))
}

/**
 * How the numbers of a column are written, from those that can be read in one way only. `zeker` is false when a sign of thousands
 * could as well be that of decimals ("1.234") and nothing in the column tells.
 */
export function guessGetalstijl(cellen: readonly Cel[]): { readonly stijl: Getalstijl; readonly zeker: boolean } {
  const teksten = cellen.filter((cel) => typeof cel === 'string' && !isOnbekend(cel)).map(tidyGetal)
  const enkel = (stijl: Getalstijl, ander: Getalstijl): number =>
    teksten.filter((tekst) => VORM[stijl].test(tekst) && !VORM[ander].test(tekst)).length
  const komma = enkel('komma', 'punt')
  const punt = enkel('punt', 'komma')
  if (komma === punt) return { stijl: 'komma', zeker: !teksten.some((tekst) => /[.,]/.test(tekst)) }
  return { stijl: komma > punt ? 'komma' : 'punt', zeker: true }
}

const tidyGetal = (cel: Cel | undefined): string =>
  tekstVanCel(cel)
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/^[+]/, '')
    .replace(/[\u2212\u2013]/, '-')
    .replace(/\s*%$/, '')

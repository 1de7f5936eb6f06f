import type { Getalstijl } from './parseGetal.ts'

/**
 * What a column means. `waarde` holds values of one indicator, `periodewaarde` those of the period in its header; `indicator` names
 * which indicator a row is about.
 */
export const ROLLEN = [
  'negeer',
  'periode',
  'jaar',
  'maand',
  'kwartaal',
  'gebied',
  'indicator',
  'waarde',
  'periodewaarde',
  'noemer',
  'voorlopig',
  'context',
] as const
export type Kolomrol = (typeof ROLLEN)[number]

/** These hold numbers, and may stand more than once. */
export const MEERVOUDIG: ReadonlySet<Kolomrol> = new Set(['negeer', 'waarde', 'periodewaarde'])

export type Kolomtoewijzing = {
  readonly rol: Kolomrol
  /** Of a `waarde`: which indicator; null where the row says so, or where inhabitants are counted. */
  readonly indicatorId: string | null
  readonly getalstijl: Getalstijl
}

/** How a file is read, as a person decided. */
export type Toewijzing = {
  readonly doel: 'meetwaarden' | 'bevolking'
  /** Of a workbook: the sheet. */
  readonly blad: string | null
  /** The row with the names of the columns; what is above it is not read. */
  readonly kopregel: number
  readonly kolommen: readonly Kolomtoewijzing[]
  /** Of a row without a column that says so: which indicator it is about. */
  readonly indicatorId: string | null
  /** Of a column that names indicators: which is meant by each name. */
  readonly namen: Readonly<Record<string, string>>
  /** Of inhabitants: '' everybody, else an age group. */
  readonly groep: string
  readonly bron: string
}

export type Toewijzingsreden =
  | 'rol_dubbel'
  | 'periode_ontbreekt'
  | 'deel_zonder_jaar'
  | 'waarde_ontbreekt'
  | 'twee_vormen'
  | 'indicator_ontbreekt'
  | 'bron_ontbreekt'

export const TOEWIJZINGSTEKST: Readonly<Record<Toewijzingsreden, string>> = {
  rol_dubbel: 'Twee kolommen betekenen hetzelfde. Kies bij een van beide iets anders.',
  periode_ontbreekt: 'Geen kolom zegt bij welke periode een cijfer hoort. Wijs de periode aan, of het jaar.',
  deel_zonder_jaar: 'De maand of het kwartaal is aangewezen, maar het jaar niet. Wijs ook het jaar aan.',
  waarde_ontbreekt: 'Geen kolom bevat cijfers. Wijs aan welke kolom dat doet.',
  twee_vormen: 'Wijs óf kolommen met cijfers aan, óf kolommen die elk een periode zijn. Niet allebei.',
  indicator_ontbreekt: 'Van een kolom met cijfers is niet bekend bij welke indicator zij hoort. Kies er een.',
  bron_ontbreekt: 'Schrijf waar deze cijfers vandaan komen.',
}

/** Why rows cannot be read like this; null when they can. */
export function checkToewijzing(toewijzing: Toewijzing): Toewijzingsreden | null {
  const { doel, kolommen, bron } = toewijzing
  const has = (rol: Kolomrol): boolean => kolommen.some((kolom) => kolom.rol === rol)
  const enkele = kolommen.map(({ rol }) => rol).filter((rol) => !MEERVOUDIG.has(rol))
  if (new Set(enkele).size < enkele.length) return 'rol_dubbel'
  if (has('waarde') && has('periodewaarde')) return 'twee_vormen'
  if (!has('waarde') && !has('periodewaarde')) return 'waarde_ontbreekt'
  if ((has('maand') || has('kwartaal')) && !has('jaar')) return 'deel_zonder_jaar'
  if (!has('periodewaarde') && !has('periode') && !has('jaar')) return 'periode_ontbreekt'
  if (doel === 'meetwaarden' && !isElkBekend(toewijzing)) return 'indicator_ontbreekt'
  return bron.trim() === '' ? 'bron_ontbreekt' : null
}

const isElkBekend = ({ kolommen, indicatorId }: Toewijzing): boolean =>
  kolommen.some(({ rol }) => rol === 'indicator') ||
  indicatorId !== null ||
  kolommen.every((kolom) => kolom.rol !== 'periodewaarde' && (kolom.rol !== 'waarde' || kolom.indicatorId !== null))

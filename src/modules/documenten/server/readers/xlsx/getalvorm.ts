export const GETALVORMEN = ['getal', 'procent', 'dag', 'dagtijd', 'maand', 'jaar', 'tijd'] as const
/** What a number in a cell means, by the way it is shown. */
export type Getalvorm = (typeof GETALVORMEN)[number]

/** The forms that every program knows by number (OOXML 18.8.30), those of East Asian calendars included. */
const INGEBOUWD: readonly (readonly [van: number, tot: number, vorm: Getalvorm])[] = [
  [9, 10, 'procent'],
  [14, 16, 'dag'],
  [17, 17, 'maand'],
  [18, 21, 'tijd'],
  [22, 22, 'dagtijd'],
  [27, 31, 'dag'],
  [32, 35, 'tijd'],
  [36, 36, 'dag'],
  [45, 47, 'tijd'],
  [50, 58, 'dag'],
]
/** Literal text, colours and languages within a code: "d mmmm" and [$-413] and \- are no letters of a date. */
const LETTERLIJK = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g
const MAX_CODE = 255

/** The form of a number format; `code` only when the file defines it itself. Dutch codes write j for year and u for hour. */
export function readGetalvorm(id: number, code: string | undefined): Getalvorm {
  if (code === undefined) return INGEBOUWD.find(([van, tot]) => id >= van && id <= tot)?.[2] ?? 'getal'
  const [kern = ''] = code.slice(0, MAX_CODE).replace(LETTERLIJK, '').toLowerCase().split(';')
  if (kern.includes('general') || kern.includes('standaard')) return 'getal'
  const tijd = /[hus]/.test(kern)
  if (kern.includes('d')) return tijd ? 'dagtijd' : 'dag'
  if (/[yj]/.test(kern)) return kern.includes('m') ? 'maand' : 'jaar'
  if (tijd) return 'tijd'
  if (kern.includes('m')) return 'maand'
  return kern.includes('%') ? 'procent' : 'getal'
}

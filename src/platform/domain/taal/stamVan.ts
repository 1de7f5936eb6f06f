import { foldAccenten } from './woorden.ts'

const UITGANGEN = ["'s", 'heden', 'tjes', 'pjes', 'tje', 'pje', 'en', 's', 'e'] as const
const HEDEN = 'heid'
const KLINKER = /[aeiouy]/
const MIN_STAM = 3

const restoreMedeklinker = (stam: string): string => {
  const laatste = stam.at(-1) ?? ''
  const dubbel = stam.length > MIN_STAM && laatste === stam.at(-2) && !KLINKER.test(laatste)
  const enkel = dubbel ? stam.slice(0, -1) : stam
  if (enkel.endsWith('v')) return `${enkel.slice(0, -1)}f`
  return enkel.endsWith('z') ? `${enkel.slice(0, -1)}s` : enkel
}

const shortenKlinker = (stam: string): string => stam.replace(/(aa|ee|oo|uu)(?=[^aeiouy]$)/, (paar) => paar.charAt(0))

/**
 * A light key under which Dutch word forms meet ("inbraken" and "inbraak", "brieven" and "brief").
 * Meant for matching, not for showing; it is deliberately coarse.
 */
export const stamVan = (woord: string): string => {
  const klein = foldAccenten(woord).toLowerCase().replace(/’/g, "'")
  for (const uitgang of UITGANGEN) {
    const stam = klein.slice(0, -uitgang.length)
    if (!klein.endsWith(uitgang) || stam.length < MIN_STAM || !KLINKER.test(stam)) continue
    if (uitgang === 's' && /[iu]$/.test(stam)) continue
    if (uitgang === 'heden') return stam + HEDEN
    return shortenKlinker(restoreMedeklinker(stam))
  }
  return shortenKlinker(klein)
}

import { parseCijfers } from './cijfers.ts'
import { parseTelwoord } from './telwoorden.ts'
import { findWoorden, type Woord } from './woorden.ts'

/** A counted number; `van` and `tot` cover the number only ("3 miljoen", "vier", the "drie" of "driemaal"). */
export type Getal = {
  readonly waarde: number
  readonly van: number
  readonly tot: number
  readonly inWoorden: boolean
}

const GROOTHEDEN: ReadonlyMap<string, number> = new Map([
  ['duizend', 1e3],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['miljard', 1e9],
  ['mld', 1e9],
])
const BREUKDELEN = new Set('derde vierde vijfde zesde zevende achtste negende tiende kwart procentpunten'.split(' '))
const ACHTERVOEGSELS = ['maal', 'tal'] as const
const TELT_EEN = new Set(['keer', 'maal'])
const NA_WERKWOORD_ACHT = new Set('het dit dat deze zich een geen de men zij hij wij we'.split(' '))
const GEACCENTUEERD = /[éÉ]|e\u0301/iu

type Gelezen = { readonly waarde: number; readonly lengte: number; readonly inWoorden: boolean }

const readMetAchtervoegsel = (woord: Woord, vorige: Woord | undefined): Gelezen | null => {
  for (const uitgang of ACHTERVOEGSELS) {
    if (!woord.klein.endsWith(uitgang)) continue
    const stam = woord.klein.slice(0, -uitgang.length)
    const waarde = parseTelwoord(stam)
    const verstild = stam === 'een' && (uitgang === 'tal' || vorige?.klein === 'nu')
    if (waarde !== null && waarde > 0 && !verstild) return { waarde, lengte: stam.length, inWoorden: true }
  }
  return null
}

const isLidwoord = (woord: Woord, volgende: Woord | undefined): boolean =>
  woord.klein === 'een' && !GEACCENTUEERD.test(woord.tekst) && !TELT_EEN.has(volgende?.klein ?? '')

const isWerkwoord = (woord: Woord, vorige: Woord | undefined, volgende: Woord | undefined): boolean =>
  woord.klein === 'acht' && (vorige?.klein === 'in' || NA_WERKWOORD_ACHT.has(volgende?.klein ?? ''))

const readWoord = (woord: Woord, vorige: Woord | undefined, volgende: Woord | undefined): Gelezen | null => {
  const waarde = parseTelwoord(woord.klein)
  if (waarde === null) return readMetAchtervoegsel(woord, vorige)
  if (isLidwoord(woord, volgende) || isWerkwoord(woord, vorige, volgende)) return null
  return { waarde, lengte: woord.tekst.length, inWoorden: true }
}

const touches = (links: Woord, rechts: Woord | undefined, tekst: string): boolean =>
  rechts !== undefined && tekst.slice(links.tot, rechts.van).trim() === ''

/**
 * The numbers of a Dutch text, in digits and in words, in order. Ordinals (2e, tweede), fractions (een derde), dates, times,
 * names such as E25 and the article "een" are left out; "één", "eenmaal" and "een keer" count as one. Years are numbers too.
 */
export const findGetallen = (tekst: string, woorden: readonly Woord[] = findWoorden(tekst)): Getal[] => {
  const getallen: Getal[] = []
  woorden.forEach((woord, i) => {
    const volgende = woorden[i + 1]
    const gelezen = /^\d/.test(woord.tekst) ? parseCijfers(tekst, woord) : readWoord(woord, woorden[i - 1], volgende)
    if (gelezen === null) return
    const raakt = touches(woord, volgende, tekst)
    if (raakt && BREUKDELEN.has(volgende?.klein ?? '')) return
    const grootheid = raakt ? GROOTHEDEN.get(volgende?.klein ?? '') : undefined
    const tot = grootheid === undefined ? woord.van + gelezen.lengte : (volgende?.tot ?? woord.tot)
    getallen.push({ waarde: gelezen.waarde * (grootheid ?? 1), van: woord.van, tot, inWoorden: gelezen.inWoorden })
  })
  return getallen.filter((getal, i) => (getallen[i - 1]?.tot ?? 0) <= getal.van)
}

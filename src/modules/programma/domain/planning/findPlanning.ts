import type { Planning } from '../planning.ts'
import { findLabels, findStukken, type Stuk } from './findStukken.ts'
import { isPlanningText } from './isPlanningText.ts'
import { parsePlanning } from './parsePlanning.ts'
import { scanPlanning } from './scanPlanning.ts'
import type { Vondst } from './vondst.ts'
import type { Token } from './tokenize.ts'

/** A time expression in running text, at [van, tot) of that text. */
export type Planningvondst = { readonly van: number; readonly tot: number; readonly planning: Planning }

type Gewogen = Planningvondst & { readonly gewicht: number }

const GEWICHT_STUK = 6
const GEWICHT_LABEL = 7
const GENOEG = 0.8
const MAX_STUK = 200
const TUSSEN: ReadonlySet<string> = new Set([
  'en',
  ',',
  '(',
  '/',
  '&',
  'in',
  'ook',
  'verder',
  'van',
  'op',
  'of',
  'daarnaast',
])

const isAdjacent = (tokens: readonly Token[], links: Vondst, rechts: Vondst): boolean =>
  tokens.slice(links.tot, rechts.van).every(({ woord }) => TUSSEN.has(woord))

const groupAdjacent = (tokens: readonly Token[], vondsten: readonly Vondst[]): Vondst[][] => {
  const groepen: Vondst[][] = []
  for (const vondst of vondsten) {
    const groep = groepen.at(-1)
    const vorige = groep?.at(-1)
    if (groep !== undefined && vorige !== undefined && isAdjacent(tokens, vorige, vondst)) groep.push(vondst)
    else groepen.push([vondst])
  }
  return groepen
}

/** Takes the closing bracket along when the opening one lies inside. */
const closeHaakje = (zin: string, van: number, tot: number): number => {
  const open = zin.slice(van, tot).includes('(') && zin.charAt(tot) === ')'
  return open ? tot + 1 : tot
}

const findLopend = (zin: string): Gewogen[] => {
  const { tokens, vondsten } = scanPlanning(zin, 'proza')
  return groupAdjacent(tokens, vondsten).map((groep) => {
    const van = tokens[groep[0]?.van ?? 0]?.van ?? 0
    const tot = closeHaakje(zin, van, tokens[(groep.at(-1)?.tot ?? 1) - 1]?.tot ?? 0)
    const planning = { tekst: zin.slice(van, tot), delen: groep.flatMap(({ delen }) => delen) }
    return { van, tot, planning, gewicht: Math.max(...groep.map(({ gewicht }) => gewicht)) }
  })
}

const isAlleenJaar = ({ delen }: Planning): boolean =>
  delen.every((deel) => deel.soort === 'periode' && deel.periodes.every(({ eenheid }) => eenheid === 'jaar'))

const readStuk = (zin: string, stuk: Stuk): Gewogen | null => {
  if (stuk.tot - stuk.van > MAX_STUK) return null
  const tekst = zin.slice(stuk.van, stuk.tot)
  if (isPlanningText(tekst) < GENOEG) return null
  const planning = parsePlanning(tekst)
  const citaat = !stuk.aanEinde && isAlleenJaar(planning)
  return citaat || planning.delen.length === 0
    ? null
    : { van: stuk.van, tot: stuk.tot, planning, gewicht: GEWICHT_STUK }
}

const readLabel = (zin: string, stuk: Stuk): Gewogen | null => {
  const planning = parsePlanning(zin.slice(stuk.van, stuk.tot))
  return planning.delen.length === 0 ? null : { van: stuk.van, tot: stuk.tot, planning, gewicht: GEWICHT_LABEL }
}

const overlaps = (a: Planningvondst, b: Planningvondst): boolean => a.van < b.tot && b.van < a.tot

const findGewogen = (zin: string): Gewogen[] => {
  const gekozen: Gewogen[] = []
  const kandidaten = [
    ...findLabels(zin).map((stuk) => readLabel(zin, stuk)),
    ...findStukken(zin).map((stuk) => readStuk(zin, stuk)),
    ...findLopend(zin),
  ]
  for (const kandidaat of kandidaten) {
    if (kandidaat !== null && !gekozen.some((ander) => overlaps(ander, kandidaat))) gekozen.push(kandidaat)
  }
  return gekozen.sort((a, b) => a.van - b.van)
}

/** Every time expression in a sentence, in order. */
export const findPlanningen = (zin: string): Planningvondst[] =>
  findGewogen(zin).map(({ van, tot, planning }) => ({ van, tot, planning }))

/**
 * The expression in a sentence that tells best when: after "Planning:", in a tail "(Q3, politie)", or in the running text,
 * where a quarter or a rhythm says more than a year. Null when the sentence tells no time.
 */
export const findPlanning = (zin: string): Planningvondst | null => {
  let beste: Gewogen | null = null
  for (const vondst of findGewogen(zin)) {
    if (vondst.gewicht > (beste?.gewicht ?? 0)) beste = vondst
  }
  return beste === null ? null : { van: beste.van, tot: beste.tot, planning: beste.planning }
}

import type { Planning } from '../planning.ts'
import { findKommastaart, findLabels, findStukken, type Stuk } from './findStukken.ts'
import { isPlanningText } from './isPlanningText.ts'
import { parsePlanning } from './parsePlanning.ts'
import { scanPlanning } from './scanPlanning.ts'
import type { Token } from './tokenize.ts'
import type { Vondst } from './vondst.ts'

/** A time expression in running text, at [van, tot) of that text. */
export type Planningvondst = { readonly van: number; readonly tot: number; readonly planning: Planning }

type Gewogen = Planningvondst & { readonly gewicht: number }

const GEWICHT_STUK = 6
const GEWICHT_LABEL = 7
const GENOEG = 0.9
const MAX_ZIN = 4000
const MAX_STUK = 200
const MAX_WOORDEN_LOSSE_ZIN = 5
const BUREN = /^\s?(?:\(|,\s)?$/
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
const closeHaakje = (zin: string, van: number, tot: number): number =>
  zin.slice(van, tot).includes('(') && zin.charAt(tot) === ')' ? tot + 1 : tot

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

const isLosseZin = (tekst: string, stuk: Stuk): boolean =>
  !stuk.geheel || tekst.split(/\s+/, MAX_WOORDEN_LOSSE_ZIN + 1).length <= MAX_WOORDEN_LOSSE_ZIN

const readStuk = (zin: string, stuk: Stuk): Gewogen | null => {
  const tekst = zin.slice(stuk.van, stuk.tot)
  if (tekst.length > MAX_STUK || !isLosseZin(tekst, stuk) || isPlanningText(tekst) < GENOEG) return null
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

const covers = (a: Planningvondst, b: Planningvondst): boolean => a.van <= b.van && b.tot <= a.tot
const overlaps = (a: Planningvondst, b: Planningvondst): boolean => a.van < b.tot && b.van < a.tot

/** Running text that holds a whole part ("2x per jaar (voorjaar en najaar)") stays one and weighs as that part. */
const mergeStukken = (lopend: readonly Gewogen[], stukken: readonly Gewogen[]): Gewogen[] => {
  const ruim = lopend.map((vondst) =>
    stukken.some((stuk) => covers(vondst, stuk)) ? { ...vondst, gewicht: GEWICHT_STUK } : vondst,
  )
  const overig = stukken.filter((stuk) => !ruim.some((vondst) => covers(vondst, stuk)))
  return [...overig, ...ruim]
}

/** "2x per jaar (voorjaar en najaar)": what an opening bracket or a comma parts belongs together. */
const joinNeighbours = (zin: string, vondsten: readonly Gewogen[]): Gewogen[] => {
  const samen: Gewogen[] = []
  for (const vondst of vondsten) {
    const vorige = samen.at(-1)
    if (vorige === undefined || !BUREN.test(zin.slice(vorige.tot, vondst.van))) samen.push(vondst)
    else {
      const tot = closeHaakje(zin, vorige.van, vondst.tot)
      const delen = [...vorige.planning.delen, ...vondst.planning.delen]
      const planning = { tekst: zin.slice(vorige.van, tot), delen }
      samen.splice(-1, 1, { van: vorige.van, tot, planning, gewicht: Math.max(vorige.gewicht, vondst.gewicht) })
    }
  }
  return samen
}

const findGewogen = (heleZin: string): Gewogen[] => {
  const zin = heleZin.slice(0, MAX_ZIN)
  const read = (stukken: readonly Stuk[]): Gewogen[] =>
    stukken.map((stuk) => readStuk(zin, stuk)).filter((stuk) => stuk !== null)
  const labels = findLabels(zin).map((stuk) => readLabel(zin, stuk))
  const kandidaten = [
    ...labels,
    ...mergeStukken(findLopend(zin), read(findStukken(zin))),
    ...read(findKommastaart(zin)),
  ]
  const gekozen: Gewogen[] = []
  for (const kandidaat of kandidaten) {
    if (kandidaat !== null && !gekozen.some((ander) => overlaps(ander, kandidaat))) gekozen.push(kandidaat)
  }
  return joinNeighbours(
    zin,
    gekozen.sort((a, b) => a.van - b.van),
  )
}

/** Every time expression in a sentence (of at most 4000 characters), in order. */
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

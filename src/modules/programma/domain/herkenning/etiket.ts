import { ETIKETTEN, type EtiketSoort, ETIKETWOORDEN } from './etiketwoorden.ts'
import { toSleutel } from './sleutel.ts'

/** A label at the start of a line; `rest` is where the text after it begins (the length of the line when it stands alone). */
export type Etiket = { readonly soort: EtiketSoort; readonly rest: number; readonly genummerd: boolean }

const BEKEND: ReadonlyMap<string, EtiketSoort> = new Map(
  [...ETIKETTEN].reverse().flatMap((soort) => ETIKETWOORDEN[soort].map((woorden) => [woorden, soort] as const)),
)
const MAX_ETIKET = 80
const NUMMER_VOORAF = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]?|[A-Za-z][.)]|[•\-–—*])\s+/
/** Where a label can end: the first colon, question mark or dash between spaces. */
const SCHEIDING = /:|\?|\s[–—-]\s/g
/** With a dash only these are labels: "Aanpak – …" is mostly a name. */
const MET_STREEP: ReadonlySet<EtiketSoort> = new Set(['inzet', 'ambitie', 'doel'])

/** Reads the label of a line: "Inzet : …", "AMBITIE", "2.1 Wat gaan we doen?", "Doel 3: …". Null when it has none. */
export function readEtiket(tekst: string): Etiket | null {
  const schoon = tekst.replace(NUMMER_VOORAF, '')
  const begin = tekst.length - schoon.length
  for (const grens of schoon.slice(0, MAX_ETIKET).matchAll(SCHEIDING)) {
    const etiket = lookUp(schoon.slice(0, grens.index))
    if (!etiket) continue
    if (grens[0].length > 1 && !MET_STREEP.has(etiket.soort)) continue
    const na = begin + grens.index + grens[0].length
    const extra = /^\s*:?\s*/.exec(tekst.slice(na))?.[0].length ?? 0
    return { ...etiket, rest: na + extra }
  }
  if (schoon.length > MAX_ETIKET) return null
  const etiket = lookUp(schoon)
  return etiket ? { ...etiket, rest: tekst.length } : null
}

function lookUp(tekst: string): Omit<Etiket, 'rest'> | null {
  const heel = toSleutel(tekst)
  const woorden = heel.split(' ').filter((woord) => !/^(?:\d{1,4}|[a-d])$/.test(woord))
  const soort = BEKEND.get(woorden.join(' ')) ?? BEKEND.get(woorden.join(' ').replace(/ (?:in|voor|op|van)$/, ''))
  if (soort === undefined) return null
  return { soort, genummerd: /\d/.test(heel.replace(/\b(?:19|20)\d\d\b/g, '')) }
}

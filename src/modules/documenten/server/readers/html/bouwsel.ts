import { joinStukken, type Stuk } from '../../../domain/opmaaktekst.ts'
import type { RuwBlok, RuweCel } from '../../../domain/ruwBlok.ts'

/** What the text that is being gathered will become. */
export type Wording =
  | { readonly soort: 'alinea' }
  | { readonly soort: 'kop'; readonly niveau: number }
  | { readonly soort: 'lijstitem'; readonly diepte: number; readonly teken: string }

type Lijst = { readonly vorm: string | null; nummer: number }

export type Tabelbouw = { readonly rijen: RuweCel[][]; readonly cellen: RuwBlok[][]; inKop: boolean }

/** The page, one cell of a table or one note: blocks in the making. */
export type Bouwsel = {
  readonly blokken: RuwBlok[]
  readonly lijsten: Lijst[]
  readonly tabellen: Tabelbouw[]
  stukken: Stuk[]
  wording: Wording
  /** The number of `stukken` that form a term (`dt`), as long as its description has not begun. */
  term: number
  linktekst: number
}

/** The state of the walk over a page; cells and notes nest, so there is a stack of what is being built. */
export type Bouw = {
  readonly stapel: Bouwsel[]
  readonly tabs: ReadonlyMap<string, string>
  vet: number
  verhoogd: number
  link: number
  voorgevormd: number
  /** Level of the last heading, under which a fold-out button stands. */
  niveau: number
}

export const startBouwsel = (): Bouwsel => ({
  blokken: [],
  lijsten: [],
  tabellen: [],
  stukken: [],
  wording: { soort: 'alinea' },
  term: 0,
  linktekst: 0,
})

export const startBouw = (tabs: ReadonlyMap<string, string>): Bouw => ({
  stapel: [startBouwsel()],
  tabs,
  vet: 0,
  verhoogd: 0,
  link: 0,
  voorgevormd: 0,
  niveau: 1,
})

export function current(bouw: Bouw): Bouwsel {
  const bouwsel = bouw.stapel.at(-1)
  if (!bouwsel) throw new Error('a page is built from begin to end on one bouwsel')
  return bouwsel
}

/** Links that do something for the page instead of saying something. */
const PAGINALINK =
  /^(?:(?:ga )?(?:terug )?naar (?:boven|begin|top|inhoud|de inhoud|overzicht)|terug|lees (?:meer|verder)(?: over .{0,80})?|meer (?:lezen|informatie)|print(?:en)?(?: .{0,30})?|deel(?:en)?(?: .{0,40})?|download(?:en)?(?: .{0,60})?|vorige(?: .{0,60})?|volgende(?: .{0,60})?|(?:alles )?(?:in|uit|open|dicht)klappen|sluiten|toon (?:alles|meer)|voorlezen|lees voor|reageer|bewerken|home)$/i

/** Ends the text that was gathered and makes it a block. */
export function flush(bouwsel: Bouwsel): void {
  const { stukken, wording, linktekst } = bouwsel
  const opmaak = joinStukken(stukken)
  bouwsel.stukken = []
  bouwsel.term = 0
  bouwsel.linktekst = 0
  if (opmaak.tekst === '') return
  if (wording.soort === 'kop') {
    bouwsel.blokken.push({ ...wording, pagina: null, ...opmaak })
    return
  }
  bouwsel.wording = { soort: 'alinea' }
  const alleenLink = linktekst >= opmaak.tekst.length * 0.9
  if (!(alleenLink && PAGINALINK.test(opmaak.tekst))) bouwsel.blokken.push({ ...wording, pagina: null, ...opmaak })
}

/** A boundary between blocks; within an item and right after a term the text goes on. */
export function breakBlok(bouwsel: Bouwsel): void {
  const { wording, stukken, term } = bouwsel
  if (term > 0 && stukken.slice(term).every((stuk) => stuk.tekst.trim() === '')) return
  if (wording.soort === 'alinea') flush(bouwsel)
  else if (stukken.length > 0) stukken.push({ tekst: '\n', vet: false })
}

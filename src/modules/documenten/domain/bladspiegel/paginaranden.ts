import type { Blad, Tekststuk } from './blad.ts'
import { buildRegels } from './buildRegels.ts'
import { regelTekst, type Regel } from './regel.ts'

/** The parts of the height of a page in which running heads and feet stand. */
const BOVEN = 0.14
const ONDER = 0.86
/** In the outermost strip a lone number is a page number, also when the document has few pages. */
const UITERSTE = 0.07
const SPELING = 4
const PAGINANUMMER =
  /^(?:(?:pagina|pag\.?|blz\.?|p\.?|page)\s*\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?|[-–—|•]?\s*\d{1,4}\s*[-–—|•]?|\d{1,4}\s*(?:\/|van)\s*\d{1,4})$/i
const MIN_BLADEN = 3
const MIN_AANDEEL = 0.3
/** Large letters are more often a heading that happens to return. */
const KOP = 1.12
const MIN_AANDEEL_KOP = 0.6
const DICHT_ONDER = 2.4
const MIN_TELLEND = 0.8

type Randregel = { readonly blad: number; readonly regel: Regel; readonly vorm: string; readonly tekst: string }

/** Leaves out running heads, running feet and page numbers: what stands at the same height of several pages. */
export function dropPaginaranden(bladen: readonly Blad[], gewoon: number): Blad[] {
  const randen = bladen.flatMap(listRandregels)
  const weg = new Set<Regel>()
  for (const groep of groupRegels(randen)) {
    if (isHerhaald(groep, bladen, gewoon)) groep.forEach(({ regel }) => weg.add(regel))
  }
  for (const { regel, tekst, blad } of randen) {
    if (isPaginanummer(tekst, regel, bladen[blad])) weg.add(regel)
  }
  const perBlad: Randregel[][] = bladen.map(() => [])
  for (const rand of randen) if (weg.has(rand.regel)) perBlad[rand.blad]?.push(rand)
  return bladen.map((blad, i) => {
    const regels = perBlad[i] ?? []
    if (regels.length === 0) return blad
    return { ...blad, stukken: blad.stukken.filter((stuk) => !regels.some(({ regel }) => isIn(stuk, regel))) }
  })
}

const isIn = (stuk: Tekststuk, regel: Regel): boolean =>
  Math.abs(stuk.y - regel.y) <= regel.grootte * 0.6 && stuk.x0 >= regel.x0 - 1 && stuk.x1 <= regel.x1 + 1

function listRandregels(blad: Blad, nr: number): Randregel[] {
  const rand = blad.stukken.filter((stuk) => stuk.y < blad.hoogte * BOVEN || stuk.y > blad.hoogte * ONDER)
  return buildRegels(rand).map((regel) => {
    const tekst = regelTekst(regel).tekst.replace(/\s+/g, ' ').toLowerCase()
    return { blad: nr, regel, tekst, vorm: tekst.replace(/\d+/g, '#') }
  })
}

function groupRegels(randen: readonly Randregel[]): Randregel[][] {
  const groepen = new Map<string, Randregel[][]>()
  for (const rand of randen) {
    const zelfdeVorm = groepen.get(rand.vorm) ?? []
    const groep = zelfdeVorm.find((ander) => Math.abs((ander[0]?.regel.y ?? 0) - rand.regel.y) <= SPELING)
    if (groep) groep.push(rand)
    else zelfdeVorm.push([rand])
    groepen.set(rand.vorm, zelfdeVorm)
  }
  return [...groepen.values()].flat()
}

function isHerhaald(groep: readonly Randregel[], bladen: readonly Blad[], gewoon: number): boolean {
  const aantal = new Set(groep.map(({ blad }) => blad)).size
  const kop = groep.some(({ regel }) => regel.grootte > gewoon * KOP)
  if (aantal < Math.min(MIN_BLADEN, Math.max(2, bladen.length))) return false
  if (aantal < bladen.length * (kop ? MIN_AANDEEL_KOP : MIN_AANDEEL)) return false
  const gelijk = new Set(groep.map(({ tekst }) => tekst)).size === 1
  return gelijk ? !groep.some((rand) => isTabelkop(rand, bladen[rand.blad])) : !kop && areTellend(groep)
}

/** The numbers in a running head are the same everywhere or count along with the pages; those in rows of a table do not. */
function areTellend(groep: readonly Randregel[]): boolean {
  const [eerste] = groep
  const getallen = (rand: Randregel): number[] => (rand.tekst.match(/\d+/g) ?? []).map(Number)
  const begin = eerste ? getallen(eerste) : []
  const passend = groep.filter((rand) =>
    getallen(rand).every((getal, i) => [0, rand.blad - (eerste?.blad ?? 0)].includes(getal - (begin[i] ?? 0))),
  )
  return passend.length >= groep.length * MIN_TELLEND
}

/** The header row of a table returns as well; it has columns, and rows close below it. */
function isTabelkop({ regel }: Randregel, blad: Blad | undefined): boolean {
  if (!blad || regel.segmenten.length < 2 || regel.y > blad.hoogte * ONDER) return false
  return blad.stukken.some((stuk) => stuk.y > regel.y + 1 && stuk.y < regel.y + regel.grootte * DICHT_ONDER)
}

function isPaginanummer(tekst: string, regel: Regel, blad: Blad | undefined): boolean {
  if (!blad || !PAGINANUMMER.test(tekst)) return false
  return regel.y < blad.hoogte * UITERSTE || regel.y > blad.hoogte * (1 - UITERSTE) || /\p{L}|\//u.test(tekst)
}

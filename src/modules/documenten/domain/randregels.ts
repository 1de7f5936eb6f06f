import { isLeegRegel, type Tekstregel } from './tekstregel.ts'

const PAGINANUMMER =
  /^(?:(?:pagina|blz\.?|p\.|page)\s?\d{1,4}(?:\s?(?:van|\/|of)\s?\d{1,4})?|[-–—]\s?\d{1,4}\s?[-–—]|\d{1,4}\s?(?:\/|van)\s?\d{1,4})$/i
const LOS_GETAL = /^\d{1,4}$/
/** So often a line must stand at the edge of a page, apart from its digits, to be a running head or foot. */
const MIN_HERHALING = 3
/** Running heads and feet stand among the outermost lines of a page. */
const RAND = 3

/** Leaves out page numbers, and the lines that return at the top or bottom of the pages. */
export function dropRandregels(gelezen: readonly (readonly Tekstregel[])[]): Tekstregel[] {
  const bladen = gelezen.length > 1 ? gelezen : splitBladen(gelezen[0] ?? [])
  const herhaald = findHerhaald(bladen)
  const regels = bladen.flatMap((blad) => {
    const rand = new Set(edgeOf(blad))
    const kop = blad === bladen[0] ? undefined : findTerugkerendeKop(blad, bladen[0] ?? [])
    return blad.filter((regel) => regel !== kop && !(rand.has(regel) && herhaald.has(shapeOf(regel))))
  })
  const nummers = findPaginareeks(regels)
  return regels.filter((regel) => !PAGINANUMMER.test(regel.tekst.trim()) && !nummers.has(regel))
}

/** Without page breaks a line such as "Pagina 3" ends a page. */
function splitBladen(regels: readonly Tekstregel[]): Tekstregel[][] {
  const bladen: Tekstregel[][] = [[]]
  for (const regel of regels) {
    bladen.at(-1)?.push(regel)
    if (PAGINANUMMER.test(regel.tekst.trim())) bladen.push([])
  }
  return bladen
}

/** The line at the top of a page that stands at the top of the first page as well. */
function findTerugkerendeKop(blad: readonly Tekstregel[], eerste: readonly Tekstregel[]): Tekstregel | undefined {
  const [kop, boven] = [blad, eerste].map((regels) => regels.find((regel) => !isLeegRegel(regel)))
  return kop && boven && !isTabelkop(kop) && shapeOf(kop) === shapeOf(boven) ? kop : undefined
}

function findHerhaald(bladen: readonly (readonly Tekstregel[])[]): Set<string> {
  const aantal = new Map<string, number>()
  for (const blad of bladen) {
    for (const vorm of new Set(edgeOf(blad).map(shapeOf))) aantal.set(vorm, (aantal.get(vorm) ?? 0) + 1)
  }
  return new Set([...aantal].filter(([, keer]) => keer >= MIN_HERHALING).map(([vorm]) => vorm))
}

function edgeOf(blad: readonly Tekstregel[]): Tekstregel[] {
  const gevuld = blad.filter((regel) => !isLeegRegel(regel) && !isTabelkop(regel))
  return gevuld.length <= RAND * 2 ? gevuld : [...gevuld.slice(0, RAND), ...gevuld.slice(-RAND)]
}

/** The header row of a table may stand at the top of every page too. */
const isTabelkop = (regel: Tekstregel): boolean => regel.tekst.includes('\t') && !/\d/.test(regel.tekst)

const shapeOf = (regel: Tekstregel): string =>
  regel.tekst.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#').toLowerCase()

/** Lines that hold one number and count up one by one through the text are page numbers. */
function findPaginareeks(regels: readonly Tekstregel[]): Set<Tekstregel> {
  const getallen = regels.filter((regel) => LOS_GETAL.test(regel.tekst.trim()))
  const reeks = new Set<Tekstregel>()
  let verwacht: number | null = null
  for (const regel of getallen) {
    const getal = Number(regel.tekst.trim())
    if (verwacht === null || getal === verwacht) {
      reeks.add(regel)
      verwacht = getal + 1
    }
  }
  return reeks.size >= MIN_HERHALING && reeks.size >= getallen.length * 0.6 ? reeks : new Set()
}

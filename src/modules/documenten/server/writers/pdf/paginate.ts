import { GROOTTES, ZETHOOGTE } from './bladmaat.ts'
import type { Eenheid, Noot, Tekening } from './eenheid.ts'
import type { Regel } from './wrapTekst.ts'

export type Geplaatst = { readonly tekening: Tekening; readonly boven: number }
export type Nootregels = { readonly noot: Noot; readonly regels: readonly Regel[] }
/** `inhoud` from the top of the type area; `noten` stand at its foot. */
export type Pagina = {
  readonly inhoud: Geplaatst[]
  readonly eenheden: Eenheid[]
  readonly noten: Nootregels[]
}

/** The rule above the notes with the space around it. */
export const NOOTRUIMTE = 14
/** Notes that carry over from the page before take no more than this. */
const MAX_OVER = ZETHOOGTE / 2
const REGEL = GROOTTES.noot.regel

type Stand = { readonly paginas: Pagina[]; y: number; voet: number; readonly over: Nootregels[] }

/** Lays the pieces on pages: nothing is cut, headings stay with what follows, notes stand on the page of their mark. */
export function paginate(eenheden: readonly Eenheid[]): Pagina[] {
  const stand: Stand = { paginas: [], y: 0, voet: 0, over: [] }
  openPagina(stand)
  eenheden.forEach((eenheid, i) => {
    const vol = stand.y > 0 && stand.y + eenheid.voor + needed(eenheden, i) > ZETHOOGTE - stand.voet
    if ((eenheid.nieuweBladzijde && stand.y > 0) || vol) {
      openPagina(stand)
      if (eenheid.herhaal) place(stand, eenheid.herhaal)
    } else if (stand.y > 0) stand.y += eenheid.voor
    stand.paginas.at(-1)?.eenheden.push(eenheid)
    place(stand, eenheid)
    stand.over.push(...eenheid.noten.map((noot) => ({ noot, regels: noot.regels })))
    placeNoten(stand, ZETHOOGTE - stand.y)
  })
  while (stand.over.length > 0) openPagina(stand)
  return stand.paginas
}

function openPagina(stand: Stand): void {
  stand.paginas.push({ inhoud: [], eenheden: [], noten: [] })
  stand.y = 0
  stand.voet = 0
  placeNoten(stand, MAX_OVER)
}

function place(stand: Stand, tekening: Tekening): void {
  stand.paginas.at(-1)?.inhoud.push({ tekening, boven: stand.y })
  stand.y += tekening.hoogte
}

/** What has to be free for the piece: itself, its notes, and for a heading what it stands above. */
function needed(eenheden: readonly Eenheid[], i: number): number {
  let hoogte = 0
  for (let j = i; j < eenheden.length; j += 1) {
    const eenheid = eenheden[j]
    if (!eenheid || (j > i && eenheid.nieuweBladzijde)) return hoogte
    hoogte += eenheid.hoogte + (j > i ? eenheid.voor : 0) + neededNoten(eenheid.noten)
    if (!eenheid.samen) return hoogte
  }
  return hoogte
}

function neededNoten(noten: readonly Noot[]): number {
  if (noten.length === 0) return 0
  const heel = noten.reduce((som, { regels }) => som + regels.length * REGEL, NOOTRUIMTE)
  return Math.min(heel, NOOTRUIMTE + noten.length * REGEL + MAX_OVER / 2)
}

/** Puts the lines of notes that wait at the foot, as far as they fit in `ruimte`; the others wait for the next page. */
function placeNoten(stand: Stand, ruimte: number): void {
  const pagina = stand.paginas.at(-1)
  while (pagina && stand.over.length > 0) {
    const begin = pagina.noten.length === 0 ? NOOTRUIMTE : 0
    const passen = Math.floor((ruimte - stand.voet - begin) / REGEL)
    const [eerste] = stand.over
    if (!eerste || passen < 1) return
    const hier = eerste.regels.slice(0, passen)
    const rest = eerste.regels.slice(passen)
    pagina.noten.push({ noot: eerste.noot, regels: hier })
    stand.voet += begin + hier.length * REGEL
    if (rest.length === 0) stand.over.shift()
    else stand.over[0] = { noot: eerste.noot, regels: rest }
  }
}

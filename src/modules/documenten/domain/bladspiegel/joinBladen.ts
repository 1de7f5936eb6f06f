import { plainCel, type RuwBlok, type RuweRij } from '../ruwBlok.ts'
import { appendRij, goesOn, joinAfgebroken, joinVervolgrijen } from '../tabelrijen.ts'
import type { Bladtabel } from './rastertabel.ts'

/** What stands on a page, in reading order. */
export type Bladdeel =
  | { readonly soort: 'blok'; readonly blok: RuwBlok }
  | { readonly soort: 'tabel'; readonly tabel: Bladtabel; readonly pagina: number; readonly raster: boolean }

const ZINSEINDE = /[.!?:;]["'’”)]?$/
/** Column borders of one table lie this close on both pages. */
const SPELING = 12
/** Parts of one table stand this close below each other. */
const AANSLUITEND = 14

/** Joins the pages: a table or paragraph that goes on at a next page is one, and its header is not repeated. */
export function joinBladen(bladen: readonly (readonly Bladdeel[])[]): RuwBlok[] {
  const uit: Bladdeel[] = []
  for (const blad of bladen) {
    const [eerste, ...rest] = blad
    const plek = uit.findLastIndex((deel) => !isNoot(deel))
    const vorige = uit[plek]
    const samen = eerste && vorige && joinDelen(vorige, eerste)
    if (samen) uit.splice(plek, 1, samen)
    else if (eerste) uit.push(eerste)
    uit.push(...rest)
  }
  return uit.map(toBlok)
}

/** Joins tables of one build that stand right below each other: a shaded header and its rows, or rows shaded by turns. */
export function joinAangrenzend(delen: readonly Bladdeel[]): Bladdeel[] {
  const uit: Bladdeel[] = []
  for (const deel of delen) {
    const boven = uit.at(-1)
    const sluitAan =
      boven?.soort === 'tabel' &&
      deel.soort === 'tabel' &&
      deel.tabel.boven - boven.tabel.onder <= AANSLUITEND &&
      isZelfdeTabel(boven.tabel, deel.tabel)
    if (sluitAan) uit[uit.length - 1] = joinTabellen(boven, deel)
    else uit.push(deel)
  }
  return uit
}

export const isNoot = (deel: Bladdeel): boolean => deel.soort === 'blok' && deel.blok.soort === 'voetnoot'

function toBlok(deel: Bladdeel): RuwBlok {
  if (deel.soort === 'blok') return deel.blok
  const rijen = deel.tabel.rijen.map((rij) => rij.map((cel) => ({ ...cel, pagina: cel.pagina ?? deel.pagina })))
  return { soort: 'tabel', pagina: deel.pagina, rijen: joinVervolgrijen(rijen) }
}

function joinDelen(boven: Bladdeel, onder: Bladdeel): Bladdeel | null {
  if (boven.soort === 'tabel' && onder.soort === 'tabel') {
    return isZelfdeTabel(boven.tabel, onder.tabel) ? joinTabellen(boven, onder) : null
  }
  if (boven.soort === 'tabel' && onder.soort === 'blok') return joinCelrest(boven, onder.blok)
  if (boven.soort === 'blok' && onder.soort === 'blok') return joinBlokken(boven.blok, onder.blok)
  return null
}

function isZelfdeTabel(boven: Bladtabel, onder: Bladtabel): boolean {
  return (
    boven.xs.length === onder.xs.length &&
    boven.xs.every((x, i) => Math.abs(fromLinks(boven, x) - fromLinks(onder, onder.xs[i] ?? 0)) <= SPELING)
  )
}

/** A table may go on in the next column of the page, further to the right. */
const fromLinks = (tabel: Bladtabel, x: number): number => x - (tabel.xs[0] ?? 0)

type Tabeldeel = Extract<Bladdeel, { soort: 'tabel' }>

function joinTabellen(boven: Tabeldeel, onder: Tabeldeel): Tabeldeel {
  const metPagina = onder.tabel.rijen.map((rij) => rij.map((cel) => ({ ...cel, pagina: onder.pagina })))
  const rijen = dropHerhaaldeKop(boven.tabel.rijen, metPagina)
  const [eerste, ...rest] = rijen
  const laatste = boven.tabel.rijen.at(-1)
  const gesplitst = eerste && laatste && isGesplitst(laatste, eerste)
  const nieuw = gesplitst
    ? [...boven.tabel.rijen.slice(0, -1), appendRij(laatste, eerste), ...rest]
    : [...boven.tabel.rijen, ...rijen]
  return { ...boven, tabel: { ...onder.tabel, rijen: nieuw } }
}

/** The first rows that are equal to those of the table above. */
function dropHerhaaldeKop(boven: readonly RuweRij[], onder: readonly RuweRij[]): readonly RuweRij[] {
  let gelijk = 0
  while (gelijk < 3 && gelijk < onder.length && textOf(boven[gelijk]) === textOf(onder[gelijk])) gelijk += 1
  return onder.slice(gelijk)
}

const textOf = (rij: RuweRij | undefined): string => (rij ?? []).map((cel) => cel.tekst.toLowerCase()).join('\t')

/**
 * A row that was cut by the end of the page: its first cell is empty or reads on, some other cell is empty or reads on too,
 * and at least one does read on.
 */
function isGesplitst(boven: RuweRij, onder: RuweRij): boolean {
  if (boven.length !== onder.length || boven.some((cel) => cel.kop)) return false
  const leest = onder.map((cel, i) => readsOn(boven[i]?.tekst ?? '', cel.tekst))
  const leeg = onder.map((cel) => cel.tekst === '')
  const aantal = leest.filter(Boolean).length
  return (leest[0] === true || leeg[0] === true) && aantal > 0 && (leeg.includes(true) || aantal > 1)
}

/** At the end of a page a short text too may go on. */
const readsOn = (begin: string, vervolg: string): boolean =>
  goesOn(begin, vervolg) || (begin !== '' && !ZINSEINDE.test(begin) && /^[\p{Ll}()]/u.test(vervolg))

/** Text at the top of a page that reads on where a cell of the last row stopped is the rest of that cell. */
function joinCelrest(boven: Tabeldeel, onder: RuwBlok): Tabeldeel | null {
  const rij = boven.tabel.rijen.at(-1)
  if (!rij || onder.soort !== 'alinea' || !/^\p{Ll}/u.test(onder.tekst)) return null
  const plek = rij.findIndex((cel) => !cel.kop && goesOn(cel.tekst, onder.tekst))
  if (plek < 0) return null
  const rest = rij.map((_, i) => ({ ...plainCel(''), ...(i === plek ? { tekst: onder.tekst, vet: onder.vet } : {}) }))
  return { ...boven, tabel: { ...boven.tabel, rijen: [...boven.tabel.rijen.slice(0, -1), appendRij(rij, rest)] } }
}

function joinBlokken(boven: RuwBlok, onder: RuwBlok): Bladdeel | null {
  if ((boven.soort !== 'alinea' && boven.soort !== 'lijstitem') || onder.soort !== 'alinea') return null
  if (ZINSEINDE.test(boven.tekst) || !/^\p{Ll}/u.test(onder.tekst) || boven.tekst.length < 20) return null
  return { soort: 'blok', blok: { ...boven, ...joinAfgebroken(boven, onder) } }
}

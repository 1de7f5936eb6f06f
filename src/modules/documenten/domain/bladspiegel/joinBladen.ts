import { plainCel, type RuwBlok, type RuweRij } from '../ruwBlok.ts'
import { appendRij, goesOn, joinAfgebroken, joinVervolgrijen } from '../tabelrijen.ts'
import type { Bladtabel } from './rastertabel.ts'

/** What stands on a page, in reading order. */
export type Bladdeel =
  | { readonly soort: 'blok'; readonly blok: RuwBlok }
  | { readonly soort: 'tabel'; readonly tabel: Bladtabel; readonly pagina: number; readonly raster: boolean }

/** Column borders of one table lie this close on both pages. */
const SPELING = 12

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

const isNoot = (deel: Bladdeel): boolean => deel.soort === 'blok' && deel.blok.soort === 'voetnoot'

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
  return boven.xs.length === onder.xs.length && boven.xs.every((x, i) => Math.abs(x - (onder.xs[i] ?? 0)) <= SPELING)
}

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

/** A row that was cut by the end of the page: whatever stands in its rest reads on, and not every cell needs to. */
function isGesplitst(boven: RuweRij, onder: RuweRij): boolean {
  if (boven.length !== onder.length || boven.some((cel) => cel.kop)) return false
  const vervolgd = onder.flatMap((cel, i) => (cel.tekst === '' ? [] : [goesOn(boven[i]?.tekst ?? '', cel.tekst)]))
  if (vervolgd.length === 0) return true
  const kleinBegin = onder.every((cel) => cel.tekst === '' || /^[\p{Ll}(]/u.test(cel.tekst))
  if (vervolgd.length < onder.length) return vervolgd.every(Boolean) || (kleinBegin && vervolgd.includes(true))
  return vervolgd[0] === true && vervolgd.filter(Boolean).length > 1
}

/** Text at the top of a page that reads on where a cell of the last row stopped is the rest of that cell. */
function joinCelrest(boven: Tabeldeel, onder: RuwBlok): Tabeldeel | null {
  const rij = boven.tabel.rijen.at(-1)
  if (!rij || onder.soort !== 'alinea' || !/^\p{Ll}/u.test(onder.tekst)) return null
  const plek = rij.findIndex((cel) => !cel.kop && goesOn(cel.tekst, onder.tekst))
  if (plek < 0) return null
  const rest = rij.map((_, i) => ({ ...plainCel(''), ...(i === plek ? { tekst: onder.tekst, vet: onder.vet } : {}) }))
  return { ...boven, tabel: { ...boven.tabel, rijen: [...boven.tabel.rijen.slice(0, -1), appendRij(rij, rest)] } }
}

const ZINSEINDE = /[.!?:;]["'’”)]?$/

function joinBlokken(boven: RuwBlok, onder: RuwBlok): Bladdeel | null {
  if ((boven.soort !== 'alinea' && boven.soort !== 'lijstitem') || onder.soort !== 'alinea') return null
  if (ZINSEINDE.test(boven.tekst) || !/^\p{Ll}/u.test(onder.tekst) || boven.tekst.length < 20) return null
  return { soort: 'blok', blok: { ...boven, ...joinAfgebroken(boven, onder) } }
}

import { isPlanning } from './celsoort.ts'
import { type Kolomnaam, readKolomnaam, readVasteKolomnaam } from './kolomnaam.ts'
import type { Kolom } from './opmaak.ts'
import { isPeriodenaam } from './periodekolom.ts'
import { filledCellen, type RasterCel, type Rasterrij } from './tabelraster.ts'

const MAX_KOPTEKST = 70

/**
 * The columns that a heading row names, or null when the row is no heading.
 * `streng` is for rows further down: there two names must fit exactly, for an actie may well begin with "Planning".
 */
export function readKoprij(rij: Rasterrij, streng: boolean): Kolom[] | null {
  const cellen = filledCellen(rij)
  if (cellen.length < 2 || cellen.some(({ cel }) => cel.tekst.length > MAX_KOPTEKST)) return null
  const periodes = cellen.filter(({ cel }) => isPeriodenaam(cel.tekst)).length
  if (periodes === 1 && !cellen.every(({ cel }) => cel.kop)) return null
  const namen = cellen.map(streng ? ({ cel }) => readVasteKolomnaam(cel.tekst) : readNaam)
  const herkend = namen.filter((naam) => naam !== null)
  const exact = herkend.filter((naam) => naam.exact).length
  const rollen = new Set(herkend.map((naam) => naam.rol)).size
  const gemerkt = cellen.filter(({ cel }) => cel.kop || isVet(cel)).length >= cellen.length * 0.6
  const deel = herkend.length / cellen.length
  const vreemd = herkend.filter((naam) => naam.exact && naam.rol === 'vreemd').length
  if (!streng && vreemd >= 2 && vreemd >= cellen.length / 2) return rij.map(toKolom)
  const past = streng
    ? exact >= 2 && rollen >= 2 && deel >= 0.6
    : rollen >= 2 && deel >= 0.5 && (exact >= 1 || gemerkt) && exact + (gemerkt ? 1 : 0) >= herkend.length / 2
  const losseKop = !streng && gemerkt && exact >= 1 && cellen.length <= 4
  return past || losseKop ? rij.map(toKolom) : null
}

const isVet = (cel: RasterCel['cel']): boolean =>
  cel.vet.length > 0 && cel.vet.reduce((som, { van, tot }) => som + tot - van, 0) >= cel.tekst.trim().length * 0.8

type Naam = Omit<Kolomnaam, 'rol'> & { readonly rol: Kolom['rol'] }

function readNaam({ cel }: RasterCel): Naam | null {
  if (isPeriodenaam(cel.tekst)) return { rol: 'periode', rang: 0, exact: true }
  const naam = readKolomnaam(cel.tekst.replace(/\n/g, ' '))
  if (naam && !naam.exact && isPlanning(cel.tekst)) return null
  return naam
}

function toKolom(plaats: RasterCel | null): Kolom {
  const naam = plaats ? plaats.cel.tekst.replace(/\s+/g, ' ').trim() : ''
  const gelezen = plaats && naam !== '' ? readNaam(plaats) : null
  return gelezen ? { ...gelezen, naam } : { rol: 'onbekend', naam, rang: 999, exact: false }
}

/** The heading row again, at the top of a new page. */
export const isHerhaaldeKop = (rij: Rasterrij, kolommen: readonly Kolom[]): boolean =>
  filledCellen(rij).length >= 2 &&
  rij.every((plaats, k) => !plaats?.begin || plaats.cel.tekst.trim() === '' || isSameNaam(plaats, kolommen[k]))

const isSameNaam = ({ cel }: RasterCel, kolom: Kolom | undefined): boolean =>
  kolom !== undefined && kolom.naam !== '' && cel.tekst.replace(/\s+/g, ' ').trim() === kolom.naam

/** A second heading row that splits a column above it: "Planning" over "Q1", "Q2", "Q3", "Q4". */
export function mergeSubkop(kolommen: readonly Kolom[], rij: Rasterrij): Kolom[] | null {
  const cellen = filledCellen(rij)
  if (cellen.length < 2 || !cellen.every(({ cel }) => isPeriodenaam(cel.tekst))) return null
  return kolommen.map((kolom, k) => {
    const plaats = rij[k]
    return plaats?.begin && plaats.cel.tekst.trim() !== '' ? toKolom(plaats) : kolom
  })
}

import { readNadruk } from './nadruk.ts'
import { plainCel, type RuweRij } from './ruwBlok.ts'
import { appendRij, isOnaf } from './tabelrijen.ts'
import { isLeegRegel, isScheidingsregel, type Tekstregel } from './tekstregel.ts'
import type { Gelezen } from './teksttabel.ts'

/** A stretch of white between two columns, the same in every line of the table. */
type Goot = { readonly van: number; readonly tot: number }
type Spatierij = { readonly cellen: readonly string[]; readonly naWit: boolean }

const WIT = /\s{2,}/g
/** Two columns alone need wider white: two spaces also follow a full stop. */
const BREED_WIT = 3
const MAX_KOLOMMEN = 12
/** So many lines show whether it is a table at all: a long text is not read to its end from each of its lines. */
const PROEF = 16
const MAX_WIT_ERTUSSEN = 2
/** No cell wraps over more lines than this. */
const MAX_CELREGELS = 40
const HOOFDLETTER_OF_CIJFER = /^[\p{Lu}\d“"‘'(]/u

/** Reads a table whose columns stand apart by spaces, as text taken from a PDF with its layout has them. */
export function readSpatietabel(regels: readonly Tekstregel[], begin: number): Gelezen<RuweRij[]> | null {
  const eerste = regels[begin]?.tekst ?? ''
  if (eerste.includes('\t')) return null
  const goten = findGoten(eerste)
  const [goot] = goten
  if (!goot || goten.length >= MAX_KOLOMMEN) return null
  if (goten.length === 1 && goot.tot - goot.van < BREED_WIT) return null
  if (!isTabel(collectRijen(regels, begin, goten, PROEF))) return null
  const lezing = collectRijen(regels, begin, goten, regels.length)
  if (!isTabel(lezing)) return null
  return { waarde: joinRijen(lezing.rijen, widthsOf(lezing.kolommen)), volgende: lezing.volgende }
}

type Lezing = { readonly rijen: readonly Spatierij[]; readonly kolommen: readonly Goot[]; readonly volgende: number }

function isTabel({ rijen, kolommen }: Lezing): boolean {
  const vol = rijen.filter((rij) => rij.cellen.filter((cel) => cel !== '').length >= 2).length
  return vol >= (kolommen.length > 1 ? 2 : 3) && !isProza(rijen)
}

function findGoten(tekst: string): Goot[] {
  const ingesprongen = /^\s*/.exec(tekst)?.[0].length ?? 0
  return [...tekst.slice(ingesprongen).matchAll(WIT)].map((wit) => ({
    van: ingesprongen + wit.index,
    tot: ingesprongen + wit.index + wit[0].length,
  }))
}

/** Takes lines as long as each column of white goes on through them. */
function collectRijen(regels: readonly Tekstregel[], begin: number, eerste: readonly Goot[], max: number): Lezing {
  const teksten: { tekst: string; naWit: boolean }[] = []
  let kolommen = eerste
  let wit = 0
  let volgende = begin
  for (let i = begin; i < regels.length && wit <= MAX_WIT_ERTUSSEN && teksten.length < max; i += 1) {
    const regel = regels[i]
    if (!regel) break
    if (isLeegRegel(regel) || isScheidingsregel(regel)) {
      wit += isLeegRegel(regel) ? 1 : 0
      continue
    }
    const smaller = narrow(kolommen, regel.tekst)
    if (!smaller || (wit > 0 && cutCellen(regel.tekst, smaller).filter((cel) => cel !== '').length < 2)) break
    kolommen = smaller
    teksten.push({ tekst: regel.tekst, naWit: wit > 0 })
    wit = 0
    volgende = i + 1
  }
  const rijen = teksten.map(({ tekst, naWit }): Spatierij => ({ cellen: cutCellen(tekst, kolommen), naWit }))
  return { rijen, kolommen, volgende }
}

/** What is left of the white when this line is laid over it; null when the line runs through a column of white. */
function narrow(goten: readonly Goot[], tekst: string): Goot[] | null {
  const uit: Goot[] = []
  for (const { van, tot } of goten) {
    let begin = tot
    while (begin > van && isWit(tekst[begin - 1])) begin -= 1
    if (begin >= tot) return null
    uit.push({ van: begin, tot })
  }
  return uit
}

const isWit = (teken: string | undefined): boolean => teken === undefined || /\s/.test(teken)

function cutCellen(tekst: string, goten: readonly Goot[]): string[] {
  const grenzen = [0, ...goten.map(({ tot }) => tot), tekst.length]
  return grenzen.slice(1).map((tot, i) => tekst.slice(grenzen[i], tot).trim())
}

const widthsOf = (goten: readonly Goot[]): number[] =>
  goten.map(({ tot }, i) => tot - (i === 0 ? 0 : (goten[i - 1]?.tot ?? 0)) - 1)

/** Two columns of running text are no table. */
function isProza(rijen: readonly Spatierij[]): boolean {
  const cellen = rijen.flatMap((rij) => rij.cellen)
  const lang = rijen.filter((rij) => rij.cellen.every((cel) => cel.length >= 25)).length
  return (rijen[0]?.cellen.length ?? 0) === 2 && cellen.length >= 8 && lang >= rijen.length * 0.6
}

function joinRijen(rijen: readonly Spatierij[], breedtes: readonly number[]): RuweRij[] {
  const uit: RuweRij[] = []
  let boven: Spatierij | null = null
  let hoogte = 0
  for (const rij of rijen) {
    const cellen = rij.cellen.map((cel) => ({ ...plainCel(''), ...readNadruk(cel) }))
    const vorige = uit.at(-1)
    const loopt = vorige !== undefined && boven !== null && isVervolg(boven, rij, breedtes, uit.length === 1)
    hoogte = loopt && hoogte < MAX_CELREGELS ? hoogte + 1 : 1
    if (vorige && hoogte > 1) uit[uit.length - 1] = appendRij(vorige, cellen)
    else uit.push(cellen)
    boven = rij
  }
  return uit
}

/** A line that goes on with the row above: its first cell is empty, or reads as the rest of a cell that was full. */
function isVervolg(boven: Spatierij, rij: Spatierij, breedtes: readonly number[], naKop: boolean): boolean {
  const [eerste = '', ...rest] = rij.cellen
  const [erboven = ''] = boven.cellen
  if (eerste === '') return !rij.naWit || rest.filter((cel) => cel !== '').length === 1
  if (rij.naWit) return false
  if (!HOOFDLETTER_OF_CIJFER.test(eerste)) return !naKop || rest.every((cel) => cel === '')
  const woord = /^\S+/.exec(eerste)?.[0].length ?? 0
  const past = erboven.length + 1 + woord <= (breedtes[0] ?? 0)
  return isOnaf(erboven) || (!past && rest.every((cel) => cel === ''))
}

import { readNadruk } from './nadruk.ts'
import { plainCel, type RuweRij } from './ruwBlok.ts'
import { findLijstteken } from './lijstteken.ts'
import { appendRij, joinVervolgrijen, padRijen } from './tabelrijen.ts'
import { isLeegRegel, isScheidingsregel, type Tekstregel } from './tekstregel.ts'

export type Gelezen<T> = { readonly waarde: T; readonly volgende: number }

/** The cells of a line, or null when the line is no row. */
type LeesRij = (regel: string) => string[] | null

const splitTabs: LeesRij = (regel) => {
  const cellen = regel.split('\t').map((cel) => cel.trim())
  const ingesprongen = /^\s*/.exec(regel)?.[0].includes('\t') ?? false
  const rest = ingesprongen ? regel.trimStart() : regel
  if (!rest.includes('\t')) return null
  const teken = findLijstteken(rest)
  if (teken && cellen.filter((cel) => cel !== '').length === 2 && rest.indexOf('\t') < teken.begin) return null
  return cellen
}

const splitPijpen: LeesRij = (regel) => {
  const schoon = regel.trim()
  if (!schoon.startsWith('|') && !/\S\s\|\s\S/.test(schoon)) return null
  const binnen = schoon.replace(/^\|/, '').replace(/\|$/, '')
  const cellen = binnen.split(/(?<!\\)\|/).map((cel) => cel.trim().replace(/\\\|/g, '|'))
  return cellen.length > 1 || schoon.startsWith('|') ? cellen : null
}

/**
 * Reads a table that begins at line `begin`: tab-separated rows or rows between pipes. Blank lines and rows of dashes
 * between rows of one table go; the header that returns after a page break goes too.
 */
export function readTeksttabel(regels: readonly Tekstregel[], begin: number): Gelezen<RuweRij[]> | null {
  const eerste = regels[begin]?.tekst ?? ''
  const leesRij = [splitPijpen, splitTabs].find((lees) => lees(eerste) !== null)
  if (!leesRij) return null
  const { rijen, volgende } = collectRijen(regels, begin, leesRij)
  if (rijen.length === 1 && countGevuld(rijen[0]) < 3 && !isUitvulrij(eerste)) return null
  return { waarde: joinVervolgrijen(padRijen(rijen)), volgende }
}

const countGevuld = (rij: RuweRij | undefined): number => (rij ?? []).filter((cel) => cel.tekst !== '').length

/** A row with empty cells at its end is a row, however short. */
const isUitvulrij = (regel: string): boolean => /\t\s*\t\s*$/.test(regel)

function collectRijen(regels: readonly Tekstregel[], begin: number, leesRij: LeesRij) {
  const rijen: RuweRij[] = []
  let volgende = begin
  let naWit = false
  for (let i = begin; i < regels.length; i += 1) {
    const regel = regels[i]
    if (!regel) break
    if (isLeegRegel(regel) || isScheidingsregel(regel)) {
      naWit ||= isLeegRegel(regel)
      continue
    }
    const rij = leesRij(regel.tekst)?.map(toCel)
    if (!rij || (naWit && !isZelfdeTabel(rijen, rij))) {
      if (!naWit && !rij && joinLosseRegel(rijen, regel, regels[i + 1], leesRij)) {
        volgende = i + 1
        continue
      }
      break
    }
    if (!(naWit && isHerhaaldeKop(rijen, rij))) rijen.push(rij)
    naWit = false
    volgende = i + 1
  }
  return { rijen, volgende }
}

const toCel = (tekst: string) => ({ ...plainCel(''), ...readNadruk(tekst) })

const isZelfdeTabel = (rijen: readonly RuweRij[], rij: RuweRij): boolean =>
  Math.abs(rij.length - (rijen[0]?.length ?? 0)) <= (rij.length > 2 ? 1 : 0)

function isHerhaaldeKop(rijen: readonly RuweRij[], rij: RuweRij): boolean {
  const kop = rijen[0]
  return kop !== undefined && textOf(kop) === textOf(rij)
}

const textOf = (rij: RuweRij): string => rij.map((cel) => cel.tekst.toLowerCase()).join('\t')

/** A line break inside a cell leaves a line without tabs between two rows; in lower case it ends the cell above. */
function joinLosseRegel(rijen: RuweRij[], regel: Tekstregel, na: Tekstregel | undefined, leesRij: LeesRij): boolean {
  const vorige = rijen.at(-1)
  if (!vorige || !na || !leesRij(na.tekst) || !/^\s*\p{Ll}/u.test(regel.tekst) || findLijstteken(regel.tekst))
    return false
  const cellen = vorige.map((_, i) => (i === vorige.length - 1 ? toCel(regel.tekst) : plainCel('')))
  rijen[rijen.length - 1] = appendRij(vorige, cellen)
  return true
}

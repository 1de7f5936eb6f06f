import type { Bereik } from './blok.ts'
import type { Opmaaktekst } from './ruwBlok.ts'

/** A stretch of text with one weight. */
export type Stuk = { readonly tekst: string; readonly vet: boolean }

const ONZICHTBAAR = /[\u00AD\u200B-\u200F\u2060\uFEFF\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g
const WIT_OF_TEKST = /\s+|\S+/g

/**
 * Joins stretches to one text: soft hyphens and other invisible characters removed, every run of spaces one space, no
 * spaces around tabs and newlines, no empty lines, nothing white at either end. Bold ranges follow the result.
 */
export function joinStukken(stukken: readonly Stuk[]): Opmaaktekst {
  const delen: string[] = []
  const vet: Bereik[] = []
  let lengte = 0
  let wit = ''
  for (const stuk of stukken) {
    for (const deel of stuk.tekst.replace(ONZICHTBAAR, '').match(WIT_OF_TEKST) ?? []) {
      if (deel.trim() === '') {
        wit += deel
        continue
      }
      const tussen = lengte === 0 ? '' : cleanWit(wit)
      if (stuk.vet)
        appendBereik(vet, { van: lengte + tussen.length, tot: lengte + tussen.length + deel.length }, lengte)
      delen.push(tussen, deel)
      lengte += tussen.length + deel.length
      wit = ''
    }
  }
  return { tekst: delen.join(''), vet }
}

/** The text as `joinStukken` leaves it. */
export const cleanTekst = (tekst: string): string => joinStukken([{ tekst, vet: false }]).tekst

function cleanWit(wit: string): string {
  if (/[\r\n\v\f\u0085\u2028\u2029]/.test(wit)) return '\n'
  const tabs = wit.replace(/[^\t]/g, '')
  return tabs !== '' || wit === '' ? tabs : ' '
}

/** A range that begins where the previous one ended (`einde` is the end of the text before it) lengthens that one. */
function appendBereik(vet: Bereik[], bereik: Bereik, einde: number): void {
  const vorige = vet.at(-1)
  if (vorige?.tot === einde) vet[vet.length - 1] = { van: vorige.van, tot: bereik.tot }
  else vet.push(bereik)
}

/** Joins whole texts with a separator between them; empty texts are skipped. */
export function joinOpmaak(delen: readonly Opmaaktekst[], scheiding: string): Opmaaktekst {
  const teksten: string[] = []
  const vet: Bereik[] = []
  let einde = 0
  for (const deel of delen) {
    if (deel.tekst === '') continue
    const begin = teksten.length === 0 ? 0 : einde + scheiding.length
    for (const { van, tot } of deel.vet) {
      appendBereik(vet, { van: begin + van, tot: begin + tot }, van === 0 ? einde : -1)
    }
    teksten.push(deel.tekst)
    einde = begin + deel.tekst.length
  }
  return { tekst: teksten.join(scheiding), vet }
}

/** True when every letter and digit is bold. */
export function isGeheelVet({ tekst, vet }: Opmaaktekst): boolean {
  let vorige = 0
  for (const { van, tot } of vet) {
    if (/[\p{L}\p{N}]/u.test(tekst.slice(vorige, van))) return false
    vorige = tot
  }
  return vet.length > 0 && !/[\p{L}\p{N}]/u.test(tekst.slice(vorige))
}

/** The part of a text from `van` to `tot`, trimmed, with its own bold ranges. */
export function sliceOpmaak({ tekst, vet }: Opmaaktekst, van: number, tot = tekst.length): Opmaaktekst {
  const stukken: Stuk[] = []
  let plek = van
  for (const bereik of vet) {
    if (bereik.tot <= plek || bereik.van >= tot) continue
    stukken.push({ tekst: tekst.slice(plek, Math.max(plek, bereik.van)), vet: false })
    stukken.push({ tekst: tekst.slice(Math.max(plek, bereik.van), Math.min(tot, bereik.tot)), vet: true })
    plek = Math.min(tot, bereik.tot)
  }
  stukken.push({ tekst: tekst.slice(plek, tot), vet: false })
  return joinStukken(stukken)
}

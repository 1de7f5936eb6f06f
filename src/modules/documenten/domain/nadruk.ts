import { joinStukken, type Stuk } from './opmaaktekst.ts'
import type { Opmaaktekst } from './ruwBlok.ts'

/** "**vet**" and "__vet__"; asterisks that hang on a word ("inbraak**") or stand loose are marks of notes. */
const VET = /(^|[\s(|"'‘“])(\*\*|__)(?=[^\s*_])([^*_\n]{1,300}?[^\s*_]|[^\s*_])\2(?=$|[\s).,:;!?|"'’”])/g
const CURSIEF_REGEL = /^\*(?=[^\s*])([^*]{1,300})\*$/

/** Text in which Markdown's bold has become bold ranges. */
export function readNadruk(regel: string): Opmaaktekst {
  const tekst = CURSIEF_REGEL.exec(regel.trim())?.[1] ?? regel
  const stukken: Stuk[] = []
  let plek = 0
  for (const vondst of tekst.matchAll(VET)) {
    const voor = vondst[1] ?? ''
    stukken.push({ tekst: tekst.slice(plek, vondst.index) + voor, vet: false })
    stukken.push({ tekst: vondst[3] ?? '', vet: true })
    plek = vondst.index + vondst[0].length
  }
  stukken.push({ tekst: tekst.slice(plek), vet: false })
  return joinStukken(stukken)
}

import type { RuweVoetnoot } from '../ruwBlok.ts'
import { joinAfgebroken } from '../tabelrijen.ts'
import { raiseMerk } from '../voetnootmerk.ts'
import { regelTekst, type Regel } from './regel.ts'

/** Notes stand in smaller letters, in the lower part of the page. */
const KLEINER = 0.93
const ONDERSTE_DEEL = 0.45
const MERK = /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\*{1,3})|(\d{1,3})(?=\s+\p{L}))\s*/u

/** Takes the notes from the foot of a page; gives back the other lines. */
export function takeVoetnoten(regels: readonly Regel[], hoogte: number, gewoon: number, pagina: number) {
  const begin = findBegin(regels, hoogte, gewoon)
  const noten: RuweVoetnoot[] = []
  for (const regel of regels.slice(begin)) {
    const opmaak = regelTekst(regel)
    const vondst = MERK.exec(opmaak.tekst)
    const vorige = noten.at(-1)
    if (vondst) noten.push(toNoot(vondst, opmaak.tekst, pagina))
    else if (vorige)
      noten[noten.length - 1] = {
        ...vorige,
        tekst: joinAfgebroken({ tekst: vorige.tekst, vet: [] }, { tekst: opmaak.tekst, vet: [] }).tekst,
      }
  }
  return { regels: regels.slice(0, begin), noten }
}

/** The first line of the small print that ends the page, if it begins with a mark. */
function findBegin(regels: readonly Regel[], hoogte: number, gewoon: number): number {
  let begin = regels.length
  while (begin > 0 && isKlein(regels[begin - 1], hoogte, gewoon)) begin -= 1
  while (begin < regels.length && !MERK.test(regelTekst(regels[begin] as Regel).tekst)) begin += 1
  return begin
}

const isKlein = (regel: Regel | undefined, hoogte: number, gewoon: number): boolean =>
  regel !== undefined && regel.grootte <= gewoon * KLEINER && regel.y > hoogte * ONDERSTE_DEEL

function toNoot(vondst: RegExpExecArray, tekst: string, pagina: number): RuweVoetnoot {
  const merk = vondst[1] ?? vondst[2] ?? raiseMerk(vondst[3] ?? '')
  return { soort: 'voetnoot', pagina, merk, tekst: tekst.slice(vondst[0].length) }
}

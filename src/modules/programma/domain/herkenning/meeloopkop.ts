import type { Regel } from './deel.ts'
import { trimEind } from './trimEind.ts'

const MAX_KOP = 100

/** A run-in head: the bold start of a paragraph that names what the rest is about. Null when the bold is mere emphasis. */
export function splitMeeloopkop(regel: Regel): { readonly kop: Regel; readonly rest: Regel } | null {
  if (regel.soort !== 'tekst' || regel.vetTot < 4 || regel.vetTot > MAX_KOP) return null
  const vet = regel.tekst.slice(0, regel.vetTot)
  const na = regel.tekst.slice(regel.vetTot)
  const scheiding = /^\s*[:.–—-]?\s*/.exec(na)?.[0] ?? ''
  const afgesloten = /[:.–—-]\s*$/.test(vet) || /[:.–—-]/.test(scheiding)
  const rest = na.slice(scheiding.length)
  if (rest === '' || !/^\p{Lu}/u.test(vet)) return null
  if (!afgesloten && !/^[\p{Lu}"‘“']/u.test(rest)) return null
  const naam = trimEind(vet, ':.–—-')
  if (naam.length < 3) return null
  const begin = regel.tekst.length - rest.length
  return {
    kop: { ...regel, tekst: naam, bron: { ...regel.bron, tot: regel.bron.van + naam.length }, vet: true, vetTot: 0 },
    rest: { ...regel, tekst: rest, bron: { ...regel.bron, van: regel.bron.van + begin }, vetTot: 0 },
  }
}

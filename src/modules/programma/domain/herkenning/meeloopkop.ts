import { type Deel, isRegel, type Regel } from './deel.ts'
import { readEtiket } from './etiket.ts'
import { trimEind } from './trimEind.ts'
import { readVeldregel } from './veldregel.ts'

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

const MEELOPER = /^(\p{Lu}[^:.!?\n]{2,60}):\s(?=\p{Lu})/u
const MIN_REST = 40
const MIN_MEELOPERS = 3

/** "Cybercrime: We geven …": a subject in front of the paragraph, without bold. */
export function splitMeeloper(regel: Regel): ReturnType<typeof splitMeeloopkop> {
  const kop = regel.soort === 'tekst' ? MEELOPER.exec(regel.tekst) : null
  if (!kop || regel.tekst.length - kop[0].length < MIN_REST) return null
  if (readEtiket(regel.tekst) !== null || readVeldregel(regel.tekst) !== null) return null
  return splitMeeloopkop({ ...regel, vet: false, vetTot: kop[0].trimEnd().length })
}

/** Whether most paragraphs of a document begin like that. */
export function hasMeelopers(delen: readonly Deel[]): boolean {
  const alineas = delen.filter(
    (deel): deel is Regel => isRegel(deel) && deel.soort === 'tekst' && deel.tekst.length >= MIN_REST,
  )
  const met = alineas.filter((regel) => splitMeeloper(regel) !== null).length
  return met >= MIN_MEELOPERS && met >= alineas.length / 2
}

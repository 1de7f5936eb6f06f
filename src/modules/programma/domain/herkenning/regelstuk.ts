import type { Regel } from './deel.ts'
import { readEtiket } from './etiket.ts'
import { isKopachtig } from './kopachtig.ts'
import { nummerDiepte, readKop } from './koptekst.ts'
import type { EtiketStuk, ItemStuk, KopStuk, Stuk, TekstStuk } from './stuk.ts'
import { readVeldregel } from './veldregel.ts'
import { judgeZinnen } from './zinoordeel.ts'
import { LEEG, sliceWaarde } from './waarde.ts'

/** Ranks of headings that the format does not mark as such: below all that it does mark. */
const RANG_GENUMMERD = 10
const RANG_HOOFDLETTERS = 19
const RANG_VET = 20
const RANG_GEWOON = 21

/** What a line is by its own words, whatever stands around it. */
export function readVast(regel: Regel): Stuk | null {
  const velden = regel.soort === 'kop' ? null : readVeldregel(regel.tekst)
  if (velden) return { soort: 'veld', regel, velden }
  const etiket = readEtiketStuk(regel)
  if (etiket) return etiket
  if (regel.soort === 'kop') return hardKop(regel)
  if (regel.soort === 'item') return null
  const kop = readKop(regel.tekst)
  const genummerd = nummerDiepte(kop) > 0
  if (kop.label !== null && regel.tekst.length <= 120 && !/[.;,]$/.test(regel.tekst)) return softKop(regel)
  if (genummerd && isKopachtig(regel) && (regel.vet || nummerDiepte(kop) > 1)) return softKop(regel)
  return null
}

function readEtiketStuk(regel: Regel): EtiketStuk | null {
  const etiket = readEtiket(regel.tekst) ?? readVetEtiket(regel)
  if (!etiket) return null
  const rest = etiket.rest >= regel.tekst.length ? LEEG : sliceWaarde(regel.tekst, regel.bron, etiket.rest)
  if (regel.soort === 'item' && rest.tekst !== '' && !['inzet', 'ambitie', 'doel'].includes(etiket.soort)) return null
  const rang = regel.soort === 'kop' ? regel.niveau : null
  return { soort: 'etiket', etiket: etiket.soort, rest, genummerd: etiket.genummerd, regel, rang }
}

/** "**Inzet** aanpak heling": the label is bold and has no colon. */
function readVetEtiket(regel: Regel): ReturnType<typeof readEtiket> {
  if (regel.vetTot < 4) return null
  const etiket = readEtiket(regel.tekst.slice(0, regel.vetTot).trim())
  return etiket && etiket.rest >= regel.tekst.slice(0, regel.vetTot).trim().length
    ? { ...etiket, rest: regel.vetTot }
    : null
}

const hardKop = (regel: Regel): KopStuk => ({
  soort: 'kop',
  regel,
  kop: readKop(regel.tekst),
  hard: true,
  rang: regel.niveau,
})

export function softKop(regel: Regel, dieper = 0): KopStuk {
  const kop = readKop(regel.tekst)
  const diepte = nummerDiepte(kop)
  const basis = diepte > 0 ? RANG_GENUMMERD + diepte : kop.label === 'prioriteit' ? RANG_GENUMMERD : looksOf(regel)
  return { soort: 'kop', regel, kop, hard: false, rang: basis + dieper }
}

const looksOf = ({ tekst, vet }: Regel): number => {
  if (tekst === tekst.toUpperCase() && /\p{Lu}{4}/u.test(tekst)) return RANG_HOOFDLETTERS
  return vet ? RANG_VET : RANG_GEWOON
}

export const asItem = (regel: Regel): ItemStuk => ({ soort: 'item', regel: { ...regel, soort: 'item' }, lijst: 'vrij' })
export const asTekst = (regel: Regel): TekstStuk => ({
  soort: 'tekst',
  regel,
  lijst: 'vrij',
  zinnen: judgeZinnen(regel.tekst),
})

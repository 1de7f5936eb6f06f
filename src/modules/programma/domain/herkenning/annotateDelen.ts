import type { Bestandssoort } from '../../../documenten/public.ts'
import { type Deel, isRegel, readNoot, type Regel } from './deel.ts'
import { bindLijsten } from './bindLijsten.ts'
import { readEtiket } from './etiket.ts'
import type { EtiketSoort } from './etiketwoorden.ts'
import { appendRegel, prependRegel } from './hechtRegel.ts'
import { isKopachtig } from './kopachtig.ts'
import { nummerDiepte, readKop } from './koptekst.ts'
import { splitMeeloopkop } from './meeloopkop.ts'
import { NIETS_VOORAF, readTabel, type Voorafgaand } from './readTabel.ts'
import type { EtiketStuk, KopStuk, Stuk } from './stuk.ts'
import { readVeldregel } from './veldregel.ts'
import { LEEG, sliceWaarde } from './waarde.ts'

/** Ranks of headings that the format does not mark as such: below all that it does mark. */
const RANG_GENUMMERD = 10
const RANG_ZACHT = 20
/** A document with this many marked headings needs no guessing at unmarked ones, unless they are bold. */
const GENOEG_KOPPEN = 4

/** Labels whose text stands on the next line, which then is no heading. */
const WACHTEND: ReadonlySet<EtiketSoort> = new Set(['toelichting', 'ambitie', 'doel', 'inzet', 'partners'])

type Lezer = {
  readonly delen: readonly Deel[]
  readonly vrijeKoppen: boolean
  vooraf: Voorafgaand
  inActies: boolean
  readonly stukken: Stuk[]
}

/** Says of each line what it is on its own: heading, label, field, item, sentence; and reads the tables. */
export function annotateDelen(delen: readonly Deel[], soort: Bestandssoort): Stuk[] {
  const harde = delen.filter((deel) => isRegel(deel) && deel.soort === 'kop').length
  const lezer: Lezer = {
    delen,
    vrijeKoppen: soort === 'tekst' || harde < GENOEG_KOPPEN,
    vooraf: NIETS_VOORAF,
    inActies: false,
    stukken: [],
  }
  let i = 0
  while (i < delen.length) i += readDeel(lezer, i)
  return bindLijsten(lezer.stukken)
}

/** Reads one piece, or a run of short lines at once; answers how many it took. */
function readDeel(lezer: Lezer, i: number): number {
  const deel = lezer.delen[i]
  if (!deel) return 1
  if (deel.soort === 'noot') return push(lezer, { soort: 'noot', noot: deel })
  if (deel.soort === 'tabel') return readTabelDeel(lezer, deel.tabel)
  const noot = readNoot(deel)
  if (noot) return push(lezer, { soort: 'noot', noot })
  const stuk = readVast(deel)
  if (stuk) return push(lezer, stuk)
  if (deel.soort === 'item') return push(lezer, asItem(deel))
  const meeloop = splitMeeloopkop(deel)
  if (meeloop) {
    push(lezer, softKop(meeloop.kop, 2))
    return push(lezer, asTekst(meeloop.rest))
  }
  const vorige = lezer.stukken.at(-1)
  const gehecht = vorige?.soort === 'tabel' ? appendRegel(vorige.lezing, deel) : null
  if (vorige?.soort === 'tabel' && gehecht) {
    lezer.stukken[lezer.stukken.length - 1] = { ...vorige, lezing: gehecht }
    return 1
  }
  if (vorige?.soort === 'etiket' && vorige.rest.tekst === '' && WACHTEND.has(vorige.etiket) && !deel.vet) return push(lezer, asTekst(deel))
  const reeks = takeReeks(lezer, i)
  if (reeks.length === 0) return push(lezer, asTekst(deel))
  for (const lid of classifyReeks(lezer, reeks, i)) push(lezer, lid)
  return reeks.length
}

function push(lezer: Lezer, stuk: Stuk): 1 {
  lezer.stukken.push(stuk)
  if (stuk.soort === 'etiket') lezer.inActies = stuk.etiket === 'acties' && stuk.rest.tekst === ''
  else if (stuk.soort !== 'item') lezer.inActies = false
  if (stuk.soort === 'kop' || stuk.soort === 'etiket') lezer.vooraf = { ...lezer.vooraf, laatste: null }
  return 1
}

function readTabelDeel(lezer: Lezer, tabel: Parameters<typeof readTabel>[0]): 1 {
  const gelezen = readTabel(tabel, lezer.vooraf)
  const gehecht = prependRegel(gelezen, lezer.stukken.at(-1))
  if (gehecht) lezer.stukken.pop()
  const lezing = gehecht ?? gelezen
  const laatste = lezing.delen.findLast((deel) => deel.soort === 'actie')
  if (lezing.opmaak) {
    lezer.vooraf = {
      opmaak: lezing.opmaak,
      laatste: laatste?.soort === 'actie' ? laatste.velden : lezer.vooraf.laatste,
    }
  }
  return push(lezer, { soort: 'tabel', tabel, lezing })
}

/** What a line is by its own words, whatever stands around it. */
function readVast(regel: Regel): Stuk | null {
  const velden = regel.soort === 'kop' ? null : readVeldregel(regel.tekst)
  if (velden) return { soort: 'veld', regel, velden }
  const etiket = readEtiketStuk(regel)
  if (etiket) return etiket
  if (regel.soort === 'kop') return hardKop(regel)
  if (regel.soort === 'item') return null
  const kop = readKop(regel.tekst)
  const genummerd = nummerDiepte(kop) > 0
  if (kop.label !== null && regel.tekst.length <= 120 && !/[.;,]$/.test(regel.tekst)) return softKop(regel, 0)
  if (genummerd && isKopachtig(regel) && (regel.vet || nummerDiepte(kop) > 1)) return softKop(regel, 0)
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

function softKop(regel: Regel, dieper: number): KopStuk {
  const kop = readKop(regel.tekst)
  const diepte = nummerDiepte(kop)
  const basis = diepte > 0 ? RANG_GENUMMERD + diepte : kop.label === 'prioriteit' ? RANG_GENUMMERD : RANG_ZACHT
  return { soort: 'kop', regel, kop, hard: false, rang: basis + dieper }
}

/** The short lines from `i` on that all look like headings. */
function takeReeks(lezer: Lezer, i: number): Regel[] {
  const reeks: Regel[] = []
  for (let j = i; j < lezer.delen.length; j += 1) {
    const deel = lezer.delen[j]
    if (!isRegel(deel) || deel.soort !== 'tekst' || !isKopachtig(deel)) break
    if (!deel.vet && (!lezer.vrijeKoppen || !deel.alleen)) break
    if (readVast(deel) !== null || readNoot(deel) !== null) break
    reeks.push(deel)
  }
  return reeks
}

/** A single short line above content is a heading; several are a list, of which the last may be a heading. */
function classifyReeks(lezer: Lezer, reeks: readonly Regel[], i: number): Stuk[] {
  const na = lezer.delen[i + reeks.length]
  const inhoudNa = isRegel(na) ? na.soort !== 'kop' : na?.soort === 'tabel'
  const tekstNa = inhoudNa && !(isRegel(na) && readVast(na) !== null)
  if (lezer.inActies)
    return reeks.map((regel, r) => (r === reeks.length - 1 && tekstNa ? softKop(regel, 0) : asItem(regel)))
  const vet = reeks.filter((regel) => regel.vet).length
  if (vet === reeks.length)
    return reeks.map((regel, r) =>
      inhoudNa || r < reeks.length - 1 ? softKop(regel, r === reeks.length - 1 ? 0 : 0) : asTekst(regel),
    )
  if (reeks.length > 2)
    return reeks.map((regel, r) =>
      regel.vet || (r === reeks.length - 1 && inhoudNa) ? softKop(regel, 0) : asTekst(regel),
    )
  if (!inhoudNa) return reeks.map(asTekst)
  return reeks.map((regel, r) => softKop(regel, r === 1 ? 1 : 0))
}

const asItem = (regel: Regel): Stuk => ({ soort: 'item', regel: { ...regel, soort: 'item' }, lijst: 'vrij' })
const asTekst = (regel: Regel): Stuk => ({ soort: 'tekst', regel, lijst: 'vrij' })

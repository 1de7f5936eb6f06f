import type { Bestandssoort } from '../../../documenten/public.ts'
import { bindLijsten } from './bindLijsten.ts'
import { type Deel, isRegel, readNoot } from './deel.ts'
import type { EtiketSoort } from './etiketwoorden.ts'
import { appendRegel, prependRegel } from './hechtRegel.ts'
import { classifyReeks, takeReeks } from './kopreeks.ts'
import { liftHoofdstukken } from './liftHoofdstukken.ts'
import { hasMeelopers, splitMeeloopkop, splitMeeloper } from './meeloopkop.ts'
import { NIETS_VOORAF, readTabel, type Voorafgaand } from './readTabel.ts'
import { asItem, asTekst, readVast, softKop } from './regelstuk.ts'
import type { Stuk } from './stuk.ts'

/** A document with this many marked headings needs no guessing at unmarked ones, unless they are bold. */
const GENOEG_KOPPEN = 4

/** Labels whose text stands on the next line, which then is no heading. */
const WACHTEND: ReadonlySet<EtiketSoort> = new Set(['toelichting', 'ambitie', 'doel', 'inzet', 'partners'])

type Lezer = {
  readonly delen: readonly Deel[]
  readonly vrijeKoppen: boolean
  /** Paragraphs begin with their subject and a colon, for want of headings. */
  readonly meeloop: boolean
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
    meeloop: harde <= 1 && hasMeelopers(delen),
    vooraf: NIETS_VOORAF,
    inActies: false,
    stukken: [],
  }
  let i = 0
  while (i < delen.length) i += readDeel(lezer, i)
  return bindLijsten(liftHoofdstukken(lezer.stukken))
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
  const meeloop = splitMeeloopkop(deel) ?? (lezer.meeloop ? splitMeeloper(deel) : null)
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
  if (vorige?.soort === 'etiket' && vorige.rest.tekst === '' && WACHTEND.has(vorige.etiket) && !deel.vet)
    return push(lezer, asTekst(deel))
  const reeks = takeReeks(lezer.delen, i, lezer.vrijeKoppen)
  if (reeks.length === 0) return push(lezer, asTekst(deel))
  for (const lid of classifyReeks(reeks, lezer.delen[i + reeks.length], lezer.inActies)) push(lezer, lid)
  return reeks.length
}

function push(lezer: Lezer, stuk: Stuk): 1 {
  lezer.stukken.push(stuk)
  if (stuk.soort === 'etiket') lezer.inActies = stuk.etiket === 'acties' && stuk.rest.tekst === ''
  else if (stuk.soort !== 'item' || stuk.regel.teken !== '') lezer.inActies = false
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

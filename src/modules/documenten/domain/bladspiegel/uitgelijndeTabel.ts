import { plainCel, type RuweRij } from '../ruwBlok.ts'
import type { Lijn } from './blad.ts'
import { readCeltekst } from './celtekst.ts'
import { findGoten, kolomVan, randVan, type Goot, type Kolommen } from './goten.ts'
import { markKop, type Bladtabel } from './rastertabel.ts'
import { regelTekst, regelVan, type Regel } from './regel.ts'
import { findTabelbegin, findTabeleinde, isLosseRegel, isLosVan, trimEinde } from './tabelgroep.ts'
import { smallestKolomsteek, splitRijen, type Tabelregel } from './tabelregels.ts'

/** A table without upright lines, and the lines it takes up: `einde` is the first one after it. */
export type Uitgelijnd = { readonly tabel: Bladtabel; readonly begin: number; readonly einde: number }

/** The surroundings of a table: the lines ruled on the page, and where its text ends at the right. */
export type Omgeving = { readonly liggend: readonly Lijn[]; readonly rechts: number }

/** Beginnings (or ends) of cells this close are aligned. */
const UITGELIJND = 3
const MIN_UITGELIJND = 0.7
/** A narrow gutter is believed only when nearly all texts behind it begin at one place. */
const MIN_SMAL = 0.9
const BREDE_GOOT = 0.7
const CELMARGE = 12
const MAX_PROZA = 4
const MAX_PROZAWIT = 2

/** Reads the table whose columns stand below each other from line `gevonden` on; null when that is no table. */
export function readUitgelijnd(regels: readonly Regel[], gevonden: number, omgeving: Omgeving): Uitgelijnd | null {
  const einde = findTabeleinde(regels, gevonden)
  const groep = regels.slice(gevonden, einde)
  const goten = findGoten(groep).filter((goot, i, alle) => isUitgelijnd(groep, goot, alle[i + 1]))
  if (groep.filter((regel) => regel.segmenten.length > 1).length < 2 || goten.length === 0) return null
  if (isProza(groep, goten, omgeving.rechts)) return null
  const kolommen: Kolommen = { goten, rechts: omgeving.rechts }
  const steek = smallestKolomsteek(groep.map((regel) => toTabelregel(regel, goten)))
  const begin = findTabelbegin(regels, gevonden, goten, steek)
  const tabel = toBladtabel(regels.slice(begin, einde), kolommen, omgeving)
  return tabel.rijen.length < 2 ? null : { tabel, begin, einde }
}

/**
 * Reads on a table that ended above (`xs`: where its columns begin) from line `begin` on, as far as its columns reach; null when
 * nothing there belongs to it.
 */
export function readVervolg(
  regels: readonly Regel[],
  begin: number,
  xs: readonly number[],
  omgeving: Omgeving,
): Uitgelijnd | null {
  const goten = xs.slice(1, -1).map((x) => ({ van: x - 1, tot: x }))
  const fits = (regel: Regel): boolean =>
    regel.segmenten.every(({ x0, x1 }) => goten.every(({ tot }) => x1 <= tot + 1 || x0 >= tot - UITGELIJND))
  let einde = begin
  for (let regel = regels[einde]; regel && fits(regel); regel = regels[einde]) {
    if (einde > begin && (isLosVan(regels[einde - 1], regel) || isLosseRegel(regels, begin, einde, goten))) break
    einde += 1
  }
  einde = trimEinde(regels, begin, einde, goten)
  const groep = regels.slice(begin, einde)
  const eerste = groep[0]
  if (!eerste) return null
  const inKolom = groep.some(({ segmenten }) => segmenten.some((segment) => startsKolom(segment.x0, goten)))
  if (!inKolom && !/^\p{Ll}/u.test(regelTekst(eerste).tekst)) return null
  const tabel = toBladtabel(groep, { goten, rechts: omgeving.rechts }, omgeving)
  return { tabel: { ...tabel, xs }, begin, einde }
}

/** In a grid text begins a little behind the line. */
const startsKolom = (x: number, goten: readonly Goot[]): boolean =>
  goten.some(({ tot }) => x >= tot - UITGELIJND && x <= tot + CELMARGE)

/** Some lines that all run from edge to edge are justified prose with a gap that happens to fall below another. */
function isProza(groep: readonly Regel[], goten: readonly Goot[], rechts: number): boolean {
  const smal = goten.every(({ van, tot }) => tot - van < (groep[0]?.grootte ?? 0) * MAX_PROZAWIT)
  return smal && groep.length <= MAX_PROZA && groep.every((regel) => regel.x1 > rechts - 2)
}

/** Behind a gutter most texts begin, end or have their middle at one place. */
function isUitgelijnd(regels: readonly Regel[], goot: Goot, volgende: Goot | undefined): boolean {
  const tot = volgende?.van ?? Number.POSITIVE_INFINITY
  const cellen = regels.flatMap(({ segmenten }) =>
    segmenten.filter(({ x0 }) => x0 >= goot.tot - 1 && x0 < tot).slice(0, 1),
  )
  if (cellen.length === 0) return false
  const begin = cellen.map((cel) => cel.x0)
  if (goot.tot - goot.van < BREDE_GOOT * Math.max(...cellen.map((cel) => cel.grootte))) {
    return cellen.length > 1 && isDicht(begin, MIN_SMAL)
  }
  const plekken = [begin, cellen.map((cel) => cel.x1), cellen.map((cel) => (cel.x0 + cel.x1) / 2)]
  return plekken.some((rij) => isDicht(rij, MIN_UITGELIJND))
}

function isDicht(plekken: readonly number[], aandeel: number): boolean {
  const opVolgorde = [...plekken].sort((a, b) => a - b)
  const midden = opVolgorde[Math.floor(opVolgorde.length / 2)] ?? 0
  return plekken.filter((plek) => Math.abs(plek - midden) <= UITGELIJND).length >= plekken.length * aandeel
}

function toTabelregel(regel: Regel, goten: readonly Goot[]): Tabelregel {
  const cellen = Array.from({ length: goten.length + 1 }, (_, i) => {
    const eigen = regel.segmenten.filter((segment) => kolomVan(segment, goten) === i)
    return eigen.length > 0 ? regelVan(eigen) : null
  })
  return { y: regel.y, grootte: regel.grootte, cellen }
}

function toBladtabel(groep: readonly Regel[], kolommen: Kolommen, { liggend }: Omgeving): Bladtabel {
  const grootte = Math.max(...groep.map((regel) => regel.grootte))
  const randen = Array.from({ length: kolommen.goten.length + 1 }, (_, i) => randVan(i, kolommen, grootte))
  const tabelregels = groep.map((regel) => toTabelregel(regel, kolommen.goten))
  const rijen: RuweRij[] = splitRijen(tabelregels, randen, liggend).map((rij) =>
    randen.map((rand, i) => {
      const regels = rij.flatMap((regel) => regel.cellen[i] ?? [])
      return { ...plainCel(''), ...readCeltekst(regels, rand) }
    }),
  )
  return {
    xs: [Math.min(...groep.map((regel) => regel.x0)), ...kolommen.goten.map((goot) => goot.tot), kolommen.rechts],
    boven: (groep[0]?.y ?? 0) - grootte,
    onder: groep.at(-1)?.y ?? 0,
    rijen: markKop(rijen),
  }
}

import { isDeelwoord } from './deelwoorden.ts'
import { isFunctiewoord } from './functiewoorden.ts'
import { findWoorden, type Woord } from './woorden.ts'

/** The bare noun group that follows a number: "nieuwe vrijwilligers", with its head "vrijwilligers". */
export type Naamwoordgroep = {
  readonly tekst: string
  readonly van: number
  readonly tot: number
  readonly kop: string
  readonly kopTot: number
}

const VENSTER = 120
const BIJVOEGLIJK = /(?:e|[^aeiou]er)$/
/** Nouns on -e that are counted themselves. */
const ZELFSTANDIG_OP_E = new Set(
  'aangifte aanvrage gemeente ruimte analyse campagne kwestie opname keuze boete premie'.split(' '),
)
const LOS_VOORVOEGSEL = /^\s?-\s|^-\s?(?=\p{L})/u

const isAangrenzend = (tekst: string, links: number, rechts: Woord): boolean =>
  /^[\s'"“”‘’(]*$|^\s?[-/]\s?$/.test(tekst.slice(links, rechts.van))

const collect = (tekst: string, plaats: number): Woord[] => {
  const stuk = tekst.slice(plaats, plaats + VENSTER)
  const groep: Woord[] = []
  let einde = 0
  for (const woord of findWoorden(stuk)) {
    if (!isAangrenzend(stuk, einde, woord) || isFunctiewoord(woord.klein) || /^\d/.test(woord.klein)) break
    if (groep.length > 0 && isDeelwoord(woord.klein)) break
    groep.push(woord)
    einde = woord.tot
  }
  return groep
}

const isBijvoeglijk = (klein: string): boolean => BIJVOEGLIJK.test(klein) && !ZELFSTANDIG_OP_E.has(klein)

const findKop = (stuk: string, groep: readonly Woord[]): readonly [number, number] => {
  let i = 0
  while (i < groep.length - 1 && isBijvoeglijk(groep[i]?.klein ?? '')) i += 1
  const volgt = LOS_VOORVOEGSEL.test(stuk.slice(groep[i]?.tot ?? 0)) && i < groep.length - 1
  return [i, volgt ? i + 1 : i]
}

/** Reads the noun group that starts right at `plaats`; null when something else stands there. */
export const findNaamwoordgroep = (tekst: string, plaats: number): Naamwoordgroep | null => {
  const groep = collect(tekst, plaats)
  const [eerste, laatste] = [groep[0], groep.at(-1)]
  if (eerste === undefined || laatste === undefined) return null
  const stuk = tekst.slice(plaats, plaats + VENSTER)
  const [van, tot] = findKop(stuk, groep)
  const kopVan = groep[van]?.van ?? eerste.van
  const kopTot = groep[tot]?.tot ?? laatste.tot
  return {
    tekst: stuk.slice(eerste.van, laatste.tot),
    van: plaats + eerste.van,
    tot: plaats + laatste.tot,
    kop: stuk.slice(kopVan, kopTot),
    kopTot: plaats + kopTot,
  }
}

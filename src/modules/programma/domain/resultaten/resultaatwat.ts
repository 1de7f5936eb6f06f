import { isDeelwoord } from '../../../../platform/domain/taal/deelwoorden.ts'
import {
  BIJWOORDEN,
  HULPWERKWOORDEN,
  LIDWOORDEN,
  VOEGWOORDEN,
  VOORNAAMWOORDEN,
  VOORZETSELS,
} from '../../../../platform/domain/taal/functiewoorden.ts'
import type { Woord } from '../../../../platform/domain/taal/woorden.ts'

/** What was counted, as written ("processen verbaal opgemaakt"), and its unit ("processen verbaal"). */
export type Wat = { readonly tekst: string; readonly eenheid: string }

const KEER = new Set(['keer', 'maal', 'x'])
const DOOR_IN_GROEP = new Set(['van', 'en', '&'])
const BETREKKELIJK = new Set(['die', 'dat'])
const DEELTJES = new Set('plaats deel vast neer voort vrij los'.split(' '))
const STAART = new Set('meer minder extra aanwezig werkzaam beschikbaar actief bekend open lid'.split(' '))
const GEEN_NAAMDEEL = new Set(['jonger', 'ouder', 'waar', 'plaatsvindt', 'plaatsvinden'])
const AANGEPLAKT = /^(maal|tal)(?!\p{L})/u
const TUSSEN_HAAKJES = /^\s\([^)]{1,30}\)(?=\s)/
const MAX_WOORDEN = 14
const GRENS = /[,;:.()]/

const isBreuk = (tekst: string, links: Woord, rechts: Woord): boolean => GRENS.test(tekst.slice(links.tot, rechts.van))

const isNaamdeel = (woord: Woord): boolean =>
  !/^\d/.test(woord.klein) &&
  !VOORZETSELS.has(woord.klein) &&
  !VOORNAAMWOORDEN.has(woord.klein) &&
  !HULPWERKWOORDEN.has(woord.klein) &&
  !BIJWOORDEN.has(woord.klein) &&
  !LIDWOORDEN.has(woord.klein) &&
  !BETREKKELIJK.has(woord.klein) &&
  !VOEGWOORDEN.has(woord.klein) &&
  !GEEN_NAAMDEEL.has(woord.klein)

type Groep = { readonly tot: number; readonly einde: 'deelwoord' | 'betrekkelijk' | 'anders' }

const walkVan = (woorden: readonly Woord[], i: number): number =>
  LIDWOORDEN.has(woorden[i + 1]?.klein ?? '') ? i + 2 : i + 1

/** Walks over the noun group from `begin`; `tot` is the index after its last word. */
const walkGroep = (tekst: string, woorden: readonly Woord[], begin: number, ruim: boolean): Groep => {
  let i = begin
  while (i < woorden.length && i - begin < MAX_WOORDEN) {
    const woord = woorden[i]
    const vorige = woorden[i - 1]
    if (woord === undefined || (i > begin && vorige !== undefined && isBreuk(tekst, vorige, woord))) break
    if (i > begin && isDeelwoord(woord.klein)) return { tot: i, einde: 'deelwoord' }
    if (i > begin && BETREKKELIJK.has(woord.klein)) return { tot: i, einde: 'betrekkelijk' }
    const volgende = woorden[walkVan(woorden, i)]
    const verbindt = i > begin && DOOR_IN_GROEP.has(woord.klein) && (ruim || woord.klein !== 'van')
    if (verbindt && volgende !== undefined && isNaamdeel(volgende) && !isDeelwoord(volgende.klein))
      i = walkVan(woorden, i)
    else if (isNaamdeel(woord) || (i > begin && STAART.has(woord.klein))) i += 1
    else break
  }
  return { tot: i, einde: 'anders' }
}

const endOfBetrekkelijk = (tekst: string, woorden: readonly Woord[], vanaf: number): number => {
  let i = vanaf + 1
  while (i < woorden.length && i - vanaf < MAX_WOORDEN) {
    const [links, rechts] = [woorden[i - 1], woorden[i]]
    if (links === undefined || rechts === undefined || isBreuk(tekst, links, rechts)) break
    i += 1
  }
  return i
}

const LAATSTE = /^\s*(?:[.,;:)]|$|en\b)/

/** Index after the participle that closes the clause ("controles in de horeca uitgevoerd"); the group's own end when none does. */
const extendToDeelwoord = (tekst: string, woorden: readonly Woord[], groep: Groep): number => {
  if (groep.einde === 'betrekkelijk') return endOfBetrekkelijk(tekst, woorden, groep.tot)
  for (let i = groep.tot; i < Math.min(woorden.length, groep.tot + MAX_WOORDEN); i += 1) {
    const [links, rechts] = [woorden[i - 1], woorden[i]]
    if (
      links === undefined ||
      rechts === undefined ||
      isBreuk(tekst, links, rechts) ||
      /^\d/.test(rechts.klein) ||
      HULPWERKWOORDEN.has(rechts.klein)
    )
      break
    if (isDeelwoord(rechts.klein))
      return i === groep.tot || LAATSTE.test(tekst.slice(rechts.tot, rechts.tot + 4)) ? i + 1 : groep.tot
  }
  return groep.tot
}

const sliceWoorden = (tekst: string, woorden: readonly Woord[], van: number, tot: number): string =>
  tot <= van ? '' : tekst.slice(woorden[van]?.van ?? 0, woorden[tot - 1]?.tot ?? 0)

const skipLidwoord = (woorden: readonly Woord[], i: number): number =>
  LIDWOORDEN.has(woorden[i]?.klein ?? '') ? i + 1 : i

const BIJVOEGLIJK =
  /^(?:nieuwe|extra|andere|grote|kleine|actieve|jonge|oude|[\p{L}]{4,}(?:ische|ige|lijke|eerde|ende|elde|ale|ele|ieve|bare))$/u

const skipBijvoeglijk = (woorden: readonly Woord[], van: number, tot: number): number => {
  let i = van
  while (i < tot - 1 && BIJVOEGLIJK.test(woorden[i]?.klein ?? '')) i += 1
  return i
}

const countedBy = (
  tekst: string,
  woorden: readonly Woord[],
  plaats: number,
): Pick<Wat, 'eenheid'> & { start: number } => {
  const aangeplakt = AANGEPLAKT.exec(tekst.slice(plaats, plaats + 6))?.[1] ?? ''
  const begin = woorden.findIndex((woord) => woord.van >= plaats + aangeplakt.length)
  const eerste = woorden[begin]
  if (aangeplakt === 'maal') return { eenheid: 'maal', start: skipLidwoord(woorden, begin) }
  if (eerste === undefined || !KEER.has(eerste.klein)) return { eenheid: '', start: begin }
  return { eenheid: eerste.tekst, start: skipLidwoord(woorden, begin + 1) }
}

/** Reads what stands behind a number that ends at `getalEinde`; both texts are empty when no noun follows. */
export const readWat = (tekst: string, woorden: readonly Woord[], getalEinde: number): Wat => {
  const plaats = getalEinde + (TUSSEN_HAAKJES.exec(tekst.slice(getalEinde, getalEinde + 40))?.[0].length ?? 0)
  const { eenheid, start } = countedBy(tekst, woorden, plaats)
  const eerste = woorden[start]
  if (eerste === undefined || GRENS.test(tekst.slice(plaats, eerste.van))) return { tekst: '', eenheid }
  const groep = walkGroep(tekst, woorden, start, eenheid !== '')
  const tot = eenheid === '' ? extendToDeelwoord(tekst, woorden, groep) : groep.tot
  const kaal = tot > start + 1 && DEELTJES.has(woorden[tot - 1]?.klein ?? '') ? tot - 1 : tot
  const staart = woorden.findIndex((woord, i) => i > start && i < groep.tot && STAART.has(woord.klein))
  const eenheidTot = Math.min(kaal, staart < 0 ? groep.tot : staart)
  const kop = skipBijvoeglijk(woorden, start, eenheidTot)
  return {
    tekst: sliceWoorden(tekst, woorden, start, kaal),
    eenheid: eenheid === '' ? sliceWoorden(tekst, woorden, kop, eenheidTot) : eenheid,
  }
}

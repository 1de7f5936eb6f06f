import { isDeelwoord } from '../../../../platform/domain/taal/deelwoorden.ts'
import type { Woord } from '../../../../platform/domain/taal/woorden.ts'
import { NAAMWOORDEN, SCHEIDBAAR, VERGELIJKENDEN, WERKWOORDEN, type Richtingkennis } from './richtingkennis.ts'

/**
 * gezegde: "daalt", "is gedaald" · naamvorm: "het verlagen van", "een daling van"
 * onbepaald: "om … te verlagen", "overlast verminderen" · vergelijking: "minder overlast"
 */
export type Signaalvorm = 'gezegde' | 'naamvorm' | 'onbepaald' | 'vergelijking'

/** A word (or pair of words) that says which way something goes; `woorden` are the indexes it takes up. */
export type Signaal = Richtingkennis & {
  readonly vorm: Signaalvorm
  readonly woorden: readonly number[]
  readonly van: number
  readonly tot: number
}

const BEREIK_DEELWOORD = 30
const ZELFSTANDIG_NA = new Set(['van', 'en', 'of'])
const VOOR_NAAMVORM = new Set(['het', 'een', 'de'])
const BIJWOORD_NAAMVORM = /(?:lijk|ig|zaam|end|er|am|structureel|fors|verder|actief)$/
/** After "onder meer", "niet meer" and "te meer" the word compares nothing. */
const GEEN_VERGELIJKING_NA = new Set('onder te niet nog geen steeds zonder'.split(' '))
const GEEN_VERGELIJKING_VOOR = new Set('dan over en of of om te informatie van'.split(' '))

const vormOfWerkwoord = (woorden: readonly Woord[], i: number): Signaalvorm => {
  const klein = woorden[i]?.klein ?? ''
  const vorige = woorden[i - 1]?.klein ?? ''
  if (!klein.endsWith('en') || isDeelwoord(klein)) return 'gezegde'
  const bijwoord = BIJWOORD_NAAMVORM.test(vorige) && VOOR_NAAMVORM.has(woorden[i - 2]?.klein ?? '')
  if (vorige === 'het' || bijwoord || ZELFSTANDIG_NA.has(woorden[i + 1]?.klein ?? '')) return 'naamvorm'
  return 'onbepaald'
}

const startOfNaamvorm = (woorden: readonly Woord[], i: number): number => {
  const [vorige, daarvoor] = [woorden[i - 1]?.klein ?? '', woorden[i - 2]?.klein ?? '']
  if (VOOR_NAAMVORM.has(vorige)) return i - 1
  return VOOR_NAAMVORM.has(daarvoor) && !isDeelwoord(vorige) ? i - 2 : i
}

const make = (
  woorden: readonly Woord[],
  kennis: Richtingkennis,
  vorm: Signaalvorm,
  plaatsen: readonly number[],
): Signaal => {
  const eerste = plaatsen[0] ?? 0
  const begin = vorm === 'naamvorm' ? startOfNaamvorm(woorden, eerste) : eerste
  return {
    ...kennis,
    vorm,
    woorden: begin < eerste ? [begin, ...plaatsen] : plaatsen,
    van: woorden[begin]?.van ?? 0,
    tot: woorden[plaatsen.at(-1) ?? 0]?.tot ?? 0,
  }
}

const findScheidbaar = (woorden: readonly Woord[], i: number): Signaal | null => {
  const delen = SCHEIDBAAR.get(woorden[i]?.klein ?? '')
  if (delen === undefined) return null
  if (woorden[i - 1]?.klein === 'te') {
    const kennis = delen.get(woorden[i - 2]?.klein ?? '')
    return kennis === undefined ? null : make(woorden, kennis, 'onbepaald', [i - 2, i - 1, i])
  }
  for (let j = i + 1; j < Math.min(woorden.length, i + BEREIK_DEELWOORD); j += 1) {
    const kennis = delen.get(woorden[j]?.klein ?? '')
    if (kennis !== undefined && woorden[j + 1]?.klein !== 'te') return make(woorden, kennis, 'gezegde', [i, j])
  }
  return null
}

const findVergelijkend = (woorden: readonly Woord[], i: number): Signaal | null => {
  const kennis = VERGELIJKENDEN.get(woorden[i]?.klein ?? '')
  if (kennis === undefined || GEEN_VERGELIJKING_NA.has(woorden[i - 1]?.klein ?? '')) return null
  const volgende = woorden[i + 1]?.klein
  if (volgende === undefined || GEEN_VERGELIJKING_VOOR.has(volgende)) return null
  return make(woorden, kennis, 'vergelijking', [i])
}

const findAt = (woorden: readonly Woord[], i: number): Signaal | null => {
  const klein = woorden[i]?.klein ?? ''
  const naamwoord = NAAMWOORDEN.get(klein)
  if (naamwoord !== undefined) return make(woorden, naamwoord, 'naamvorm', [i])
  const werkwoord = WERKWOORDEN.get(klein)
  if (werkwoord === undefined) return findScheidbaar(woorden, i) ?? findVergelijkend(woorden, i)
  const metTe = woorden[i - 1]?.klein === 'te'
  return make(woorden, werkwoord, metTe ? 'onbepaald' : vormOfWerkwoord(woorden, i), metTe ? [i - 1, i] : [i])
}

/** The words in a clause that say which way something is to go, in order and without overlap. */
export const findSignalen = (woorden: readonly Woord[]): Signaal[] => {
  const signalen: Signaal[] = []
  const bezet = new Set<number>()
  woorden.forEach((_, i) => {
    const signaal = bezet.has(i) ? null : findAt(woorden, i)
    if (signaal === null || signaal.woorden.some((plaats) => bezet.has(plaats))) return
    for (const plaats of signaal.woorden) bezet.add(plaats)
    signalen.push(signaal)
  })
  return signalen.sort((a, b) => a.van - b.van)
}

import { isDeelwoord } from './deelwoorden.ts'
import { isVerledenTijd } from './verledenTijd.ts'
import type { Woord } from './woorden.ts'

/**
 * voltooid: "is opgesteld", "werden besproken" · lijdend: "wordt opgesteld" · verleden: "vond plaats"
 * toekomst: "zal worden opgesteld"
 */
export type Gezegdetijd = 'voltooid' | 'lijdend' | 'verleden' | 'toekomst'

/** A predicate in a sentence: indexes of its finite verb and, when it has one, its participle. */
export type Gezegde = {
  readonly tijd: Gezegdetijd
  readonly persoonsvorm: number
  readonly deelwoord: number | null
  readonly hoofdzin: boolean
}

const asSet = (lijst: string): ReadonlySet<string> => new Set(lijst.split(/\s+/))
const VOLTOOID = asSet('is zijn was waren ben heeft hebben heb had hadden werd werden')
const LIJDEND = asSet('wordt worden')
const MODAAL = asSet('zal zullen zou zouden kan kunnen moet moeten wil willen gaat gaan mag mogen')
const BIJZIN = asSet(
  'dat die omdat nadat doordat zodat opdat toen terwijl hoewel welke wat waarin waarbij waardoor waarmee waarop waarvan ' +
    'waarna waaronder waarvoor indien wanneer zodra totdat voordat',
)
/** "heeft … kunnen halen": an infinitive does the work of a participle. */
const VERVANGEND = asSet('kunnen moeten willen mogen laten hoeven')
const AFSTAND = 45
const GRENSTEKEN = /[,;:]/

const isPersoonsvorm = (klein: string): boolean => VOLTOOID.has(klein) || LIJDEND.has(klein) || MODAAL.has(klein)

const findVoorafgaand = (woorden: readonly Woord[], i: number): number | null => {
  for (let j = i - 1; j >= Math.max(0, i - AFSTAND); j -= 1) if (isPersoonsvorm(woorden[j]?.klein ?? '')) return j
  return null
}

const findPersoonsvorm = (woorden: readonly Woord[], i: number): number | null => {
  for (const stap of [1, 2]) {
    const klein = woorden[i + stap]?.klein ?? ''
    const tussen = stap === 2 ? (woorden[i + 1]?.klein ?? '') : ''
    const nabij = stap === 1 || LIJDEND.has(tussen) || isDeelwoord(tussen)
    const volgt = woorden.slice(Math.max(0, i - AFSTAND), i).some((woord) => BIJZIN.has(woord.klein))
    if (nabij && volgt && isPersoonsvorm(klein)) return i + stap
  }
  return findVoorafgaand(woorden, i)
}

const isVervangend = (woorden: readonly Woord[], i: number): boolean => {
  const volgt = woorden[i + 1]?.klein.endsWith('en') === true
  const voor = VERVANGEND.has(woorden[i]?.klein ?? '') && volgt ? findVoorafgaand(woorden, i) : null
  return voor !== null && /^(?:heeft|hebben|had|hadden)$/.test(woorden[voor]?.klein ?? '')
}

const isHoofdzin = (tekst: string, woorden: readonly Woord[], persoonsvorm: number): boolean => {
  for (let j = persoonsvorm - 1; j >= 0; j -= 1) {
    const woord = woorden[j]
    const volgende = woorden[j + 1]
    if (woord === undefined || volgende === undefined) return true
    if (GRENSTEKEN.test(tekst.slice(woord.tot, volgende.van)) || isPersoonsvorm(woord.klein)) return true
    if (BIJZIN.has(woord.klein)) return false
  }
  return true
}

const tijdOf = (woorden: readonly Woord[], persoonsvorm: number): Gezegdetijd => {
  const klein = woorden[persoonsvorm]?.klein ?? ''
  const ervoor = woorden[persoonsvorm - 1]?.klein ?? ''
  if (MODAAL.has(klein)) return 'toekomst'
  if (!LIJDEND.has(klein)) return 'voltooid'
  const onderModaal = woorden.slice(Math.max(0, persoonsvorm - AFSTAND), persoonsvorm).some((w) => MODAAL.has(w.klein))
  return klein === 'worden' && (onderModaal || ervoor === 'te') ? 'toekomst' : 'lijdend'
}

const asDeelwoord = (tekst: string, woorden: readonly Woord[], i: number): Gezegde | null => {
  const vorm = isDeelwoord(woorden[i]?.klein ?? '') || isVervangend(woorden, i)
  const persoonsvorm = vorm ? findPersoonsvorm(woorden, i) : null
  if (persoonsvorm === null) return null
  const hoofdzin = persoonsvorm < i && isHoofdzin(tekst, woorden, persoonsvorm)
  return { tijd: tijdOf(woorden, persoonsvorm), persoonsvorm, deelwoord: i, hoofdzin }
}

/** The predicates of a sentence that tell when something is done: perfect, passive, past and future. */
export const findGezegdes = (tekst: string, woorden: readonly Woord[]): Gezegde[] =>
  woorden.flatMap((woord, i) => {
    const gezegde = asDeelwoord(tekst, woorden, i)
    if (gezegde !== null) return [gezegde]
    if (!isVerledenTijd(woord.klein, woorden, i)) return []
    return [{ tijd: 'verleden', persoonsvorm: i, deelwoord: null, hoofdzin: isHoofdzin(tekst, woorden, i) }]
  })

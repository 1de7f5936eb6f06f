import { parseTelwoord } from '../../../../platform/domain/taal/telwoorden.ts'
import {
  EENHEIDWOORDEN,
  ELKWOORDEN,
  GEEN_RITME_VOOR,
  PERAFKORTINGEN,
  PERWOORDEN,
  RITMEWOORDEN,
  type Ritme,
} from './frequentiewoorden.ts'
import { findPhrase } from './phrases.ts'
import type { Token } from './tokenize.ts'

type GelezenRitme = { readonly ritme: Ritme; readonly tot: number }

const MAX_OM = 60

const omOf = (token: Token | undefined): number | null => {
  const getal = token?.getal ?? null
  return getal !== null && Number.isInteger(getal) && getal >= 1 && getal <= MAX_OM ? getal : null
}

/** "week", "zes weken", "2 jaar" at token `i`. */
const readEenheid = (tokens: readonly Token[], i: number): GelezenRitme | null => {
  const om = omOf(tokens[i])
  const lidwoord = om === null && (tokens[i]?.woord === 'de' || tokens[i]?.woord === 'het') ? 1 : 0
  const naLidwoord = om ?? (lidwoord === 1 ? omOf(tokens[i + 1]) : null)
  const eenheid = findPhrase(EENHEIDWOORDEN, tokens, i + lidwoord + (naLidwoord === null ? 0 : 1))
  if (eenheid === null) return null
  return { ritme: { per: eenheid.waarde.per, om: naLidwoord ?? 1 }, tot: eenheid.tot }
}

/** What follows a count: "per jaar", "p/j", "in de twee weken", "/maand". */
export const readPer = (tokens: readonly Token[], i: number): GelezenRitme | null => {
  const kort = findPhrase(PERAFKORTINGEN, tokens, i)
  if (kort !== null) return { ritme: kort.waarde, tot: kort.tot }
  const per = findPhrase(PERWOORDEN, tokens, i)
  return per === null ? readRitmewoord(tokens, i) : readEenheid(tokens, per.tot)
}

/** "elke zes weken", "ieder kwartaal", "om de twee weken". */
export const readElk = (tokens: readonly Token[], i: number): GelezenRitme | null => {
  if (ELKWOORDEN.has(tokens[i]?.woord ?? '')) return readEenheid(tokens, i + 1)
  if (tokens[i]?.woord === 'per' && omOf(tokens[i + 1]) !== null) return readEenheid(tokens, i + 1)
  if (tokens[i]?.woord !== 'om' || tokens[i + 1]?.woord !== 'de') return null
  return omOf(tokens[i + 2]) === null ? null : readEenheid(tokens, i + 2)
}

const readVoorvoegsel = (voorvoegsel: string): number | null => {
  if (voorvoegsel === '') return 1
  const getal = parseTelwoord(voorvoegsel)
  return getal !== null && Number.isInteger(getal) && getal >= 1 ? getal : null
}

const readEenWoord = (woord: string): Ritme | null => {
  const zonderE = woord.endsWith('e') ? woord.slice(0, -1) : woord
  for (const [uitgang, per] of RITMEWOORDEN) {
    if (!zonderE.endsWith(uitgang)) continue
    const om = readVoorvoegsel(zonderE.slice(0, -uitgang.length))
    return om === null ? null : { per, om }
  }
  return null
}

/** "maandelijks", "tweejaarlijkse", "2-wekelijks", "half jaarlijks". */
export const readRitmewoord = (tokens: readonly Token[], i: number): GelezenRitme | null => {
  const token = tokens[i]
  if (token === undefined) return null
  const streep = tokens[i + 1]?.woord === '-' ? 1 : 0
  const los = readEenWoord(token.woord)
  if (los !== null) return GEEN_RITME_VOOR.has(tokens[i + 1]?.woord ?? '') ? null : { ritme: los, tot: i + 1 }
  const volgende = readEenWoord(tokens[i + 1 + streep]?.woord ?? '')
  if (volgende === null || volgende.om !== 1) return null
  const tot = i + 2 + streep
  if (token.woord === 'half' && volgende.per === 'jaar') return { ritme: { per: 'halfjaar', om: 1 }, tot }
  const om = token.rang || token.woord === 'een' ? null : omOf(token)
  return om === null ? null : { ritme: { per: volgende.per, om }, tot }
}

import type { Periode } from '../planning.ts'
import { MAANDEN } from './kalenderwoorden.ts'
import type { Token } from './tokenize.ts'

/** A period that was read, up to token `tot`; `vorm` says how sure its writing is on its own. */
export type GelezenPeriode = {
  readonly periodes: readonly Periode[]
  readonly tot: number
  readonly vorm: 'vol' | 'kort' | 'maand' | 'seizoen' | 'jaar'
  /** The two periods are the ends of a stretch. */
  readonly uiteinden?: true
}

const EERSTE_JAAR = 1990
const LAATSTE_JAAR = 2069
const DAGEN_IN_MAAND = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MAX_DAGEN = 6
const APOSTROFS: ReadonlySet<string> = new Set(["'", '’', '‘', '`'])
const DAGSCHEIDERS: ReadonlySet<string> = new Set([',', 'en', '&', '/', '-', 'tm', 'of'])

export const isJaartal = (getal: number | null | undefined): getal is number =>
  typeof getal === 'number' && getal >= EERSTE_JAAR && getal <= LAATSTE_JAAR

/** A year at token `i`: "2025" or "'25". */
export const readJaartal = (
  tokens: readonly Token[],
  i: number,
): { readonly jaar: number; readonly tot: number } | null => {
  const token = tokens[i]
  if (tokens[i - 1]?.woord === '€') return null
  if (token !== undefined && isJaartal(token.getal) && !token.rang && /^\d/.test(token.woord)) {
    return { jaar: token.getal, tot: i + 1 }
  }
  const kort = tokens[i + 1]
  if (!APOSTROFS.has(token?.woord ?? '') || kort === undefined || kort.spatie || !/^\d\d$/.test(kort.woord)) return null
  return { jaar: 2000 + Number(kort.woord), tot: i + 2 }
}

const dagPeriode = (dag: number, maand: number, jaar: number | null): Periode | null =>
  dag >= 1 && dag <= (DAGEN_IN_MAAND[maand - 1] ?? 0) ? { eenheid: 'dag', dag, maand, jaar, deel: null } : null

const isCijfer = (token: Token | undefined): token is Token & { readonly getal: number } =>
  token !== undefined && token.getal !== null && !token.rang && /^\d/.test(token.woord)

const getallenMet = (tokens: readonly Token[], i: number, aantal: number): readonly number[] | null => {
  const teken = tokens[i + 1]?.woord ?? ''
  const getallen: number[] = []
  for (let n = 0; n < aantal; n += 1) {
    const token = tokens[i + 2 * n]
    if (!isCijfer(token) || (n > 0 && (tokens[i + 2 * n - 1]?.woord !== teken || tokens[i + 2 * n - 1]?.spatie)))
      return null
    getallen.push(token.getal)
  }
  return teken === '-' || teken === '/' || teken === '.' ? getallen : null
}

const asVol = (periode: Periode | null, tot: number): GelezenPeriode | null =>
  periode === null ? null : { periodes: [periode], tot, vorm: 'vol' }

/** 01-03-2025, 1/3/2025, 1.3.25 and 2025-03-01. */
const readCijferdatum = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const [a = 0, b = 0, c = 0] = getallenMet(tokens, i, 3) ?? []
  if (isJaartal(a)) return asVol(dagPeriode(c, b, a), i + 5)
  const kortJaar = c > 9 && c < 100 && tokens[i + 4]?.woord.length === 2 ? 2000 + c : c
  return isJaartal(kortJaar) ? asVol(dagPeriode(a, b, kortJaar), i + 5) : null
}

/** 31-12 and 01-07: a day and a month without a year, as long as it cannot be a range of small numbers. */
const readKorteDatum = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const [dag = 0, maand = 0] = getallenMet(tokens, i, 2) ?? []
  const [links, rechts] = [tokens[i]?.woord ?? '', tokens[i + 2]?.woord ?? '']
  const eenduidig =
    tokens[i + 1]?.woord === '-' && rechts.length === 2 && (dag > 12 || links.startsWith('0') || rechts.startsWith('0'))
  return eenduidig ? asVol(dagPeriode(dag, maand, null), i + 3) : null
}

/** 03-2025, 3/2025 and 2025-03. */
const readCijfermaand = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const [a = 0, b = 0] = getallenMet(tokens, i, 2) ?? []
  const [maand, jaar] = isJaartal(a) && tokens[i + 2]?.woord.length === 2 ? [b, a] : [a, b]
  if (!isJaartal(jaar) || maand < 1 || maand > 12) return null
  return { periodes: [{ eenheid: 'maand', nummer: maand, jaar, deel: null }], tot: i + 3, vorm: 'kort' }
}

type Dagen = { readonly dagen: readonly number[]; readonly bereik: boolean; readonly tot: number }

const readDagen = (tokens: readonly Token[], i: number): Dagen => {
  const dagen: number[] = []
  let bereik = false
  let plaats = i
  while (dagen.length < MAX_DAGEN && /^\d{1,2}$/.test(tokens[plaats]?.woord ?? '')) {
    dagen.push(Number(tokens[plaats]?.woord))
    const teken = tokens[plaats + 1]?.woord ?? ''
    if (!DAGSCHEIDERS.has(teken)) return { dagen, bereik, tot: plaats + 1 }
    bereik ||= teken === '-' || teken === 'tm'
    plaats += 2
  }
  return { dagen, bereik, tot: plaats }
}

/** 1 maart 2025, 4 en 5 mei, 1 t/m 15 juni. */
const readDagEnMaand = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  const { dagen, bereik, tot } = readDagen(tokens, i)
  const maand = MAANDEN.get(tokens[tot]?.woord ?? '')
  if (dagen.length === 0 || maand === undefined) return null
  const jaartal = readJaartal(tokens, tot + 1)
  const periodes = dagen.map((dag) => dagPeriode(dag, maand, jaartal?.jaar ?? null))
  const bestaande = periodes.filter((periode) => periode !== null)
  if (bestaande.length === 0 || bestaande.length < periodes.length) return null
  const gelezen = { periodes: bestaande, tot: jaartal?.tot ?? tot + 1, vorm: 'vol' } as const
  return bereik && dagen.length === 2 ? { ...gelezen, uiteinden: true } : gelezen
}

/** A date, or a month in digits, at token `i`. */
export const readDatum = (tokens: readonly Token[], i: number): GelezenPeriode | null => {
  if (!/^\d/.test(tokens[i]?.woord ?? '')) return null
  return (
    readCijferdatum(tokens, i) ?? readCijfermaand(tokens, i) ?? readDagEnMaand(tokens, i) ?? readKorteDatum(tokens, i)
  )
}

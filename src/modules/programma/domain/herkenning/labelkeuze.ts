import type { KopStuk } from './stuk.ts'

const STERK = /^(?:\S*prioriteit)$/i
const ZWAK = /^(?:hoofdstuk|onderdeel|cluster|lijn|veld|deelprogramma|domein|spoor|focus|opgave)$/i

/** The label word of a heading ("thema"), lower case; null when it does not call itself a prioriteit. */
const labelOf = (kop: KopStuk): string | null =>
  kop.kop.label === 'prioriteit'
    ? (/\p{L}+/u.exec(kop.regel.tekst.slice(0, kop.kop.begin))?.[0].toLowerCase() ?? null)
    : null

export const hasLabelwoord = (kop: KopStuk, woord: string | null): boolean => woord !== null && labelOf(kop) === woord

/**
 * Of the words by which headings call themselves, the one that means prioriteit here: "prioriteit" itself, or else the
 * highest in the document. "Hoofdstuk" and the like say nothing: such a heading is judged by what it holds.
 */
export function chooseLabelwoord(koppen: readonly KopStuk[]): string | null {
  const groepen = new Map<string, { rang: number; aantal: number; eerste: number }>()
  koppen.forEach((kop, i) => {
    const woord = labelOf(kop)
    if (woord === null) return
    const groep = groepen.get(woord) ?? { rang: kop.rang, aantal: 0, eerste: i }
    groepen.set(woord, { rang: Math.min(groep.rang, kop.rang), aantal: groep.aantal + 1, eerste: groep.eerste })
  })
  const geordend = [...groepen].filter(([woord]) => !ZWAK.test(woord))
  geordend.sort(([a, x], [b, y]) => weigh(a, x.aantal) - weigh(b, y.aantal) || x.rang - y.rang || x.eerste - y.eerste)
  return geordend[0]?.[0] ?? null
}

const weigh = (woord: string, aantal: number): number => (STERK.test(woord) ? 0 : 1) + (aantal >= 2 ? 0 : 2)

import { tokenize, type Token } from './tokenize.ts'

/** Fixed phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly woorden: readonly string[]; readonly waarde: T }[]>

/** `tabel` gives for each value its phrases, parted by "|"; they are cut into tokens as any text is. */
export const buildPhrases = <T>(tabel: readonly (readonly [T, string])[]): Phrases<T> => {
  const phrases = new Map<string, { woorden: string[]; waarde: T }[]>()
  for (const [waarde, teksten] of tabel) {
    for (const tekst of teksten.split('|')) {
      const woorden = tokenize(tekst).map(({ woord }) => woord)
      const [eerste] = woorden
      if (eerste !== undefined) phrases.set(eerste, [...(phrases.get(eerste) ?? []), { woorden, waarde }])
    }
  }
  for (const lijst of phrases.values()) lijst.sort((a, b) => b.woorden.length - a.woorden.length)
  return phrases
}

/** The words with which some phrase begins. */
export const beginwoorden = (...tabellen: readonly Phrases<unknown>[]): string[] =>
  tabellen.flatMap((tabel) => [...tabel.keys()])

/** The longest phrase that begins at token `i`. */
export const findPhrase = <T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  i: number,
): { readonly waarde: T; readonly tot: number } | null => {
  for (const { woorden, waarde } of phrases.get(tokens[i]?.woord ?? '') ?? []) {
    if (woorden.every((woord, plaats) => tokens[i + plaats]?.woord === woord))
      return { waarde, tot: i + woorden.length }
  }
  return null
}

const MAX_OVERSLAAN = 6

/** Skips at most six tokens that are words of `woorden`. */
export const skipWoorden = (tokens: readonly Token[], i: number, woorden: ReadonlySet<string>): number => {
  let plaats = i
  while (plaats - i < MAX_OVERSLAAN && woorden.has(tokens[plaats]?.woord ?? '')) plaats += 1
  return plaats
}

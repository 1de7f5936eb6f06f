import { levenshtein } from '../../../../platform/domain/taal/gelijkenis.ts'

/**
 * Prepares a search for the words of a list that differ one letter from a given word (a letter more, less or other).
 * Each word is filed under all its forms with one letter left out, so that a search costs the length of the word, not of the list.
 */
export function createZoeker(woorden: readonly string[]): (woord: string) => string[] {
  const perVorm = new Map<string, string[]>()
  for (const woord of woorden) {
    for (const vorm of shorten(woord)) {
      const lijst = perVorm.get(vorm)
      if (lijst) lijst.push(woord)
      else perVorm.set(vorm, [woord])
    }
  }
  return (woord) => {
    const gevonden = new Set<string>()
    for (const vorm of shorten(woord)) {
      for (const buur of perVorm.get(vorm) ?? [])
        if (buur !== woord && levenshtein(woord, buur, 1) === 1) gevonden.add(buur)
    }
    return [...gevonden]
  }
}

const MAX_WOORD = 40

const shorten = (woord: string): string[] =>
  woord.length > MAX_WOORD ? [woord] : [woord, ...Array.from(woord, (_, i) => woord.slice(0, i) + woord.slice(i + 1))]

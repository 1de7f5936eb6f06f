const LETTERS = 26

/** The name of a column by its number from 1: A … Z, AA, AB … */
export function kolomletters(nummer: number): string {
  const rest = (nummer - 1) % LETTERS
  const voor = (nummer - 1 - rest) / LETTERS
  return (voor > 0 ? kolomletters(voor) : '') + String.fromCharCode(65 + rest)
}

/** "Ans de Vries" → "AV": first and last word, without the small words between. */
export function initialen(naam: string): string {
  const woorden = naam.split(/\s+/).filter((woord) => /^\p{Lu}/u.test(woord))
  const [eerste, laatste] = [woorden.at(0), woorden.length > 1 ? woorden.at(-1) : undefined]
  return [eerste, laatste].map((woord) => woord?.charAt(0) ?? '').join('') || naam.charAt(0).toUpperCase()
}

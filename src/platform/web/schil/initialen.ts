const TUSSENVOEGSELS: ReadonlySet<string> = new Set('van de der den het ten ter te op in la le ’t en von'.split(' '))

/** "Ans de Vries" → "AV": first and last word, without the small words between. */
export function initialen(naam: string): string {
  const woorden = naam.split(/\s+/).filter((woord) => woord !== '' && !TUSSENVOEGSELS.has(woord.toLowerCase()))
  const laatste = woorden.length > 1 ? woorden.at(-1) : ''
  return `${woorden[0]?.charAt(0) ?? ''}${laatste?.charAt(0) ?? ''}`.toUpperCase()
}

import { normalizeTekst } from './normalizeTekst.ts'

const MAX_TEKENS = 400

const nextRij = (vorige: readonly number[], teken: string, b: string, rij: number): number[] => {
  const huidige = [rij]
  for (let j = 1; j <= b.length; j += 1) {
    const vervang = (vorige[j - 1] ?? 0) + (teken === b[j - 1] ? 0 : 1)
    huidige.push(Math.min(vervang, (vorige[j] ?? 0) + 1, (huidige[j - 1] ?? 0) + 1))
  }
  return huidige
}

/**
 * Number of single-character edits between two words, as written.
 * Stops at `grens` (returns grens + 1); texts longer than 400 characters count only with their first 400.
 */
export const levenshtein = (links: string, rechts: string, grens = Number.MAX_SAFE_INTEGER): number => {
  const a = links.slice(0, MAX_TEKENS)
  const b = rechts.slice(0, MAX_TEKENS)
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > grens) return grens + 1
  let rij = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    rij = nextRij(rij, a[i - 1] ?? '', b, i)
    if (Math.min(...rij) > grens) return grens + 1
  }
  return Math.min(rij[b.length] ?? 0, grens + 1)
}

/** 0 (nothing in common) to 1 (the same after normalising), by edits relative to the longer text. */
export const compareTekst = (links: string, rechts: string): number => {
  const a = normalizeTekst(links)
  const b = normalizeTekst(rechts)
  const langste = Math.min(Math.max(a.length, b.length), MAX_TEKENS)
  return langste === 0 ? 1 : 1 - levenshtein(a, b) / langste
}

const countWoorden = (tekst: string): Map<string, number> => {
  const telling = new Map<string, number>()
  for (const woord of normalizeTekst(tekst).split(/[^\p{L}\p{N}]+/u)) {
    if (woord !== '') telling.set(woord, (telling.get(woord) ?? 0) + 1)
  }
  return telling
}

/** Dice coefficient of the words of two texts (0 to 1): cheap on long passages, blind to word order. */
export const compareWoorden = (links: string, rechts: string): number => {
  const a = countWoorden(links)
  const b = countWoorden(rechts)
  let samen = 0
  let totaal = 0
  for (const [woord, aantal] of a) {
    samen += Math.min(aantal, b.get(woord) ?? 0)
    totaal += aantal
  }
  for (const aantal of b.values()) totaal += aantal
  return totaal === 0 ? 1 : (2 * samen) / totaal
}

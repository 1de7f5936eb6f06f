/** What one text may be; more is refused, and nothing of it is kept. */
export const TEKSTGRENZEN = {
  letters: 100_000,
  /** Blocks, items of lists and pieces of text together. */
  knopen: 20_000,
  /** Of the tree as it was sent; what people make is never deeper than ten. */
  diepte: 40,
  lijstdiepte: 3,
  link: 2000,
  woorden: 200,
} as const

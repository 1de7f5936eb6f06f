import type { Grafiek } from './grafiek.ts'

/** A note that travels with a value: a number in the drawing, its words in the table beside it. */
export type Noot = { readonly nummer: number; readonly naam: string; readonly tekst: string }

/** In the order of the points. */
export const listNoten = ({ punten }: Pick<Grafiek, 'punten'>): readonly Noot[] =>
  punten
    .filter(({ context }) => context !== '')
    .map(({ naam, context }, plek) => ({ nummer: plek + 1, naam, tekst: context }))

import type { Seizoen } from '../planning.ts'

/**
 * The months of a season as a programme means them.
 * - `eerste` to `laatste`: what happens "in" it. The winter of a programme is its last month: the work of the dark days begins
 *   then, and what remains of it belongs to the programme of the next year.
 * - `voor`: the first month in which "voor" it is over. In an office the summer begins with the holidays, in July: "voor de
 *   zomer" is until 30 June.
 * - `na`: the first month "na" it. After the winter is in the spring of the same year.
 */
type Seizoensmaanden = {
  readonly eerste: number
  readonly laatste: number
  readonly voor: number
  readonly na: number
}

export const SEIZOENSMAANDEN: Readonly<Record<Seizoen, Seizoensmaanden>> = {
  voorjaar: { eerste: 3, laatste: 5, voor: 3, na: 6 },
  zomer: { eerste: 6, laatste: 8, voor: 7, na: 9 },
  najaar: { eerste: 9, laatste: 11, voor: 9, na: 12 },
  winter: { eerste: 12, laatste: 12, voor: 12, na: 3 },
}

import type { Regel } from './deel.ts'
import { hasPersoonsvorm } from './persoonsvorm.ts'
import { countWoorden } from './sleutel.ts'

const MAX_WOORDEN = 25

/** A short line without finite verb: under "Wat gaan we doen?" it is an actie as a list would have it. */
export const isLosseActie = (regel: Regel): boolean =>
  countWoorden(regel.tekst) <= MAX_WOORDEN && !/^©|[:?]$/.test(regel.tekst) && !hasPersoonsvorm(regel.tekst)

import { TEKSTGRENZEN } from './tekstgrenzen.ts'

/** What was seen so far of a text that is read; every reader adds to it. */
export type Leesstand = { letters: number; knopen: number; vreemd: boolean }

/** False when there are more than a text may have: then reading goes on without the rest. */
export function countKnoop(stand: Leesstand): boolean {
  stand.knopen += 1
  return stand.knopen <= TEKSTGRENZEN.knopen
}

/** Notes that something was left out, and leaves it out. */
export function refuse(stand: Leesstand): [] {
  stand.vreemd = true
  return []
}

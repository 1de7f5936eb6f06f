import type { Ankerritme, Ankerstand } from './ankerkeuze.ts'

const MINUUT_MS = 60_000
const UUR_MS = 60 * MINUUT_MS
const RITME_MS: Readonly<Record<Ankerritme, number>> = { uur: UUR_MS, dag: 24 * UUR_MS }
/** As long as sending may take before another process tries it. */
const GEDULD_MS = 2 * MINUUT_MS
/** A mail that is not gone by then is a fault to show. */
const MAIL_TRAAG_MS = 10 * MINUUT_MS
const PROEFRUST_MS = MINUUT_MS

const after = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms)

/** When the next head goes out, after one that arrived at `op`. */
export const planVolgende = (ritme: Ankerritme, op: Date): Date => after(op, RITME_MS[ritme])

/** When it is tried again after `pogingen` (≥ 1) failures in a row: 1, 2, 4 … minutes, at most an hour, and never given up. */
export const planPoging = (pogingen: number, nu: Date): Date =>
  after(nu, Math.min(MINUUT_MS * 2 ** Math.min(pogingen - 1, 20), UUR_MS))

/** When what was taken up now is for whoever looks then: its taker died, or waits for a mail. */
export const planBlik = (nu: Date): Date => after(nu, GEDULD_MS)

export const isTraag = (sinds: Date, nu: Date): boolean => nu.getTime() - sinds.getTime() >= MAIL_TRAAG_MS

/** Seconds until another test may go to the same anchor; 0 when it may now. */
export const waitForProef = (vorige: Date | null, nu: Date): number =>
  vorige === null ? 0 : Math.max(0, Math.ceil((vorige.getTime() + PROEFRUST_MS - nu.getTime()) / 1000))

/** Whether there is a head that the anchor has not got. */
export const isNieuw = (omvang: number | undefined, verankerd: number | null): boolean =>
  omvang !== undefined && omvang > (verankerd ?? 0)

export function describeStand(fout: string | null, verankerd: number | null): Ankerstand {
  if (fout !== null) return 'mislukt'
  return verankerd === null ? 'nog_niet' : 'goed'
}

const MINUUT_MS = 60_000
const LANGST_MS = 6 * 60 * MINUUT_MS

/** With the waits below together five days of trying; the time that the server itself was down is not in it. */
export const MEESTE_POGINGEN = 28

/** The server is asked again at most this much later, so that mail goes soon after it is back. */
const LANGSTE_RUST_MS = 15 * MINUUT_MS

const doubled = (keer: number, langst: number): number => Math.min(MINUUT_MS * 2 ** Math.min(keer - 1, 20), langst)

/** When a message is tried again after `pogingen` (≥ 1) failures: 1, 2, 4 … minutes, at most 6 hours; null: no more. */
export const schedulePoging = (pogingen: number, nu: Date): Date | null =>
  pogingen >= MEESTE_POGINGEN ? null : new Date(nu.getTime() + doubled(pogingen, LANGST_MS))

/** When a server that failed `storingen` (≥ 1) times in a row is asked again: 1, 2, 4 … minutes, at most a quarter. */
export const scheduleServer = (storingen: number, nu: Date): Date =>
  new Date(nu.getTime() + doubled(storingen, LANGSTE_RUST_MS))

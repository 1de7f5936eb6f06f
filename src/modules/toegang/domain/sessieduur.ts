/** Minutes without a request after which a session ends. */
export const STIL_MINUTEN = { minst: 5, meest: 120 } as const
/** Hours after signing in after which a session ends, whatever happens. */
export const HOOGUIT_UREN = { minst: 1, meest: 24 } as const

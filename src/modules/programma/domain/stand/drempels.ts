/**
 * When an open moment is almost late: less than a quarter of its term is left, or 2 days (the last one included). The 2 days
 * never take more than a third of the term, so that a week is not almost late for half of its time; the last day always is.
 */
export const BIJNA_TE_LAAT = { deelVanTermijn: 0.25, dagen: 2, dagenHoogstensDeel: 1 / 3 } as const

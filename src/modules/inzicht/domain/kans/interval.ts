/** Both ends belong to it. `tot` may be Infinity: a ratio to nothing has no upper end. */
export type Interval = { readonly van: number; readonly tot: number }

/** How sure an interval is: it holds the true value in 95 of 100 cases. */
export const NIVEAU = 0.95

/** What is left out on each side. */
export const STAART = (1 - NIVEAU) / 2

export const contains = ({ van, tot }: Interval, waarde: number): boolean => van <= waarde && waarde <= tot

export const scaleInterval = ({ van, tot }: Interval, factor: number): Interval => ({
  van: van * factor,
  tot: tot * factor,
})

/**
 * The distribution functions that the methods here are made of. The domain does not compute them: a library does
 * (`server/verdelingen.ts`, ADR 0032). Parameters are real numbers, so that a count may be a part of one.
 */
export type Verdelingen = {
  /** P(X <= x) for X ~ beta(a, b); the regularised incomplete beta function. */
  readonly betaCdf: (x: number, a: number, b: number) => number
  readonly betaQuantile: (p: number, a: number, b: number) => number
  /** P(X <= x) for X ~ gamma(a, 1); for whole a also P(Poisson(x) >= a). */
  readonly gammaCdf: (x: number, a: number) => number
  readonly gammaQuantile: (p: number, a: number) => number
  /** P(X > x) for X ~ chi-square with `graden` degrees of freedom. */
  readonly chiSquareTail: (x: number, graden: number) => number
  readonly normalQuantile: (p: number) => number
  /** For whole degrees of freedom. */
  readonly studentQuantile: (p: number, graden: number) => number
}

import { chdtrc, compiled, igam, igami, incbet, incbi, ndtri, stdtri } from 'cephes'
import type { Verdelingen } from '../domain/kans/verdelingen.ts'

// The library is WebAssembly, made ready once.
await compiled

/** The distribution functions by Cephes (ADR 0032). */
export const verdelingen: Verdelingen = {
  betaCdf: (x, a, b) => incbet(a, b, x),
  betaQuantile: (p, a, b) => incbi(a, b, p),
  gammaCdf: (x, a) => igam(a, x),
  gammaQuantile: (p, a) => igami(a, 1 - p),
  chiSquareTail: (x, graden) => chdtrc(graden, x),
  normalQuantile: (p) => ndtri(p),
  studentQuantile: (p, graden) => stdtri(graden, p),
}

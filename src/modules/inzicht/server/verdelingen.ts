import { chdtrc, compiled, igam, igami, incbet, incbi, ndtri, stdtri } from 'cephes'
import { findNulpunt } from '../domain/kans/findNulpunt.ts'
import type { Verdelingen } from '../domain/kans/verdelingen.ts'

// The library is WebAssembly, made ready once.
await compiled

/** The library throws where what is asked is too close to 0 or 1 for a number to hold; `waarde` is what it comes to then. */
function orAtTheEdge(compute: () => number, waarde: number): number {
  try {
    return compute()
  } catch (fout) {
    if (fout instanceof Error && /underflow|partial loss/.test(fout.message)) return waarde
    throw fout
  }
}

const gammaCdf: Verdelingen['gammaCdf'] = (x, a) => orAtTheEdge(() => igam(a, x), x > a ? 1 : 0)

/** Above this the library does not always find the quantile of a gamma, but its distribution stays exact. */
const GROTE_VORM = 1e5
/** So many standard deviations hold every chance that is asked for. */
const RUIM = 12

function gammaQuantile(p: number, a: number): number {
  if (a <= GROTE_VORM) return orAtTheEdge(() => igami(a, 1 - p), 0)
  const breedte = RUIM * Math.sqrt(a)
  return findNulpunt((x) => gammaCdf(x, a) - p, a - breedte, a + breedte)
}

/** The distribution functions by Cephes (ADR 0032). */
export const verdelingen: Verdelingen = {
  betaCdf: (x, a, b) => orAtTheEdge(() => incbet(a, b, x), x > a / (a + b) ? 1 : 0),
  betaQuantile: (p, a, b) => orAtTheEdge(() => incbi(a, b, p), p < 0.5 ? 0 : 1),
  gammaCdf,
  gammaQuantile,
  chiSquareTail: (x, graden) => orAtTheEdge(() => chdtrc(graden, x), x > graden ? 0 : 1),
  normalQuantile: (p) => ndtri(p),
  studentQuantile: (p, graden) => stdtri(graden, p),
}

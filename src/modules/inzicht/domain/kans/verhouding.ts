import { findNulpunt } from './findNulpunt.ts'
import { STAART, type Interval } from './interval.ts'
import type { Verdelingen } from './verdelingen.ts'

/** A count and over how much it was counted: inhabitants, months, or both multiplied. */
export type Geteld = { readonly aantal: number; readonly omvang: number }

export type Verhouding = {
  /** Rate of `nu` over rate of `toen`; null when both are nothing. */
  readonly waarde: number | null
  /** mid-p; `tot` is Infinity when there was nothing before. */
  readonly interval: Interval
  /** Clopper–Pearson: never covers less than 95%. */
  readonly exact: Interval
  /** Two-sided mid-p: how often chance alone makes a difference at least this large. */
  readonly p: number
}

/**
 * Two Poisson counts compared: given their sum, the first is binomial, whatever the common level (Przyborowski & Wilenski
 * 1940). `factor` as in `intervalOfAantal`.
 */
export function compareAantallen(nu: Geteld, toen: Geteld, kans: Verdelingen, factor = 1): Verhouding {
  const a = nu.aantal / factor
  const b = toen.aantal / factor
  const schaal = toen.omvang / nu.omvang
  const toVerhouding = (deel: number): number => (deel >= 1 ? Infinity : (deel / (1 - deel)) * schaal)
  const toInterval = ({ van, tot }: Interval): Interval => ({ van: toVerhouding(van), tot: toVerhouding(tot) })
  const buiten = intervalOfDeelExact(a, b, kans)
  return {
    waarde: a + b === 0 ? null : toVerhouding(a / (a + b)),
    interval: toInterval(intervalOfDeelMidP(a, b, buiten, kans)),
    exact: toInterval(buiten),
    p: a + b === 0 ? 1 : computeP(a, b, nu.omvang / (nu.omvang + toen.omvang), kans),
  }
}

/** Clopper & Pearson (1934) for the share of a in a + b. */
function intervalOfDeelExact(a: number, b: number, { betaQuantile }: Verdelingen): Interval {
  return {
    van: a <= 0 ? 0 : betaQuantile(STAART, a, b + 1),
    tot: b <= 0 ? 1 : betaQuantile(1 - STAART, a + 1, b),
  }
}

/** P(X >= a) without half of P(X = a), for X binomial of a + b draws with this chance. Continuous in a and b. */
function boven(a: number, b: number, deel: number, { betaCdf }: Verdelingen): number {
  const vanaf = a <= 0 ? 1 : betaCdf(deel, a, b + 1)
  const daarboven = b <= 0 ? 0 : betaCdf(deel, a + 1, b)
  return (vanaf + daarboven) / 2
}

function intervalOfDeelMidP(a: number, b: number, buiten: Interval, kans: Verdelingen): Interval {
  if (a + b <= 0) return { van: 0, tot: 1 }
  const midden = a / (a + b)
  return {
    van: a <= 0 ? 0 : findNulpunt((deel) => boven(a, b, deel, kans) - STAART, buiten.van, midden),
    tot: b <= 0 ? 1 : findNulpunt((deel) => 1 - boven(a, b, deel, kans) - STAART, midden, buiten.tot),
  }
}

function computeP(a: number, b: number, deel: number, kans: Verdelingen): number {
  const p = boven(a, b, deel, kans)
  return Math.min(1, 2 * Math.min(p, 1 - p))
}

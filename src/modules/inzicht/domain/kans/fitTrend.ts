/** A count at a moment, and over how much it was counted (inhabitants; 1 when that does not matter). */
export type Jaarcijfer = { readonly jaar: number; readonly aantal: number; readonly omvang: number }

const STAPPEN = 50

/** Expected counts along a log-linear trend: Poisson regression on the year, by Newton's method in its two parameters. */
export function fitTrend(jaren: readonly Jaarcijfer[]): readonly number[] {
  const midden = jaren.reduce((som, { jaar }) => som + jaar, 0) / jaren.length
  const totaal = jaren.reduce((som, { aantal }) => som + aantal, 0)
  const omvang = jaren.reduce((som, jaar) => som + jaar.omvang, 0)
  let [niveau, helling] = [Math.log(totaal / omvang), 0]
  const expected = (): readonly number[] =>
    jaren.map((jaar) => jaar.omvang * Math.exp(niveau + helling * (jaar.jaar - midden)))
  for (let stap = 0; stap < STAPPEN; stap += 1) {
    const [dNiveau, dHelling] = computeStap(jaren, expected(), midden)
    niveau += dNiveau
    helling += dHelling
    if (Math.abs(dNiveau) + Math.abs(dHelling) < 1e-12) break
  }
  return expected()
}

function computeStap(jaren: readonly Jaarcijfer[], mu: readonly number[], midden: number): readonly [number, number] {
  let [u0, u1, i00, i01, i11] = [0, 0, 0, 0, 0]
  for (const [plaats, { jaar, aantal }] of jaren.entries()) {
    const m = mu[plaats] ?? 0
    const t = jaar - midden
    u0 += aantal - m
    u1 += (aantal - m) * t
    i00 += m
    i01 += m * t
    i11 += m * t * t
  }
  const noemer = i00 * i11 - i01 * i01
  if (!(noemer > 0)) return [0, 0]
  return [(u0 * i11 - u1 * i01) / noemer, (u1 * i00 - u0 * i01) / noemer]
}

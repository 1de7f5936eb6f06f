const STAPPEN = 100
const NAUWKEURIG = 1e-13

/**
 * Where a continuous function that has opposite signs in `van` and `tot` is 0: the secant rule that keeps the zero
 * enclosed (Illinois). A function of one sign throughout has it, by rounding, at the end that is nearest to 0.
 */
export function findNulpunt(functie: (x: number) => number, van: number, tot: number): number {
  let a = { x: van, y: functie(van) }
  let b = { x: tot, y: functie(tot) }
  if (a.y * b.y > 0) return Math.abs(a.y) < Math.abs(b.y) ? a.x : b.x
  for (let stap = 0; stap < STAPPEN; stap += 1) {
    if (a.y === 0) return a.x
    if (b.y === 0 || Math.abs(b.x - a.x) <= NAUWKEURIG * Math.abs(b.x)) return b.x
    // Rounding may not step over the ends.
    const x = Math.min(Math.max(b.x - (b.y * (b.x - a.x)) / (b.y - a.y), van), tot)
    const y = functie(x)
    a = y * b.y < 0 ? b : { x: a.x, y: a.y / 2 }
    b = { x, y }
  }
  return b.x
}

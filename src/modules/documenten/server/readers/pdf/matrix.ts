/** An affine transformation as PDF writes it: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number]

export const EENHEID: Matrix = [1, 0, 0, 1, 0, 0]

/** First `binnen`, then `buiten`. */
export const combine = (buiten: Matrix, binnen: Matrix): Matrix => [
  buiten[0] * binnen[0] + buiten[2] * binnen[1],
  buiten[1] * binnen[0] + buiten[3] * binnen[1],
  buiten[0] * binnen[2] + buiten[2] * binnen[3],
  buiten[1] * binnen[2] + buiten[3] * binnen[3],
  buiten[0] * binnen[4] + buiten[2] * binnen[5] + buiten[4],
  buiten[1] * binnen[4] + buiten[3] * binnen[5] + buiten[5],
]

export const applyTo = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** pdf.js gives matrices as loose lists of numbers. */
export function toMatrix(getallen: ArrayLike<number>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(getallen)
  return [a, b, c, d, e, f]
}

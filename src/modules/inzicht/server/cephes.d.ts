/** The package carries types that its `exports` hides; these are the functions used here. */
declare module 'cephes' {
  export const compiled: Promise<void>
  export const incbet: (a: number, b: number, x: number) => number
  export const incbi: (a: number, b: number, p: number) => number
  export const igam: (a: number, x: number) => number
  /** Takes the upper tail. */
  export const igami: (a: number, q: number) => number
  export const chdtrc: (df: number, x: number) => number
  export const ndtri: (p: number) => number
  export const stdtri: (df: number, p: number) => number
}

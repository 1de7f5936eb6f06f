const LANGSTE = 2000

/**
 * The way back within Baken, or "/". To a browser "//elders" and "/\elders" are other sites, also with a tab or a line break in
 * them, which it leaves out.
 */
export const safeTerugAdres = (terug: unknown): string =>
  typeof terug === 'string' && terug.length <= LANGSTE && /^\/(?![/\\])[^\p{Cc}\s\\]*$/u.test(terug) ? terug : '/'

/** Only an address inside Baken may be returned to: "//elders" and "/\elders" are other sites to a browser. */
export const safeTerugAdres = (terug: unknown): string =>
  typeof terug === 'string' && /^\/(?![/\\])/.test(terug) ? terug : '/'

export const inlogAdres = (terug: string): string =>
  terug === '/' ? '/inloggen' : `/inloggen?terug=${encodeURIComponent(terug)}`

export { safeTerugAdres } from '../domain/inlogdienst/terugadres.ts'

export const inlogAdres = (terug: string): string =>
  terug === '/' ? '/inloggen' : `/inloggen?terug=${encodeURIComponent(terug)}`

export { safeTerugAdres } from '../domain/inlogdienst/terugadres.ts'

export const factorAdres = (terug: string): string => `/tweede-stap?terug=${encodeURIComponent(terug)}`

export const inlogAdres = (terug: string): string =>
  terug === '/' ? '/inloggen' : `/inloggen?terug=${encodeURIComponent(terug)}`

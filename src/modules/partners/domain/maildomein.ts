const DOMEIN = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/

/** "@Woonstad.example " and "woonstad.example" are one domain; null when it is none. */
export function parseMaildomein(tekst: string): string | null {
  const domein = tekst.trim().toLowerCase().replace(/^@/, '')
  return DOMEIN.test(domein) ? domein : null
}

/** An address at the domain itself or below it; any address when no domain is named. */
export function isAtMaildomein(email: string, maildomeinen: readonly string[]): boolean {
  const domein = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return maildomeinen.length === 0 || maildomeinen.some((eigen) => domein === eigen || domein.endsWith(`.${eigen}`))
}

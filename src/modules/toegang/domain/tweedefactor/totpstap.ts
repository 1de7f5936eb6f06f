/** RFC 6238, as every authenticator app does it. */
export const TOTP = { periode: 30, cijfers: 6, venster: 1 } as const

/** The number of the half minute that a moment is in. */
export const stapOf = (now: Date): number => Math.floor(now.getTime() / 1000 / TOTP.periode)

/** The six digits of what somebody typed ("123 456"), or null. */
export function parseTotpcode(tekst: string): string | null {
  const cijfers = tekst.replace(/[\s-]/g, '')
  return /^\d{6}$/.test(cijfers) ? cijfers : null
}

/** "ABCD EFGH …": a secret as somebody can type it over. */
export const spaceGeheim = (base32: string): string => base32.replace(/(.{4})(?=.)/g, '$1 ')

/** verlopen: the session ended while a screen was open · wachtwoord: a password was just chosen. */
const INLOGREDENEN = ['verlopen', 'wachtwoord'] as const
export type Inlogreden = (typeof INLOGREDENEN)[number]

export const isInlogreden = (reden: unknown): reden is Inlogreden => INLOGREDENEN.some((bekend) => bekend === reden)

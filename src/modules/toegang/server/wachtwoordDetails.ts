import { KORTSTE_WACHTWOORD, LANGSTE_WACHTWOORD, type WachtwoordReden } from '../domain/wachtwoord.ts'

export const WACHTWOORD_DETAILS: Record<WachtwoordReden, string> = {
  wachtwoord_te_kort: `Kies een wachtwoord van minstens ${KORTSTE_WACHTWOORD} tekens. Een zin mag ook.`,
  wachtwoord_te_lang: `Kies een wachtwoord van hooguit ${LANGSTE_WACHTWOORD} tekens.`,
  wachtwoord_te_makkelijk:
    'Dit wachtwoord is makkelijk te raden: het is een bekend woord, een naam of een rij tekens. Neem bijvoorbeeld vier losse woorden.',
}

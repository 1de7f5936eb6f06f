const KORTSTE = 10

/** The same rule as the contract, in words. */
export const faultOfReden = (reden: string): string | null =>
  reden.trim().length < KORTSTE ? `Schrijf waarom, in ten minste ${KORTSTE} tekens.` : null

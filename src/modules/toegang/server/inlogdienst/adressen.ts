/** Where the browser comes back to: one per service, so that the answer of one cannot pass for that of another (RFC 9700 4.4). */
export const terugAdresOf = (adres: string, inlogdienstId: string): string => `${adres}/inloggen/terug/${inlogdienstId}`

/** Where the browser comes after signing out at the service. */
export const uitgelogdAdresOf = (adres: string): string => `${adres}/inloggen`

/** Where the service reports that somebody signed out there. */
export const uitlogberichtAdresOf = (adres: string, gemeenteId: number, inlogdienstId: string): string =>
  `${adres}/v1/uitlogberichten/${gemeenteId}/${inlogdienstId}`

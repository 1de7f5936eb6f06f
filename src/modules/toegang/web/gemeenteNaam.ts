/** "Waterveste" and "gemeente Waterveste" → "Gemeente Waterveste". */
export const gemeenteNaam = (naam: string): string => `Gemeente ${naam.replace(/^gemeente\s+/i, '')}`

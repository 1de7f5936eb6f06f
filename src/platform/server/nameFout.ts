/** What may be told of an error without telling what it was about: its code, or else its name. */
export const nameFout = (fout: unknown): string =>
  fout instanceof Error ? ('code' in fout ? String(fout.code) : fout.name) : 'onbekend'

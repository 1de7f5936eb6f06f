/** Kinds of records that are about a person or a dossier, in the singular; other kinds say nothing about a person concerned. */
export const BETROKKENEN: ReadonlySet<string> = new Set([
  'medewerker',
  'account',
  'reactie',
  'bericht',
  'notitie',
  'persoon',
])

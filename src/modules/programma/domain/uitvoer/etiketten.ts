/** The labels of doelen in a document that Baken writes; `etiketwoorden` knows them again. */
export const DOELETIKETTEN = {
  programma: 'Doel van dit programma',
  prioriteit: 'Doel bij deze prioriteit',
  inzet: 'Doel bij deze inzet',
  /** Stands once in a programme without doelen, with `GEEN` behind it. */
  geen: 'Doelen van dit programma',
} as const

export const GEEN = 'geen'

/** Stands where a text is empty, so that an empty cell is not taken for a row that goes on. */
export const LEEG_TEKEN = '–'

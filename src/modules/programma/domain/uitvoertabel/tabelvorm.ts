/**
 * The names of sheets and columns in a workbook that Baken writes. An import knows the form by them: a workbook with all of
 * `HERKENBAAR` above one table is read word for word.
 */
export const ACTIEKOLOMMEN = {
  prioriteit: 'Prioriteit',
  inzet: 'Inzet',
  ambitie: 'Ambitie',
  hoe: 'Hoe',
  wanneer: 'Wanneer',
  wie: 'Wie',
  notitie: 'Notitie',
  actiehouder: 'Actiehouder',
  status: 'Status',
  stand: 'Stand',
} as const
export type Actiekolom = keyof typeof ACTIEKOLOMMEN

export const HERKENBAAR = [
  'prioriteit',
  'inzet',
  'ambitie',
  'hoe',
  'wanneer',
  'wie',
  'notitie',
] as const satisfies readonly Actiekolom[]
export const DOELKOLOMMEN = {
  prioriteit: ACTIEKOLOMMEN.prioriteit,
  inzet: ACTIEKOLOMMEN.inzet,
  ambitie: ACTIEKOLOMMEN.ambitie,
  doel: 'Doel',
} as const

/** One line per fact about the programme: its name and what it is. */
export const FEITKOLOMMEN = { naam: 'Kenmerk', waarde: 'Waarde' } as const
export const FEITEN = {
  titel: 'Titel',
  gemeente: 'Gemeente',
  jaar: 'Jaar',
  status: 'Status',
  peildatum: 'Stand op',
} as const

export const BLADNAMEN = { acties: 'Acties', doelen: 'Doelen', programma: 'Programma' } as const

/** Behind the name of a party; without any mark in the cell the first party is the trekker. */
export const ROLMERKEN = { trekker: ' (trekker)', partner: ' (partner)' } as const

import type { Merk } from './tabellen.ts'

export const GEMEENTE = 9990
export const BUURGEMEENTE = 9991

/** In every text of the other gemeente. */
export const MERK_BUUR: Merk = { zoek: 'zoekwoordbuur', spoor: 'spoorvandebuurgemeente' }
/** In every text of records that a partner has no part in. */
export const MERK_ANDER: Merk = { zoek: 'zoekwoordander', spoor: 'spoorvaneenanderepartij' }

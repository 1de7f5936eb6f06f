import type { MomentFeit } from './moment.ts'

/** What is recorded about a moment of which nobody said anything yet. */
export const emptyFeit = (sleutel: string): MomentFeit => ({
  sleutel,
  van: null,
  tot: null,
  gedaanOp: null,
  vervallen: '',
  notitie: '',
  extra: false,
  versie: 0,
})

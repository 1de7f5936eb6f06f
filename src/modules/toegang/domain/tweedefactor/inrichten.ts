import type { Handeling } from '../../../../platform/domain/handeling.ts'

/** All that is left for who must set up a second factor and has none. */
const INRICHTHANDELINGEN: ReadonlySet<Handeling> = new Set([
  'sessie:read',
  'sessie:delete',
  'sessie:confirm',
  'tweedefactor:edit',
])

/** Signed in, and nothing more until the second factor is there. */
export const limitHandelingen = (handelingen: ReadonlySet<Handeling>, factorNodig: boolean): ReadonlySet<Handeling> =>
  factorNodig ? INRICHTHANDELINGEN : handelingen

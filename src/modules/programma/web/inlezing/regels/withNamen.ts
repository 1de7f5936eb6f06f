import type { Organisatie } from '../../../../partners/public.ts'
import type { BoomPartij } from '../../../domain/boom/boom.ts'
import type { Partij } from '../../../domain/onderdeel.ts'

/** Parties with the name of their organisatie; null as long as nobody said which one is meant. */
export const withNamen = (
  partijen: readonly Partij[],
  organisaties: ReadonlyMap<string, Organisatie>,
): readonly BoomPartij[] =>
  partijen.map((partij) => ({ ...partij, naam: organisaties.get(partij.organisatieId ?? '')?.naam ?? null }))

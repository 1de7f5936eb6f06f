import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { OnderdeelSoort, Plek } from '../../../domain/onderdeel.ts'

export type Toevoeging = { readonly soort: OnderdeelSoort; readonly plek: Plek }

const BIJ: Record<OnderdeelSoort, (regel: Regel) => readonly Toevoeging[]> = {
  prioriteit: ({ id }) => [{ soort: 'inzet', plek: { ouderId: id, naId: null } }],
  inzet: ({ id }) => [
    { soort: 'actie', plek: { ouderId: id, naId: null } },
    { soort: 'doel', plek: { ouderId: id, naId: null } },
  ],
  actie: ({ id, ouderId }) => [{ soort: 'actie', plek: { ouderId, naId: id } }],
  doel: ({ id, ouderId }) => [{ soort: 'doel', plek: { ouderId, naId: id } }],
  resultaat: ({ id, ouderId }) => [{ soort: 'resultaat', plek: { ouderId, naId: id } }],
}

/** What can be added at a line: beside it, or as the first below it. */
export const toevoegingenBij = (regel: Regel): readonly Toevoeging[] => BIJ[regel.soort](regel)

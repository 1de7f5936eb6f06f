import { describeRegel } from '../../domain/describeRegel.ts'
import type { Logregelrij, VolleLogregelrij } from './logregelRepository.ts'

/** Names that other modules give; supplied by app. */
export type Namen = {
  /** The readable name of a handeling; itself when it has none. */
  readonly daadOf: (handeling: string) => string
  /** "Jurist, Boa" of "jurist+boa"; empty for what is no rol of a medewerker. */
  readonly rolOf: (rol: string) => string
}

export function toLogregel(rij: Logregelrij, { daadOf, rolOf }: Namen) {
  const { id, rol, handeling, uitkomst, doel, onderwerp, organisatie, naam, medewerkerId, aantalGetoond } = rij
  const daad = daadOf(handeling)
  return {
    ...{ id, handeling, daad, uitkomst, doel, onderwerp, organisatie, aantalGetoond },
    tijd: rij.tijd.toISOString(),
    medewerker: medewerkerId === null ? null : { id: medewerkerId, naam: naam ?? 'Onbekende medewerker' },
    rol: rolOf(rol),
    zin: describeRegel({ ...{ naam, rol, handeling, daad, onderwerp, uitkomst }, getoond: aantalGetoond }),
  }
}

const toHexOrNull = (bytes: Buffer | null): string | null => bytes?.toString('hex') ?? null

export const toVolleLogregel = (rij: VolleLogregelrij, namen: Namen) => ({
  ...toLogregel(rij, namen),
  verzoek: rij.verzoek,
  herkomst: toHexOrNull(rij.herkomst),
  spoor: toHexOrNull(rij.spoor),
  getoond: rij.getoond === null ? null : [...rij.getoond],
  vorm: rij.vorm,
  zegel:
    rij.nummer === null || rij.verzegeldOp === null
      ? null
      : { nummer: rij.nummer, tijd: rij.verzegeldOp.toISOString() },
})

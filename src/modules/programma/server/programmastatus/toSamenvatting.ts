import type { Programma } from '../programmaRepository.ts'

/** A programme in the form of the contract. */
export const toSamenvatting = (programma: Programma) => {
  const { id, jaar, titel, versie, aantalActies, status, vastgesteldOp, vastgesteldDoor, afgeslotenOp, vorigId } =
    programma
  return {
    ...{ id, jaar, titel, versie, aantalActies, status, afgeslotenOp, vorigId },
    vastgesteld: vastgesteldOp && vastgesteldDoor ? { op: vastgesteldOp, door: vastgesteldDoor } : null,
    uitDocument: programma.bestandId !== null,
    gewijzigdOp: programma.gewijzigdOp.toISOString(),
  }
}

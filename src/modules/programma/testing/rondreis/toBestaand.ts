import type { Bestaand } from '../../domain/inlezing/compareProgramma.ts'
import type { Inhoud, OnderdeelSoort } from '../../domain/onderdeel.ts'
import { parsePlanning } from '../../domain/planning/parsePlanning.ts'
import type { UitvoerDoel, UitvoerProgramma } from '../../domain/uitvoer/uitvoerProgramma.ts'

/** The records of a programme as an import compares with them. `doelVan` gives what its text says of a doel. */
export function toBestaand(
  { prioriteiten, doelen }: UitvoerProgramma,
  doelVan: (tekst: string) => Inhoud['doel'],
): Bestaand[] {
  const records: Bestaand[] = []
  const add = <S extends OnderdeelSoort>(soort: S, id: string, ouderId: string | null, inhoud: Inhoud[S]): void => {
    const record = { soort, id, ouderId, volgorde: records.length, inhoud, handmatig: new Set(), handgemaakt: false }
    // A union member picked by a generic: TypeScript cannot see that soort and inhoud belong together.
    records.push(record as unknown as Bestaand)
  }
  const addDoelen = (eigen: readonly UitvoerDoel[], ouderId: string | null): void =>
    eigen.forEach(({ id, tekst }) => add('doel', id, ouderId, doelVan(tekst)))
  addDoelen(doelen, null)
  for (const prioriteit of prioriteiten) {
    add('prioriteit', prioriteit.id, null, { naam: prioriteit.naam })
    addDoelen(prioriteit.doelen, prioriteit.id)
    for (const { id, inzet, ambitie, acties, doelen: vanInzet } of prioriteit.inzetten) {
      add('inzet', id, prioriteit.id, { inzet, ambitie })
      addDoelen(vanInzet, id)
      for (const { id: actieId, hoe, wanneer, partijen, notitie } of acties)
        add('actie', actieId, id, {
          hoe,
          planning: parsePlanning(wanneer),
          partijen: partijen.map(({ naam, rol }) => ({ tekst: naam, rol, organisatieId: null })),
          notitie,
        })
    }
  }
  return records
}

import type { ZoekKeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { GEEN_HOUDER } from '../../../domain/boom/filteren/filter.ts'
import type { ProgrammaStand } from '../../voortgang/cache/stand.ts'

/** Who holds an actie in this programme, by name; "nobody yet" comes first. */
export function listHouders({ acties }: ProgrammaStand): ZoekKeuze[] {
  const namen = new Map(
    acties.flatMap(({ uitvoering: { actiehouder } }) =>
      actiehouder ? [[actiehouder.id, actiehouder.naam] as const] : [],
    ),
  )
  return [
    { waarde: GEEN_HOUDER, label: 'Nog niemand' },
    ...[...namen]
      .map(([waarde, label]) => ({ waarde, label }))
      .toSorted((een, ander) => een.label.localeCompare(ander.label, 'nl')),
  ]
}

import type { ZoekKeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import type { Boom } from '../../../domain/boom/boom.ts'

/** The organisaties that occur in this programme, by name. */
export function listPartijen({ acties }: Boom): ZoekKeuze[] {
  const namen = new Map(
    acties.flatMap(({ partijen }) =>
      partijen.flatMap(({ organisatieId, naam }) =>
        organisatieId !== null && naam !== null ? [[organisatieId, naam] as const] : [],
      ),
    ),
  )
  return [...namen]
    .map(([waarde, label]) => ({ waarde, label }))
    .toSorted((een, ander) => een.label.localeCompare(ander.label, 'nl'))
}

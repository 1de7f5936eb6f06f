import { addDays, type Datum } from '../../../../platform/domain/datum.ts'
import type { Kanaalsoort, Kanaalstand } from '../kanalen.ts'

type Kanaal = { readonly soort: Kanaalsoort; readonly dag: Datum | null; readonly stand: Kanaalstand }

/** `sleutel` left out: the moment of its own day. */
type Actie = { readonly programmaId: string; readonly actieId: string; readonly sleutel?: string | null | undefined }

/** The channels of one of a series for another that is so many days later: as long before or after it, and still to be done. */
export const shiftKanalen = (kanalen: readonly Kanaal[], dagen: number): readonly Kanaal[] =>
  kanalen
    .filter(({ stand }) => stand !== 'vervallen')
    .map(({ soort, dag }) => ({ soort, dag: dag && addDays(dag, dagen), stand: 'gepland' }))

/**
 * What a change of the channels of one of a series makes of those of another, so many days later: what was dropped goes, what is new
 * or was moved goes along. How far a channel is belongs to each by itself.
 */
export function planKanalen(
  voor: readonly Kanaal[],
  na: readonly Kanaal[],
  eigen: readonly Kanaal[],
  dagen: number,
): readonly Kanaal[] {
  const nieuw = na.filter((kanaal) => !voor.some(({ soort, dag }) => soort === kanaal.soort && dag === kanaal.dag))
  const blijft = eigen.filter(
    ({ soort }) =>
      !nieuw.some((kanaal) => kanaal.soort === soort) &&
      (na.some((kanaal) => kanaal.soort === soort) || !voor.some((kanaal) => kanaal.soort === soort)),
  )
  const verzet = nieuw.map(({ soort, dag }) => ({
    ...{ soort, dag: dag && addDays(dag, dagen) },
    stand: eigen.find((kanaal) => kanaal.soort === soort)?.stand ?? ('gepland' as const),
  }))
  return [...blijft, ...verzet]
}

/** The same of the acties: what was dropped goes, what is new or counts for another moment goes along. */
export function planActies(voor: readonly Actie[], na: readonly Actie[], eigen: readonly Actie[]): readonly Actie[] {
  const nieuw = na.filter((actie) => {
    const eerder = voor.find(({ actieId }) => actieId === actie.actieId)
    return !eerder || (actie.sleutel !== undefined && actie.sleutel !== eerder.sleutel)
  })
  const blijft = eigen.filter(
    ({ actieId }) =>
      !nieuw.some((actie) => actie.actieId === actieId) &&
      (na.some((actie) => actie.actieId === actieId) || !voor.some((actie) => actie.actieId === actieId)),
  )
  return [...blijft, ...nieuw]
}

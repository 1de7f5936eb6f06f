import { jaarOf, lastDayOfMaand, maandOf, type Datum } from '../../../../platform/domain/datum.ts'
import type { Meetpunt, Reeks } from './reeks.ts'
import { DELEN } from './periode.ts'

/** The series as it was known on a day: of a period that had not ended only a year counts, over the months that had. */
export function cutPeildatum(reeks: Reeks, peildatum: Datum): Reeks {
  const maand = maandOf(peildatum)
  const voorbij = lastDayOfMaand(jaarOf(peildatum), maand) === peildatum ? maand : maand - 1
  const punten = reeks.punten.flatMap((punt) => cutPunt(punt, jaarOf(peildatum), voorbij))
  return { ...reeks, punten }
}

function cutPunt(punt: Meetpunt, jaar: number, voorbij: number): readonly Meetpunt[] {
  const { soort, nummer } = punt.periode
  if (punt.periode.jaar !== jaar) return punt.periode.jaar < jaar ? [punt] : []
  if (soort !== 'jaar') return (nummer * 12) / DELEN[soort] <= voorbij ? [punt] : []
  if (voorbij === 12) return [punt]
  return voorbij === 0 ? [] : [{ ...punt, maanden: punt.maanden ?? voorbij }]
}

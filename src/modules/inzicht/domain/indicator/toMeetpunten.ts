import type { Dagen, Datum } from '../../../../platform/domain/datum.ts'
import { periodeOf, periodesOf, type Telling, type Tellingrij } from '../../../../platform/domain/telling.ts'
import { parsePeriode } from '../reeks/periode.ts'
import type { Meetpunt } from '../reeks/reeks.ts'

/** Months, so that seasons and a year that is not over can be compared; a stand is of the end of the year. */
export const telperiodeOf = ({ aard }: Pick<Telling, 'aard'>): 'jaar' | 'maand' => (aard === 'stand' ? 'jaar' : 'maand')

/**
 * What was counted, as a series. Nothing counted is 0 from the day that the register is complete; when nobody said which day that
 * is, from the first time that something was counted. The period that is not over is provisional.
 */
export function toMeetpunten(
  telling: Pick<Telling, 'aard'>,
  rijen: readonly Pick<Tellingrij, 'periode' | 'waarde'>[],
  dagen: Dagen,
  volledigVanaf: Datum | null,
): readonly Meetpunt[] {
  const per = telperiodeOf(telling)
  const perNaam = new Map(rijen.map(({ periode, waarde }) => [periode, waarde]))
  const periodes = periodesOf(dagen, per)
  const begin = periodes.findIndex(({ naam, van }) =>
    volledigVanaf === null ? perNaam.has(naam) : van >= volledigVanaf,
  )
  return (begin < 0 ? [] : periodes.slice(begin)).flatMap(({ naam }) => {
    const periode = parsePeriode(naam)
    if (periode === null) return []
    const voorlopig = naam === periodeOf(dagen.tot, per)
    return [{ ...LEEG, periode, waarde: perNaam.get(naam) ?? 0, voorlopig }]
  })
}

const LEEG = { noemer: null, spreiding: null, maanden: null, context: null, breuk: false } as const

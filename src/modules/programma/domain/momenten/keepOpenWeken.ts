import { weekdagOf, type Dagen, type Datum } from '../../../../platform/domain/datum.ts'
import type { Kandidaat } from './bijdrage.ts'
import { lengthOf } from './dagen.ts'

const WERKDAGEN = 5

const openDagen = ({ van, tot }: Dagen, vrij: readonly Datum[], hoogsteWeekdag: number): number => {
  const eerste = weekdagOf(van)
  const alle = Math.max(0, Math.min(hoogsteWeekdag, eerste + lengthOf({ van, tot }) - 1) - eerste + 1)
  return alle - vrij.filter((dag) => dag >= van && dag <= tot && weekdagOf(dag) <= hoogsteWeekdag).length
}

/**
 * The weeks in which anything can be expected: one of which all working days are free falls out. "5 dagen per week" is each
 * working day, so a free day makes it one less; any other number is at most the days of the week that are not free.
 */
export const keepOpenWeken = (weken: readonly Kandidaat[], vrij: ReadonlySet<Datum>): Kandidaat[] => {
  const vrijeDagen = [...vrij]
  return weken.flatMap((week) => {
    // A stretch without a working day of its own (a weekend) has nothing to lose.
    const inWeek = vrijeDagen.filter((dag) => dag >= week.van && dag <= week.tot)
    if (inWeek.length === 0 && week.keren === 1) return [week]
    const werkdagen = openDagen(week, inWeek, WERKDAGEN)
    if (werkdagen === 0 && inWeek.length > 0) return []
    const dagen = week.keren === WERKDAGEN ? werkdagen : openDagen(week, inWeek, 7)
    return [{ ...week, keren: Math.max(1, Math.min(week.keren, dagen)) }]
  })
}

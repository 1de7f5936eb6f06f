import { addDays, daysBetween, type Dagen, type Datum } from '../datum.ts'

/** Where a term ends after standing still, the stretches that did so, and how many days that was. */
export type Opgeschoven = { readonly einde: Datum; readonly stil: readonly Dagen[]; readonly dagen: number }

/**
 * Moves the end of a running term by the days that it stands still. A day counts once, however often it is given; days before the
 * term begins or after it has ended do not move it, and beyond `maximum` days it runs again. `stil` has those after the end too: a
 * working day to which the end moves may be one of them.
 */
export function pushEinde(start: Datum, einde: Datum, stiltes: readonly Dagen[], maximum = Infinity): Opgeschoven {
  const stil: Dagen[] = []
  let nieuw = einde
  let dagen = 0
  for (const { van, tot } of joinStiltes(stiltes, addDays(start, 1))) {
    if (dagen >= maximum) break
    const erbij = Math.min(daysBetween(van, tot) + 1, maximum - dagen)
    stil.push({ van, tot: addDays(van, erbij - 1) })
    if (van > nieuw) continue
    nieuw = addDays(nieuw, erbij)
    dagen += erbij
  }
  return { einde: nieuw, stil, dagen }
}

/** The first day from `dag` on that does not stand still; `stil` as joinStiltes gives it. */
export function passStil(stil: readonly Dagen[], dag: Datum): Datum {
  let vrij = dag
  for (const { van, tot } of stil) if (van <= vrij && vrij <= tot) vrij = addDays(tot, 1)
  return vrij
}

/** Sorted and without overlap, from `eerste` on. */
export function joinStiltes(stiltes: readonly Dagen[], eerste: Datum): readonly Dagen[] {
  const samen: Dagen[] = []
  let vrijVanaf = eerste
  for (const { van, tot } of [...stiltes].sort((a, b) => (a.van < b.van ? -1 : 1))) {
    if (tot < vrijVanaf) continue
    samen.push({ van: van < vrijVanaf ? vrijVanaf : van, tot })
    vrijVanaf = addDays(tot, 1)
  }
  return samen
}

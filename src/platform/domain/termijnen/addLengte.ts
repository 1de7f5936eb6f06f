import { addDays, dayOf, jaarOf, lastDayOfMaand, maandOf, type Datum } from '../datum.ts'
import type { Lengte } from './lengte.ts'
import { isWerkdag } from './vrijeDag.ts'

const DAGEN_PER_WEEK = 7
const MAANDEN_PER_JAAR = 12

type Richting = 1 | -1

/**
 * The last day of a term of that length. The day itself does not count; months and years run from date to date and end on the last
 * day of a month that is too short. For working days `passStil` gives the first day that does not stand still. Throws on hours: see
 * klok.ts.
 */
export function addLengte(
  dag: Datum,
  { aantal, eenheid }: Lengte,
  richting: Richting = 1,
  passStil: (dag: Datum) => Datum = (hier) => hier,
): Datum {
  switch (eenheid) {
    case 'dagen':
      return addDays(dag, richting * aantal)
    case 'weken':
      return addDays(dag, richting * aantal * DAGEN_PER_WEEK)
    case 'maanden':
      return addMaanden(dag, richting * aantal)
    case 'jaren':
      return addMaanden(dag, richting * aantal * MAANDEN_PER_JAAR)
    case 'werkdagen':
      return addWerkdagen(dag, aantal, richting, passStil)
    case 'uren':
      throw new Error('hours need a clock')
  }
}

function addMaanden(dag: Datum, aantal: number): Datum {
  const maand = maandOf(dag) + aantal
  const einde = lastDayOfMaand(jaarOf(dag), maand)
  const zelfde = dayOf(jaarOf(dag), maand, Number(dag.slice(8)))
  return zelfde < einde ? zelfde : einde
}

function addWerkdagen(dag: Datum, aantal: number, richting: Richting, passStil: (dag: Datum) => Datum): Datum {
  let gezien = 0
  let hier = dag
  while (gezien < aantal) {
    hier = passStil(addDays(hier, richting))
    if (isWerkdag(hier, 'algemeen')) gezien += 1
  }
  return hier
}

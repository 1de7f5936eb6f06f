import {
  addDays,
  datum,
  jaarOf,
  lastDayOfMaand,
  maandOf,
  weekdagOf,
  type Datum,
} from '../../../../platform/domain/datum.ts'

/** The weeks that a month stands in, from Monday to Sunday. */
export function maanddagen(maand: string): readonly Datum[] {
  const eerste = datum(`${maand}-01`)
  const laatste = lastDayOfMaand(jaarOf(eerste), maandOf(eerste))
  const begin = addDays(eerste, 1 - weekdagOf(eerste))
  const einde = addDays(laatste, 7 - weekdagOf(laatste))
  const dagen: Datum[] = []
  for (let dag = begin; dag <= einde; dag = addDays(dag, 1)) dagen.push(dag)
  return dagen
}

/** So many months on: "2026-12" and 1 is "2027-01". */
export function andereMaand(maand: string, aantal: number): string {
  const nummer = Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5)) - 1 + aantal
  return `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`
}

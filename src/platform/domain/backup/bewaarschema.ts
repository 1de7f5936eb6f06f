import { addDays, dayInNederland, weekdagOf, type Datum } from '../datum.ts'

/** How many days, weeks and months back one backup each is kept. */
export type Bewaarschema = { readonly dagen: number; readonly weken: number; readonly maanden: number }

const VORM = /^(\d{1,3})\/(\d{1,3})\/(\d{1,3})$/

/** "7/4/3": seven days, four weeks, three months. Null for anything else, and for a schema that keeps no day at all. */
export function parseBewaarschema(tekst: string): Bewaarschema | null {
  const [, dagen, weken, maanden] = VORM.exec(tekst) ?? []
  const schema = { dagen: Number(dagen), weken: Number(weken), maanden: Number(maanden) }
  return schema.dagen >= 1 ? schema : null
}

const maandagOf = (dag: Datum): string => addDays(dag, 1 - weekdagOf(dag))
const maandOf = (dag: Datum): string => dag.slice(0, 7)

/**
 * The backups to keep: the last of each of the latest days, weeks (from Monday) and months that have one. A day without a
 * backup does not count, so a server that stood still loses nothing; the newest is always kept.
 */
export function chooseTeHouden<B extends { readonly moment: Date }>(
  backups: readonly B[],
  { dagen, weken, maanden }: Bewaarschema,
): ReadonlySet<B> {
  const vanNieuwNaarOud = backups.toSorted((a, b) => b.moment.getTime() - a.moment.getTime())
  return new Set([
    ...vanNieuwNaarOud.slice(0, 1),
    ...chooseLaatste(vanNieuwNaarOud, dagen, (dag) => dag),
    ...chooseLaatste(vanNieuwNaarOud, weken, maandagOf),
    ...chooseLaatste(vanNieuwNaarOud, maanden, maandOf),
  ])
}

function chooseLaatste<B extends { readonly moment: Date }>(
  vanNieuwNaarOud: readonly B[],
  aantal: number,
  tijdvakOf: (dag: Datum) => string,
): readonly B[] {
  const perTijdvak = new Map<string, B>()
  for (const backup of vanNieuwNaarOud) {
    const tijdvak = tijdvakOf(dayInNederland(backup.moment))
    if (!perTijdvak.has(tijdvak)) perTijdvak.set(tijdvak, backup)
  }
  return [...perTijdvak.values()].slice(0, aantal)
}

import type pg from 'pg'
import { BackupWeigering } from '../BackupWeigering.ts'
import type { Grafsteen } from './grafsteen.ts'

/** What a module registers for each kind of record that it destroys. */
export type Vergeter = {
  /**
   * Removes every trace of these records of one gemeente, as far as there is one: a record that is not there is no fault. As owner
   * of the tables, beyond row-level security, so each statement names the gemeente. In the transaction of the restore.
   */
  readonly forget: (client: pg.Client, gemeente: number, ids: readonly string[]) => Promise<void>
  /** "notities.notitie": rewritten afterwards, so that no bytes of it are left in the data files. */
  readonly tabellen: readonly string[]
}

/** By `soort` of the tombstone. */
export type Vergeters = Readonly<Record<string, Vergeter>>

/** Destroys again what was destroyed before. Answers the tables that held it. Throws BackupWeigering for a kind that nobody knows. */
export async function forgetVernietigd(
  client: pg.Client,
  grafstenen: readonly Grafsteen[],
  vergeters: Vergeters,
): Promise<readonly string[]> {
  const tabellen = new Set<string>()
  for (const [soort, eigen] of groupBy(grafstenen, (steen) => steen.soort)) {
    const vergeter = Object.hasOwn(vergeters, soort) ? vergeters[soort] : undefined
    if (!vergeter) {
      throw new BackupWeigering(
        `In de lijst van vernietigingen staat een soort die deze versie van Baken niet kent (${soort}). Installeer een nieuwere versie.`,
      )
    }
    for (const [gemeente, stenen] of groupBy(eigen, (steen) => steen.gemeente))
      await vergeter.forget(client, gemeente, [...new Set(stenen.map(({ id }) => id))])
    for (const tabel of vergeter.tabellen) tabellen.add(tabel)
  }
  return [...tabellen]
}

function groupBy<K>(grafstenen: readonly Grafsteen[], keyOf: (steen: Grafsteen) => K): ReadonlyMap<K, Grafsteen[]> {
  const groepen = new Map<K, Grafsteen[]>()
  for (const steen of grafstenen) {
    const groep = groepen.get(keyOf(steen))
    if (groep) groep.push(steen)
    else groepen.set(keyOf(steen), [steen])
  }
  return groepen
}

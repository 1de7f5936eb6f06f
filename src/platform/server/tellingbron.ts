import type { Handeling } from '../domain/handeling.ts'
import type { Datum } from '../domain/datum.ts'
import type { Telling, Tellingrecord, Tellingrij, Tellingvraag } from '../domain/telling.ts'
import type { Tx } from './withActor.ts'

export type Recordplek = { readonly dag: string; readonly id: string }

/**
 * How a module answers for one of its tellingen. Row-level security of the caller holds in each of these: who sees less counts
 * less. What is asked has passed `checkTellingvraag`.
 */
export type Tellingbron = {
  readonly telling: Telling
  /** Who may see which records are behind a figure. */
  readonly handeling: Handeling
  readonly count: (db: Tx, vraag: Tellingvraag) => Promise<readonly Tellingrij[]>
  /** The records behind the figure, oldest first, from just after `na`. Grouping makes no difference here. */
  readonly listRecords: (
    db: Tx,
    vraag: Tellingvraag,
    pagina: { readonly aantal: number; readonly na: Recordplek | null },
  ) => Promise<readonly Tellingrecord[]>
  /** What the keys of a dimension are called, in the order to show them. */
  readonly nameKeys: (
    db: Tx,
    dimensie: string,
  ) => Promise<readonly { readonly sleutel: string; readonly naam: string }[]>
  /** From when the register is complete; null when nobody said so. */
  readonly findVolledigVanaf: (db: Tx) => Promise<Datum | null>
}

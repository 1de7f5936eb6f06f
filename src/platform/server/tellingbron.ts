import type { Datum } from '../domain/datum.ts'
import type { Handeling } from '../domain/handeling.ts'
import type { Telling, Tellingrecord, Tellingrij, Tellingvraag } from '../domain/telling.ts'
import type { ActorContext, Tx } from './withActor.ts'

export type Telcontext = Pick<ActorContext, 'db' | 'now'>

/** The place of a record in the list behind a figure. */
export type Recordplek = { readonly dag: string; readonly id: string }

export type Recordpagina = { readonly aantal: number; readonly na: Recordplek | null }

export type Dimensiesleutel = { readonly sleutel: string; readonly naam: string }

/**
 * How a module answers for one of its tellingen. Row-level security of the caller holds in each of these: who sees less counts
 * less. What is asked has passed `checkTellingvraag`. A day that is still to come counts nothing: a stand is never of later
 * than today.
 */
export type Tellingbron = {
  readonly telling: Telling
  /** Who may see which records are behind a figure. */
  readonly handeling: Handeling
  readonly count: (ctx: Telcontext, vraag: Tellingvraag) => Promise<readonly Tellingrij[]>
  /** The records behind the figure, oldest first, from just after `na`. How it was grouped makes no difference here. */
  readonly listRecords: (
    ctx: Telcontext,
    vraag: Tellingvraag,
    pagina: Recordpagina,
  ) => Promise<readonly Tellingrecord[]>
  /** What the keys of a dimension are called, in the order to show them. The key '' ("not known") is not among them. */
  readonly nameKeys: (db: Tx, dimensie: string) => Promise<readonly Dimensiesleutel[]>
  /** From when the register is complete; null when nobody said so. */
  readonly findVolledigVanaf: (db: Tx) => Promise<Datum | null>
}

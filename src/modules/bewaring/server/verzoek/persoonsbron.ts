import type { Actor, Tx } from '../../../../platform/server/withActor.ts'
import type { Treffer } from '../../domain/verzoek/vondst.ts'

/** What a module gives to find everything about a person. */
export type Persoonsbron = {
  /** As people read it: "Notities". */
  readonly naam: string
  /** Looks for any of the words, without regard to capitals. What the actor may not see is counted and not given. */
  readonly find: (
    db: Tx,
    actor: Actor,
    woorden: readonly string[],
  ) => Promise<{ readonly treffers: readonly Treffer[]; readonly verborgen: number }>
}

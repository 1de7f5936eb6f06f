import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Treffer } from '../../domain/verzoek/vondst.ts'

/** What a module gives to find everything about a person. */
export type Persoonsbron = {
  /** As people read it: "Notities". */
  readonly naam: string
  /**
   * At most `aantal` records that hold any of the words, without regard to capitals, whatever the caller takes part in: who handles the
   * verzoek must answer for all of it. Texts are given whole; what is not for this way in has no velden and says who to ask.
   */
  readonly find: (db: Tx, woorden: readonly string[], aantal: number) => Promise<readonly Treffer[]>
}

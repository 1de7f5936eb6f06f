import type { Kandidaat, Kandidaatvraag } from '../../../platform/domain/bewaring/kandidaat.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Recordsoort } from '../domain/bewaartermijn.ts'

/** What a module gives for each kind of record that it can destroy. */
export type Bewaarbare = {
  readonly recordsoort: Recordsoort
  readonly list: (db: Tx, vraag: Kandidaatvraag) => Promise<readonly Kandidaat[]>
  /**
   * Takes records of one gemeente out of every table and index, in the running transaction. Answers the content (SHA-256) of the
   * files that went with them.
   */
  readonly destroy: (db: Tx, gemeenteId: number, ids: readonly string[]) => Promise<readonly Buffer[]>
  /** "notities.notitie": written anew afterwards, because a deleted row leaves its bytes. */
  readonly tabellen: readonly string[]
}

import type { Tx } from '../../../platform/server/withActor.ts'

/** What toegang must know of organisaties, supplied by app: partners stands on toegang, so toegang may not import it. */
export type Organisaties = {
  /** Names by id; an id that is not there does not exist. */
  readonly findNamen: (db: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Whether somebody of this organisatie may sign in with this address. */
  readonly acceptsAdres: (db: Tx, id: string, email: string) => Promise<boolean>
  /** What a new gemeente starts with: the organisaties that each knows, and other lists of app. */
  readonly insertStandaard: (db: Tx, gemeenteId: number) => Promise<void>
}

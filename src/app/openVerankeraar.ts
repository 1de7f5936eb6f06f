import {
  createAnkermiddelen,
  createVerankeraar,
  findAnkergemeenten,
  type Verankeraar,
} from '../modules/logboek/server/public.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import { inLogboek } from '../platform/server/logboek/inLogboek.ts'
import { inTransaction } from '../platform/server/withActor.ts'

type Opties = Parameters<typeof createAnkermiddelen>[0] & {
  readonly pool: Pool
  /** Receives Dutch sentences. */
  readonly meld: (zin: string) => void
}

/** Sends the tree heads of all gemeenten to the anchors that they chose. */
export const openVerankeraar = ({ pool, meld, ...opties }: Opties): Verankeraar =>
  createVerankeraar({
    gemeenten: (nu) => inTransaction(pool, (db) => findAnkergemeenten(db, nu)),
    inGemeente: (gemeenteId, run) => inLogboek(pool, gemeenteId, run),
    middelen: createAnkermiddelen(opties),
    meld,
  })

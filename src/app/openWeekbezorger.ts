import {
  createWeekbezorger,
  findWachtenden,
  readWeekstukken,
  type Wachtende,
} from '../modules/programma/server/public.ts'
import { zonderVerzoek } from '../platform/server/auditregel.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import type { Postweg } from '../platform/server/post/postweg.ts'
import { createAchtergrond, inTransaction, withActor } from '../platform/server/withActor.ts'
import { findActor } from './asMedewerker.ts'

type Opties = { readonly pool: Pool; readonly postweg: Postweg; readonly meld: (zin: string) => void }

/** The message of the week, with for each person what that person may see. */
export const openWeekbezorger = ({ pool, postweg, meld }: Opties) =>
  createWeekbezorger({
    ...{ postweg, meld, achtergrond: createAchtergrond(pool) },
    listWachtenden: (maandag, gekozenVoor) => inTransaction(pool, (db) => findWachtenden(db, maandag, gekozenVoor)),
    readStukken: (wie) => readAls(pool, wie),
  })

const LEZEN = 'programma:read'

/** As the person, so that row-level security decides; null for who has no access any more. */
async function readAls(pool: Pool, { gemeenteId, medewerkerId }: Wachtende) {
  const actor = await findActor(pool, gemeenteId, medewerkerId)
  if (!actor?.handelingen.has(LEZEN)) return null
  const { body } = await withActor(pool, actor, LEZEN, zonderVerzoek('weekbericht'), async (ctx) => ({
    body: await readWeekstukken(ctx),
    onderwerp: 'weekbericht',
  }))
  return body
}

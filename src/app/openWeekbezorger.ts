import {
  createWeekbezorger,
  findWachtenden,
  listLopendeProgrammas,
  readWeekstukken,
  type Wachtende,
} from '../modules/programma/server/public.ts'
import { readDoeloordelen } from '../modules/inzicht/server/public.ts'
import { dayInNederland, jaarOf } from '../platform/domain/datum.ts'
import { zonderVerzoek } from '../platform/server/auditregel.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import type { Postweg } from '../platform/server/post/postweg.ts'
import { createAchtergrond, inTransaction, withActor, type ActorContext } from '../platform/server/withActor.ts'
import { findActor } from './asMedewerker.ts'
import { tellingen } from './tellingen.ts'

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
  const { body } = await withActor(pool, actor, { handeling: LEZEN }, zonderVerzoek('weekbericht'), async (ctx) => ({
    body: [...(await readWeekstukken(ctx)), ...(await readDoelstuk(ctx))],
    onderwerp: 'weekbericht',
  }))
  return body
}

const VAN_KOERS: readonly string[] = ['niet_gehaald', 'niet_op_koers']

/** The goals that are not on course, for who may read what is measured. */
async function readDoelstuk(ctx: ActorContext) {
  if (!ctx.actor.handelingen.has('indicator:read')) return []
  const titels: string[] = []
  for (const { id } of await listLopendeProgrammas(ctx.db, jaarOf(dayInNederland(ctx.now)))) {
    const oordelen = await readDoeloordelen(ctx, tellingen, id)
    titels.push(...oordelen.filter(({ oordeel }) => VAN_KOERS.includes(oordeel)).map(({ doel }) => doel.tekst))
  }
  return [{ kop: 'Doelen die niet op koers zijn', titels }]
}

import { sql } from 'kysely'
import type { OpenbaarContext } from '../../../platform/server/api.ts'
import { Problem } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { insertAccount } from './accountRepository.ts'
import { chooseWachtwoord } from './chooseWachtwoord.ts'
import { findIngelogdeMedewerker, insertMedewerker, type IngelogdeMedewerker } from './medewerkerRepository.ts'
import type { Organisaties } from './organisaties.ts'
import { insertSessie, SESSIE_COOKIE } from './sessies.ts'

export type EersteStart = {
  readonly gemeente: { readonly code: number; readonly naam: string }
  readonly beheerder: { readonly naam: string; readonly email: string; readonly wachtwoord: string }
}

export async function isEersteStartNodig(db: Tx): Promise<boolean> {
  return (await db.selectFrom('platform.gemeentecode').select('code').limit(1).executeTakeFirst()) === undefined
}

/** Makes the first gemeente and beheerder and signs the latter in; refused once there is a gemeente. */
export async function createEersteStart(
  ctx: OpenbaarContext,
  organisaties: Organisaties,
  { gemeente, beheerder }: EersteStart,
): Promise<IngelogdeMedewerker> {
  const wachtwoordHash = await chooseWachtwoord({
    wachtwoord: beheerder.wachtwoord,
    pad: 'body.beheerder.wachtwoord',
    eigenWoorden: [beheerder.naam, beheerder.email, gemeente.naam],
  })
  const begin = {
    gemeenteId: gemeente.code,
    medewerkerId: null,
    organisatieId: null,
    bereik: 'alles',
    rol: 'eerste_start',
  } as const
  const { medewerker, cookie } = await ctx.inGemeente(begin, 'gemeente:create', async (db) => {
    // Two wizards at once: the second waits here, and then finds a gemeente.
    await sql`select pg_advisory_xact_lock(hashtext('baken.eerste_start'))`.execute(db)
    if (!(await isEersteStartNodig(db))) {
      throw new Problem(409, 'al_ingericht', { detail: 'Baken is al ingericht. Log in.' })
    }
    await insertGemeente(db, organisaties, gemeente)
    const accountId = await insertAccount(db, beheerder.email, wachtwoordHash, gemeente.code, ctx.now)
    const wie = {
      gemeenteId: gemeente.code,
      naam: beheerder.naam,
      rollen: ['beheerder'],
      eindigtOp: null,
      organisatieId: null,
      accountId,
    } as const
    const id = await insertMedewerker(db, wie)
    const gemaakt = await findIngelogdeMedewerker(db, id)
    if (!gemaakt) throw new Error('the medewerker just made is not there')
    const nieuweCookie = await insertSessie(
      db,
      { gemeenteId: gemeente.code, medewerkerId: id, userAgent: ctx.userAgent, bevestigd: true },
      ctx.now,
    )
    return { body: { medewerker: gemaakt, cookie: nieuweCookie }, onderwerp: `gemeente/${gemeente.code}` }
  })
  ctx.zetCookie(SESSIE_COOKIE, cookie.waarde, cookie.sekonden)
  return medewerker
}

/** A gemeente with the organisaties that every gemeente knows. */
export async function insertGemeente(
  db: Tx,
  organisaties: Organisaties,
  { code, naam }: EersteStart['gemeente'],
): Promise<void> {
  await db.insertInto('platform.gemeentecode').values({ code }).execute()
  await db.insertInto('toegang.gemeente').values({ gemeente_id: code, naam }).execute()
  await organisaties.insertStandaard(db, code)
}

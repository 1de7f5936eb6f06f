import {
  createMedewerker,
  findAccount,
  findMedewerkerOfAccount,
  resetWachtwoord,
} from '../modules/toegang/server/public.ts'
import type { Rol } from '../modules/toegang/domain/rol.ts'
import type { Config } from '../platform/server/config.ts'
import { openPool, type Pool } from '../platform/server/database/openPool.ts'
import { Problem } from '../platform/server/problems.ts'
import { createAchtergrond, inTransaction } from '../platform/server/withActor.ts'
import { Invoerfout } from './cli/Invoerfout.ts'
import { organisaties } from './organisaties.ts'

type Nieuw = {
  readonly email: string
  readonly gemeenteId: number
  readonly rollen: readonly Rol[]
  readonly naam: string
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Makes a medewerker and returns the sentence with the password. Throws `Invoerfout`. */
export async function createGebruiker(
  appUrl: string,
  _config: Config,
  { email, gemeenteId, rollen, naam }: Nieuw,
): Promise<string> {
  if (!EMAIL.test(email)) throw new Invoerfout('Geef een e-mailadres op, bijvoorbeeld naam@gemeente.nl.')
  if (rollen.includes('partner')) throw new Invoerfout('Maak een partner in Baken zelf: daar kies je de organisatie.')
  return withPool(appUrl, async (pool) => {
    await checkGemeente(pool, gemeenteId)
    const nieuw = { email: email.toLowerCase(), rollen, naam, organisatieId: null }
    const { wachtwoord } = await createAchtergrond(pool)(
      gemeenteId,
      'medewerker:create_by_command',
      async ({ db, now }) => {
        const gemaakt = await createMedewerker({ db, now, actor: { gemeenteId } }, organisaties, nieuw)
        return { body: gemaakt, onderwerp: `medewerker/${gemaakt.medewerker.id}` }
      },
    )
    return wachtwoord === null
      ? 'Dit account had al toegang tot een andere gemeente. Het wachtwoord blijft zoals het was.'
      : `Het account is gemaakt. Wachtwoord: ${wachtwoord}`
  })
}

/** Gives a new password, ends all sessions and returns the sentence with it. Throws `Invoerfout`. */
export async function resetGebruiker(appUrl: string, _config: Config, email: string): Promise<string> {
  return withPool(appUrl, async (pool) => {
    const account = await inTransaction(pool, (db) => findAccount(db, email.toLowerCase()))
    const gemeenteId = account?.gemeenten[0]
    if (!account || gemeenteId === undefined) throw new Invoerfout('Er is geen account met dit e-mailadres.')
    const wachtwoord = await createAchtergrond(pool)(gemeenteId, 'medewerker:reset_by_command', async ({ db, now }) => {
      const medewerker = await findMedewerkerOfAccount(db, account.id)
      if (!medewerker) throw new Invoerfout('De toegang van dit account is beëindigd.')
      const nieuw = await resetWachtwoord({ db, now, actor: { gemeenteId } }, medewerker.id)
      return { body: nieuw, onderwerp: `medewerker/${medewerker.id}` }
    })
    return `Nieuw wachtwoord: ${wachtwoord}`
  })
}

export async function checkGemeente(pool: Pool, gemeenteId: number): Promise<void> {
  const gevonden = await inTransaction(pool, (db) =>
    db.selectFrom('platform.gemeentecode').select('code').where('code', '=', gemeenteId).executeTakeFirst(),
  )
  if (!gevonden) throw new Invoerfout(`Er is geen gemeente met code ${gemeenteId}. Start Baken en maak haar eerst.`)
}

/** Refusals of the application are faults of the input here. */
export async function withPool<T>(appUrl: string, run: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(appUrl)
  try {
    return await run(pool)
  } catch (fout) {
    throw fout instanceof Problem && fout.extra.detail !== undefined ? new Invoerfout(fout.extra.detail) : fout
  } finally {
    await pool.destroy()
  }
}

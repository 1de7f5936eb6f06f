import type { OpenbaarContext } from '../../../platform/server/api.ts'
import type { Account } from './accountRepository.ts'
import { findMedewerkerOfAccount, type IngelogdeMedewerker } from './medewerkerRepository.ts'
import { insertSessie, SESSIE_COOKIE } from './sessies.ts'

type Hoe = {
  /** The person has just shown who they are, with the strongest they have. */
  readonly bevestigd: boolean
}

/** Signs in and sets the cookie, in the first gemeente where this account still works; null when it works nowhere. */
export async function openSessie(
  ctx: OpenbaarContext,
  account: Pick<Account, 'id' | 'gemeenten'>,
  { bevestigd }: Hoe,
): Promise<IngelogdeMedewerker | null> {
  for (const gemeenteId of account.gemeenten) {
    const niemand = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'onbekend' } as const
    const medewerker = await ctx.inGemeente(niemand, 'sessie:create', async (db) => {
      const gevonden = await findMedewerkerOfAccount(db, account.id)
      if (!gevonden) return { body: null, onderwerp: '-' }
      const nieuw = { gemeenteId, medewerkerId: gevonden.id, userAgent: ctx.userAgent, bevestigd }
      const cookie = await insertSessie(db, nieuw, ctx.now)
      return { body: { gevonden, cookie }, onderwerp: `medewerker/${gevonden.id}` }
    })
    if (!medewerker) continue
    ctx.zetCookie(SESSIE_COOKIE, medewerker.cookie.waarde, medewerker.cookie.sekonden)
    return medewerker.gevonden
  }
  return null
}

/** Whether this account still works in any gemeente. */
export async function hasToegang(ctx: OpenbaarContext, account: Pick<Account, 'id' | 'gemeenten'>): Promise<boolean> {
  for (const gemeenteId of account.gemeenten) {
    if (await ctx.gemeenteLezen(gemeenteId, (db) => findMedewerkerOfAccount(db, account.id))) return true
  }
  return false
}

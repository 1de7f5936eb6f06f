import type { OpenbaarContext } from '../../../platform/server/api.ts'
import { Problem } from '../../../platform/server/problems.ts'
import { findAccount, type Account } from './accountRepository.ts'
import { noteMislukking, refuseWhenThrottled } from './gokrem.ts'
import { deleteInlogrem, inlogremSleutel } from './inlogremRepository.ts'
import { findMedewerkerOfAccount, type IngelogdeMedewerker } from './medewerkerRepository.ts'
import { insertSessie, SESSIE_COOKIE } from './sessies.ts'
import { verifyWachtwoord } from './wachtwoorden.ts'

const ONJUIST = 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.'

export type Inloggegevens = { readonly email: string; readonly wachtwoord: string }

/** Signs in and sets the cookie. One answer for an unknown account, a wrong password and an ended account. */
export async function logIn(
  ctx: OpenbaarContext,
  geheim: Buffer,
  { email, wachtwoord }: Inloggegevens,
): Promise<IngelogdeMedewerker> {
  const remmen = [
    { soort: 'account', sleutel: inlogremSleutel(geheim, 'account', email) },
    { soort: 'adres', sleutel: inlogremSleutel(geheim, 'adres', ctx.adres) },
  ] as const
  await refuseWhenThrottled(ctx, remmen)
  const account = await ctx.buitenGemeente((db) => findAccount(db, email))
  const klopt = await verifyWachtwoord(account?.wachtwoordHash, wachtwoord)
  const medewerker = account && klopt ? await openSessie(ctx, account) : null
  if (!medewerker) {
    await noteMislukking(ctx, remmen)
    throw new Problem(401, 'inloggegevens_onjuist', { detail: ONJUIST })
  }
  // The address keeps its count: a thief with one good account may not wash away failures on others.
  await ctx.buitenGemeente((db) => deleteInlogrem(db, inlogremSleutel(geheim, 'account', email)))
  return medewerker
}

/** In the first gemeente where this account still works. */
async function openSessie(ctx: OpenbaarContext, account: Account): Promise<IngelogdeMedewerker | null> {
  for (const gemeenteId of account.gemeenten) {
    const niemand = { gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'onbekend' } as const
    const medewerker = await ctx.inGemeente(niemand, 'sessie:create', async (db) => {
      const gevonden = await findMedewerkerOfAccount(db, account.id)
      if (!gevonden) return { body: null, onderwerp: '-' }
      const cookie = await insertSessie(
        db,
        { gemeenteId, medewerkerId: gevonden.id, userAgent: ctx.userAgent },
        ctx.now,
      )
      return { body: { gevonden, cookie }, onderwerp: `medewerker/${gevonden.id}` }
    })
    if (!medewerker) continue
    ctx.zetCookie(SESSIE_COOKIE, medewerker.cookie.waarde, medewerker.cookie.sekonden)
    return medewerker.gevonden
  }
  return null
}

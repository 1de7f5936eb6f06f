import type { OpenbaarContext } from '../../../platform/server/api.ts'
import { Problem } from '../../../platform/server/problems.ts'
import type { Factorsoort } from '../domain/tweedefactor/factorstand.ts'
import { findAccount } from './accountRepository.ts'
import { noteMislukking, refuseWhenThrottled } from './gokrem.ts'
import { deleteInlogrem, inlogremSleutel } from './inlogremRepository.ts'
import type { IngelogdeMedewerker } from './medewerkerRepository.ts'
import { hasToegang, openSessie } from './openSessie.ts'
import { beginAanmelding } from './tweedefactor/beginAanmelding.ts'
import { verifyWachtwoord } from './wachtwoorden.ts'

const ONJUIST = 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.'

export type Inloggegevens = { readonly email: string; readonly wachtwoord: string }

/** Signed in; or the password was right and one of these is asked as well. */
export type Inlogstap =
  | { readonly medewerker: IngelogdeMedewerker; readonly factoren: readonly [] }
  | { readonly medewerker: null; readonly factoren: readonly Factorsoort[] }

/**
 * Signs in and sets the cookie, or begins the step of the second factor. One answer for an unknown account, a wrong password and
 * an ended account.
 */
export async function logIn(
  ctx: OpenbaarContext,
  geheim: Buffer,
  { email, wachtwoord }: Inloggegevens,
): Promise<Inlogstap> {
  const remmen = [
    { soort: 'account', sleutel: inlogremSleutel(geheim, 'account', email) },
    { soort: 'adres', sleutel: inlogremSleutel(geheim, 'adres', ctx.adres) },
  ] as const
  await refuseWhenThrottled(ctx, remmen)
  const account = await ctx.buitenGemeente((db) => findAccount(db, email))
  const klopt = await verifyWachtwoord(account?.wachtwoordHash, wachtwoord)
  if (!account || !klopt || !(await hasToegang(ctx, account))) {
    await noteMislukking(ctx, remmen)
    throw new Problem(401, 'inloggegevens_onjuist', { detail: ONJUIST })
  }
  const factoren = await beginAanmelding(ctx, account.id)
  if (factoren.length > 0) return { medewerker: null, factoren }
  return { medewerker: await finishInloggen(ctx, geheim, { ...account, email }), factoren: [] }
}

type Inlogger = { readonly id: string; readonly email: string; readonly gemeenten: readonly number[] }

/** All that was asked was right. */
export async function finishInloggen(
  ctx: OpenbaarContext,
  geheim: Buffer,
  account: Inlogger,
): Promise<IngelogdeMedewerker> {
  const medewerker = await openSessie(ctx, account, { bevestigd: true })
  if (!medewerker) throw new Problem(401, 'inloggegevens_onjuist', { detail: ONJUIST })
  // The address keeps its count: a thief with one good account may not wash away failures on others.
  await ctx.buitenGemeente((db) => deleteInlogrem(db, inlogremSleutel(geheim, 'account', account.email)))
  return medewerker
}

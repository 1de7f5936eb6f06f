import type { SessieContext } from '../../../platform/server/api.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { findAccount, saveWachtwoord } from './accountRepository.ts'
import { chooseWachtwoord } from './chooseWachtwoord.ts'
import { getHuisstijl } from './huisstijl.ts'
import { findMedewerker } from './medewerkerRepository.ts'
import { deleteSessies, insertSessie, SESSIE_COOKIE } from './sessies.ts'
import { deleteToegangslinks } from './toegangslink/toegangslinkRepository.ts'
import { verifyWachtwoord } from './wachtwoorden.ts'

type Keuze = { readonly huidig: string; readonly nieuw: string }

/** The own password, by who knows the present one. Ends every session and every link from before; this device gets a new session. */
export async function changeWachtwoord(
  { db, actor, now, zetCookie, userAgent, bevestigd }: ActorContext & SessieContext,
  { huidig, nieuw }: Keuze,
): Promise<void> {
  const { gemeenteId, medewerkerId } = actor
  const { naam, email } = (await findMedewerker(db, medewerkerId)) ?? notFound()
  const account = (await findAccount(db, email)) ?? notFound()
  if (!(await verifyWachtwoord(account.wachtwoordHash, huidig))) {
    throw new Problem(409, 'wachtwoord_onjuist', { detail: 'Je huidige wachtwoord klopt niet. Probeer het opnieuw.' })
  }
  const eigenWoorden = [naam, email, (await getHuisstijl(db)).naam]
  const hash = await chooseWachtwoord({ wachtwoord: nieuw, pad: 'body.nieuw', eigenWoorden })
  await saveWachtwoord(db, account.id, hash, now)
  await deleteSessies(db, medewerkerId)
  await deleteToegangslinks(db, medewerkerId)
  const cookie = await insertSessie(db, { gemeenteId, medewerkerId, userAgent, bevestigd }, now)
  zetCookie(SESSIE_COOKIE, cookie.waarde, cookie.sekonden)
}

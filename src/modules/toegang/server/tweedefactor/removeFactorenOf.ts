import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { hasFactor } from '../../domain/tweedefactor/factorstand.ts'
import { getHuisstijl } from '../huisstijl.ts'
import { deleteSessies } from '../sessies.ts'
import { deleteFactoren, findFactorstand, getAccountOf, lockAccount } from './factorRepository.ts'

/**
 * By the beheerder, for who lost it: all of the second factor goes, every session here ends, and the person is told by mail. Where a
 * rol asks for one, signing in leads to setting up a new one.
 */
export async function removeFactorenOf(
  { db, actor, now, afterCommit }: ActorContext,
  medewerkerId: string,
  { post, adres }: Postweg,
): Promise<void> {
  const { id, naam, email, gemeenten } = await getAccountOf(db, medewerkerId)
  await lockAccount(db, id)
  if (!hasFactor(await findFactorstand(db, id))) {
    throw new Problem(409, 'factor_niet_ingesteld', { detail: 'Er is geen tweede stap ingesteld. Ververs de lijst.' })
  }
  // An account that opens other gemeenten is not ours alone to weaken.
  if (gemeenten.some((code) => code !== actor.gemeenteId)) {
    throw new Problem(409, 'werkt_ook_elders', {
      detail: 'Dit account werkt ook voor een andere gemeente. De medewerker kan een herstelcode gebruiken.',
    })
  }
  await deleteFactoren(db, id)
  await deleteSessies(db, medewerkerId)
  const { naam: gemeente } = await getHuisstijl(db)
  const bericht = composeBericht({
    onderwerp: `Je tweede stap bij het inloggen is weggehaald`,
    aanhef: `Beste ${naam},`,
    alineas: [
      `Een beheerder van gemeente ${gemeente} heeft je tweede stap bij het inloggen op Baken weggehaald: je app met codes, je passkeys en je herstelcodes. Je bent overal uitgelogd.`,
      'Log in met je wachtwoord en stel daarna opnieuw een tweede stap in. Heb je hier niet om gevraagd? Bel dan meteen je beheerder.',
    ],
    knop: { tekst: 'Ga naar Baken', adres: `${adres}/inloggen` },
    slot: `Met vriendelijke groet, gemeente ${gemeente}`,
  })
  await insertBericht(db, actor.gemeenteId, { aan: email, ...bericht, kenmerk: `tweede-factor/${medewerkerId}` }, now)
  afterCommit(post.wek)
}

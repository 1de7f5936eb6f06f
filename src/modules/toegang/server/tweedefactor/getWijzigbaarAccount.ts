import type { SessieContext } from '../../../../platform/server/api.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findHerkomst } from '../inlogdienst/dienstsessieRepository.ts'
import { sessieHashOf } from './confirmEigenSessie.ts'
import { getAccountOf } from './factorRepository.ts'

/**
 * The own account, to change how one signs in. A service vouches for a person at its own gemeente only: a session that began
 * there may not change an account that opens other gemeenten as well.
 */
export async function getWijzigbaarAccount(ctx: ActorContext & SessieContext) {
  const account = await getAccountOf(ctx.db, ctx.actor.medewerkerId)
  const werktElders = account.gemeenten.some((gemeente) => gemeente !== ctx.actor.gemeenteId)
  if (werktElders && (await findHerkomst(ctx.db, sessieHashOf(ctx)))) {
    throw new Problem(409, 'werkt_ook_elders', {
      detail: 'Met dit account werk je ook voor een andere gemeente. Log in met je wachtwoord om dit te wijzigen.',
    })
  }
  return account
}

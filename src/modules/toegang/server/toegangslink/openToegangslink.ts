import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import { readGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import { withdrawBerichten } from '../../../../platform/server/post/withdrawBerichten.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import { saveWachtwoordOfLink } from '../accountRepository.ts'
import { chooseWachtwoord } from '../chooseWachtwoord.ts'
import type { Gokrem } from '../gokrem.ts'
import { deleteInlogrem, inlogremSleutel } from '../inlogremRepository.ts'
import { deleteSessies } from '../sessies.ts'
import { kenmerkOf } from './mailToegangslink.ts'
import { deleteToegangslinks, findLinkhouder, type Linkhouder } from './toegangslinkRepository.ts'

/** For whom a link is. A wrong, a used and a lapsed link get one answer, so that it tells nothing, and count as a guess. */
export async function openToegangslink(
  ctx: OpenbaarContext,
  gokrem: Gokrem,
  sleutel: string,
): Promise<Linkhouder & { readonly gemeenteId: number }> {
  await gokrem.check(ctx)
  const link = readGeheimeLink(sleutel)
  const houder = link && (await ctx.gemeenteLezen(link.gemeenteId, (db) => findLinkhouder(db, link.hash, ctx.now)))
  if (!link || !houder) {
    await gokrem.noteMis(ctx)
    return refuseLink()
  }
  return { ...houder, gemeenteId: link.gemeenteId }
}

type Gebruik = { readonly sleutel: string; readonly wachtwoord: string }

/**
 * Sets the password that was chosen and ends every session and every other link. It does not sign in: the sign-in screen may
 * ask for more than a password.
 */
export async function useToegangslink(
  ctx: OpenbaarContext,
  geheim: Buffer,
  gokrem: Gokrem,
  { sleutel, wachtwoord }: Gebruik,
): Promise<void> {
  const houder = await openToegangslink(ctx, gokrem, sleutel)
  const { gemeenteId, medewerkerId, accountId, naam, email, gemeente } = houder
  const eigenWoorden = [naam, email, gemeente]
  const hash = await chooseWachtwoord({ wachtwoord, pad: 'body.wachtwoord', eigenWoorden })
  const tenant = { gemeenteId, medewerkerId, organisatieId: null, bereik: 'alles', rol: 'toegangslink' } as const
  await ctx.inGemeente(tenant, 'toegangslink:use', async (db) => {
    // Of two at once, also with two different links, only the first still finds the password as old as the link saw it.
    if (!(await saveWachtwoordOfLink(db, accountId, hash, houder.gemaaktOp, ctx.now))) return refuseLink()
    await deleteSessies(db, medewerkerId)
    await deleteToegangslinks(db, medewerkerId)
    await withdrawBerichten(db, [kenmerkOf(medewerkerId)], ctx.now)
    return { body: null, onderwerp: `medewerker/${medewerkerId}` }
  })
  await ctx.buitenGemeente((db) => deleteInlogrem(db, inlogremSleutel(geheim, 'account', email)))
}

function refuseLink(): never {
  throw new Problem(404, 'link_werkt_niet', {
    detail: 'Deze link werkt niet of niet meer. Vraag een nieuwe op het inlogscherm, bij Wachtwoord vergeten.',
  })
}

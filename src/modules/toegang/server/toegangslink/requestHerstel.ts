import type { OpenbaarContext } from '../../../../platform/server/api.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import { findAccount } from '../accountRepository.ts'
import { noteMislukking, refuseWhenThrottled } from '../gokrem.ts'
import { inlogremSleutel } from '../inlogremRepository.ts'
import { findMedewerkerOfAccount } from '../medewerkerRepository.ts'
import { mailToegangslink } from './mailToegangslink.ts'

/**
 * Mails a link when somebody has access under this address. The answer and its time are the same when nobody has: all that
 * depends on it happens after the answer. Every request counts as a failure, because nobody may see which one was.
 */
export async function requestHerstel(
  ctx: OpenbaarContext,
  geheim: Buffer,
  postweg: Postweg,
  email: string,
): Promise<void> {
  if (!postweg.post.heeftServer) {
    throw new Problem(409, 'geen_mailserver', {
      detail: 'Deze Baken verstuurt geen mail. Vraag je beheerder om een nieuw wachtwoord.',
    })
  }
  const remmen = [
    { soort: 'account', sleutel: inlogremSleutel(geheim, 'account', `herstel:${email}`) },
    { soort: 'adres', sleutel: inlogremSleutel(geheim, 'adres', `herstel:${ctx.adres}`) },
  ] as const
  await refuseWhenThrottled(ctx, remmen)
  await noteMislukking(ctx, remmen)
  ctx.naAntwoord(() => mailHerstel(ctx, postweg, email))
}

/** From the first gemeente where this account still works; the password is one for all. */
async function mailHerstel(ctx: OpenbaarContext, { adres, post }: Postweg, email: string): Promise<void> {
  const account = await ctx.buitenGemeente((db) => findAccount(db, email))
  for (const gemeenteId of account?.gemeenten ?? []) {
    const verstuurd = await ctx.inGemeente(anoniem(gemeenteId), 'toegangslink:create', async (db) => {
      const gevonden = account && (await findMedewerkerOfAccount(db, account.id))
      if (!gevonden) return { body: false, onderwerp: '-' }
      const { id: medewerkerId, naam, gemeenteNaam: gemeente } = gevonden
      await mailToegangslink(
        { db, now: ctx.now, adres },
        { medewerkerId, gemeenteId, gemeente, naam, email },
        'herstel',
      )
      return { body: true, onderwerp: `medewerker/${medewerkerId}` }
    })
    if (verstuurd) return post.wek()
  }
}

const anoniem = (gemeenteId: number) =>
  ({ gemeenteId, medewerkerId: null, organisatieId: null, bereik: 'alles', rol: 'onbekend' }) as const

import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import type { Postbode, Rondemiddelen } from './mailUitvraag.ts'

type Wie = Pick<ActorContext, 'db' | 'now'> & { readonly gemeenteId: number }

/** Who sends the mails of this gemeente. */
export const postbodeOf = async ({ db, now, gemeenteId }: Wie, { adres }: Rondemiddelen): Promise<Postbode> => ({
  ...{ db, now, gemeenteId, adres },
  gemeente: (await getHuisstijl(db)).naam,
})

/** For an act of a medewerker; the mail leaves after commit. */
export function postbodeOfActor(ctx: ActorContext, middelen: Rondemiddelen): Promise<Postbode> {
  ctx.afterCommit(middelen.post.wek)
  return postbodeOf({ db: ctx.db, now: ctx.now, gemeenteId: ctx.actor.gemeenteId }, middelen)
}

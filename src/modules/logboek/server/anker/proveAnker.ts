import { toProefregel } from '../../../../platform/server/logboek/anker/ankerregel.ts'
import { Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Ankersoort } from '../../domain/anker/ankerkeuze.ts'
import { waitForProef } from '../../domain/anker/planVerankering.ts'
import { describeAnkerfout } from './ankerfouten.ts'
import type { Ankermiddelen } from './ankermiddelen.ts'
import { noteProef, type Anker } from './ankerRepository.ts'
import { getAnker } from './keuzeAnkers.ts'
import { mailProef } from './mailAnker.ts'
import { sendWebhook } from './sendWebhook.ts'

type Ctx = Pick<ActorContext, 'db' | 'actor' | 'now' | 'afterCommit'>
type Uitkomst = { readonly gelukt: boolean; readonly zin: string }
type Proef = (ctx: Ctx, soort: Ankersoort) => Promise<Uitkomst>

/** Sends a line without a head to an anchor, and tells what came of it. */
export function createProveAnker(middelen: Ankermiddelen): Proef {
  // It waits for another server inside a transaction, so one at a time: never more than one connection stands still for it.
  let bezig = false
  return async (ctx, soort) => {
    if (bezig)
      throw new Problem(409, 'proef_bezig', { detail: 'Er loopt al een proef. Wacht even en probeer het opnieuw.' })
    bezig = true
    try {
      const anker = await getAnker(ctx.db, soort)
      const wachttijd = waitForProef(anker.proefOp, ctx.now)
      if (wachttijd > 0) {
        throw new Problem(429, 'proef_te_snel', { detail: 'Wacht een minuut en stuur dan weer een proef.', wachttijd })
      }
      await noteProef(ctx.db, soort, ctx.now)
      const regel = toProefregel(ctx.actor.gemeenteId, ctx.now.toISOString())
      return soort === 'mail'
        ? await proveMail(ctx, middelen, anker, regel)
        : await proveWebhook(ctx, middelen, anker, regel)
    } finally {
      bezig = false
    }
  }
}

async function proveMail(
  { db, actor, now, afterCommit }: Ctx,
  { post }: Ankermiddelen,
  { adres }: Anker,
  regel: string,
): Promise<Uitkomst> {
  if (!post.heeftServer) return { gelukt: false, zin: describeAnkerfout('geen_mailserver') }
  await mailProef(db, { gemeenteId: actor.gemeenteId, aan: adres, regel, now })
  afterCommit(post.wek)
  return { gelukt: true, zin: `De proef gaat nu naar ${adres}. Vraag de ontvanger of hij aankwam.` }
}

async function proveWebhook({ actor }: Ctx, middelen: Ankermiddelen, anker: Anker, regel: string): Promise<Uitkomst> {
  const fout = await sendWebhook(middelen, actor.gemeenteId, anker, regel)
  return fout === null
    ? { gelukt: true, zin: 'De server heeft de proef aangenomen.' }
    : { gelukt: false, zin: describeAnkerfout(fout) }
}

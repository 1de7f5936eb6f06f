import { answerVraag, askVraag, listActiekeuzes, listVragen } from '../../modules/programma/server/public.ts'
import type { Pool } from '../../platform/server/database/openPool.ts'
import type { Actor } from '../../platform/server/withActor.ts'
import { asMedewerker } from '../asMedewerker.ts'

/** Nobody has to be told of what never happened. */
const ZONDER_MAIL = {
  postweg: { adres: 'http://localhost', post: { heeftServer: false, wek: async () => undefined } },
  listBevoegden: async () => [],
}

type Mensen = { readonly burgemeester: Actor; readonly raadslid: Actor; readonly adviseur: Actor }

/** A question that waits and one that was answered, about two acties that run, unless there are any. */
export async function fillVragen(pool: Pool, { burgemeester, raadslid, adviseur }: Mensen): Promise<void> {
  const acties = await asMedewerker(pool, adviseur, 'vraag:answer', async (ctx) => {
    const bestaande = await listVragen(ctx.db, { stand: 'beantwoord', steller: null }, 1, null)
    return { body: bestaande.length > 0 ? [] : await listActiekeuzes(ctx), onderwerp: 'vragen' }
  })
  const [eerste, tweede] = acties
  if (!eerste || !tweede) return
  await ask(pool, raadslid, eerste, 'Wanneer kunnen we hiervan een eerste resultaat verwachten?')
  const vraag = await ask(pool, burgemeester, tweede, 'Doen alle partijen die we noemen hier ook echt aan mee?')
  await asMedewerker(pool, adviseur, 'vraag:answer', async (ctx) => ({
    body: await answerVraag(ctx, ZONDER_MAIL, vraag, 'Ja. In het overleg van vorige maand waren ze er allemaal.'),
    onderwerp: `vraag/${vraag.id}`,
  }))
}

type Actie = Awaited<ReturnType<typeof listActiekeuzes>>[number]

const ask = (pool: Pool, wie: Actor, { programmaId, actieId }: Actie, tekst: string) =>
  asMedewerker(pool, wie, 'vraag:ask', async (ctx) => {
    const vraag = await askVraag(ctx, ZONDER_MAIL, programmaId, { soort: 'actie', recordId: actieId, tekst })
    return { body: vraag, onderwerp: `vraag/${vraag.id}` }
  })

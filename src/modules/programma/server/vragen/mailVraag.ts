import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'
import { withdrawBerichten } from '../../../../platform/server/post/withdrawBerichten.ts'
import type { Handeling } from '../../../../platform/contract.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import { postbodeOfActor } from '../ronde/postbodeOf.ts'

export type Bevoegde = { readonly id: string; readonly naam: string; readonly email: string }

export type Vraagmiddelen = {
  readonly postweg: Postweg
  /** Everybody with access who holds that act, by name. */
  readonly listBevoegden: (db: Tx, handeling: Handeling) => Promise<readonly Bevoegde[]>
}

type Soort = 'vraag' | 'inbreng_gevraagd' | 'inbreng' | 'antwoord'

const TEKSTEN: Readonly<Record<Soort, { readonly onderwerp: string; readonly zin: string; readonly knop: string }>> = {
  vraag: { onderwerp: 'Er is een vraag over het programma', zin: 'Er is een vraag gesteld.', knop: 'Bekijk de vraag' },
  inbreng_gevraagd: {
    onderwerp: 'Wat weet jij van deze vraag?',
    zin: 'Er is een vraag waarvoor je collega jouw inbreng nodig heeft.',
    knop: 'Schrijf wat je weet',
  },
  inbreng: {
    onderwerp: 'Er is inbreng bij een vraag',
    zin: 'Je collega schreef wat die weet van een vraag.',
    knop: 'Bekijk de inbreng',
  },
  antwoord: { onderwerp: 'Er is een antwoord op je vraag', zin: 'Je vraag is beantwoord.', knop: 'Lees het antwoord' },
}

const kenmerkOf = (vraagId: string): string => `vraag/${vraagId}`

/** Says that there is something to read, and where; what was asked or answered stays in Baken. */
export async function mailVraag(
  ctx: ActorContext,
  { postweg }: Vraagmiddelen,
  vraagId: string,
  soort: Soort,
  aan: readonly Bevoegde[],
): Promise<void> {
  const { db, now, gemeenteId, gemeente, adres } = await postbodeOfActor(ctx, postweg)
  const { onderwerp, zin, knop } = TEKSTEN[soort]
  for (const { naam, email, id } of aan) {
    // Who does something does not have to be told.
    if (id === ctx.actor.medewerkerId) continue
    const bericht = composeBericht({
      ...{ onderwerp, aanhef: `Beste ${naam},`, alineas: [zin, 'Log in bij Baken om verder te lezen.'] },
      knop: { tekst: knop, adres: `${adres}/vragen/${vraagId}` },
      slot: `Met vriendelijke groet, gemeente ${gemeente}`,
    })
    await insertBericht(db, gemeenteId, { aan: email, ...bericht, kenmerk: kenmerkOf(vraagId) }, now)
  }
}

/** What was not sent yet about a question that was taken back. */
export const withdrawVraagmail = ({ db, now }: ActorContext, vraagId: string): Promise<void> =>
  withdrawBerichten(db, [kenmerkOf(vraagId)], now)

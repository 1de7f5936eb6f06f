import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'

/** What the mails of the anchor are about in the outbox. */
export const ANKERMAIL = 'logboekanker'
const PROEFMAIL = 'logboekanker/proef'

type Opdracht = { readonly gemeenteId: number; readonly aan: string; readonly regel: string; readonly now: Date }

/** Puts the line in the outbox, on a line of its own; answers the id of the message. */
export async function mailRegel(db: Tx, opdracht: Opdracht): Promise<string> {
  const { naam } = await getHuisstijl(db)
  return put(db, opdracht, ANKERMAIL, {
    onderwerp: `Kop van het logboek van gemeente ${naam}`,
    alineas: [
      'Bewaar dit bericht, en verander er niets aan. Dit is de nieuwste kop van het verzegelde logboek van Baken:',
      opdracht.regel,
      'Zo is later te zien of iemand het logboek heeft veranderd of ingekort. Zet de regel, zoals zij hierboven staat, in een bestand en laat wie Baken beheert dit draaien:',
      'npx baken logboek controleer --anker BESTAND',
    ],
    slot: `Gemeente ${naam}`,
  })
}

export async function mailProef(db: Tx, opdracht: Opdracht): Promise<string> {
  const { naam } = await getHuisstijl(db)
  return put(db, opdracht, PROEFMAIL, {
    onderwerp: `Proef: het logboek van gemeente ${naam}`,
    alineas: [
      'Dit is een proef. Je hoeft hem niet te bewaren. Koppen van het verzegelde logboek komen op dezelfde manier, als een regel zoals deze:',
      opdracht.regel,
    ],
    slot: `Gemeente ${naam}`,
  })
}

type Inhoud = { readonly onderwerp: string; readonly alineas: readonly string[]; readonly slot: string }

const put = (db: Tx, { gemeenteId, aan, now }: Opdracht, kenmerk: string, inhoud: Inhoud): Promise<string> =>
  insertBericht(db, gemeenteId, { aan, ...composeBericht({ aanhef: 'Beste ontvanger,', ...inhoud }), kenmerk }, now)

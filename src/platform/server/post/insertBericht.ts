import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '../withActor.ts'

export type NieuwBericht = {
  /** One address, without a name. */
  readonly aan: string
  readonly onderwerp: string
  readonly tekst: string
  readonly html: string
  /** What it is about ("uitvraag/…"). */
  readonly kenmerk: string
  /** Of a message that comes again: where a mail program stops it with one POST (RFC 8058). */
  readonly afmeldadres?: string
}

/** A newline or a second address in these would become a header or a recipient. The message never holds the value. */
export class OnveiligBericht extends Error {
  readonly veld: 'aan' | 'onderwerp'
  constructor(veld: 'aan' | 'onderwerp') {
    super(`message with unsafe ${veld}`)
    this.name = 'OnveiligBericht'
    this.veld = veld
  }
}

const ADRES = z.email().max(254)
const EEN_REGEL = /^[^\p{Cc}\u2028\u2029]{1,200}$/u

/**
 * Puts a message in the outbox, in the transaction of the deed it is about: both happen or neither. Call `post.wek` after
 * commit. Needs bereik 'alles'. Answers the id of the message; throws OnveiligBericht.
 */
export async function insertBericht(
  db: Tx,
  gemeenteId: number,
  bericht: NieuwBericht,
  now: Date = new Date(),
): Promise<string> {
  if (!ADRES.safeParse(bericht.aan).success) throw new OnveiligBericht('aan')
  if (!EEN_REGEL.test(bericht.onderwerp)) throw new OnveiligBericht('onderwerp')
  const id = randomUUID()
  const { aan, onderwerp, tekst, html, kenmerk, afmeldadres = '' } = bericht
  await db
    .insertInto('platform.bericht')
    .values({
      gemeente_id: gemeenteId,
      id,
      aan,
      onderwerp,
      tekst,
      html,
      kenmerk,
      afmeldadres,
      volgende_op: now,
      aangemaakt_op: now,
    })
    .execute()
  return id
}

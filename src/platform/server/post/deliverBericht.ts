import type { Tx } from '../withActor.ts'
import type { Transport } from './openTransport.ts'
import { schedulePoging } from './schedulePoging.ts'
import type { Uitkomst } from './uitkomst.ts'
import { wipeTekst } from './wipeBerichten.ts'

export type Bezorging = { readonly id: string; readonly uitkomst: Uitkomst; readonly gestopt: boolean }

/**
 * Offers the message that is due longest to the server and writes down what came of it; null when there is none that is not
 * in another sender's hands. The row stays locked meanwhile (at most WACHTTIJDEN.bericht): a process that dies loses the
 * lock, not the message, and then it goes out again under the same Message-ID.
 */
export async function deliverBericht(db: Tx, transport: Transport, nu: Date): Promise<Bezorging | null> {
  const bericht = await db
    .selectFrom('platform.bericht')
    .select(['id', 'aan', 'onderwerp', 'tekst', 'html', 'afmeldadres', 'pogingen'])
    .where('verstuurd_op', 'is', null)
    .where('gestopt_op', 'is', null)
    .where('volgende_op', '<=', nu)
    .orderBy('volgende_op')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!bericht) return null
  const uitkomst = await transport.send(bericht)
  const verandering = describeVerandering(uitkomst, bericht.pogingen + 1, nu)
  if (verandering !== null) {
    await db.updateTable('platform.bericht').set(verandering).where('id', '=', bericht.id).execute()
  }
  return { id: bericht.id, uitkomst, gestopt: verandering !== null && 'gestopt_op' in verandering }
}

type Verandering = Partial<ReturnType<typeof wipeTekst>> & {
  readonly pogingen: number
  readonly fout: string | null
  readonly verstuurd_op?: Date
  readonly gestopt_op?: Date
  readonly volgende_op?: Date
}

/** Null: a server that could not be reached is no attempt of the message. */
function describeVerandering(uitkomst: Uitkomst, pogingen: number, nu: Date): Verandering | null {
  if (uitkomst.soort === 'verstuurd') return { pogingen, fout: null, verstuurd_op: nu, ...wipeTekst(nu) }
  if (uitkomst.soort === 'storing' && !uitkomst.telt) return null
  const volgende = uitkomst.soort === 'nooit' ? null : schedulePoging(pogingen, nu)
  const vervolg = volgende === null ? { gestopt_op: nu, ...wipeTekst(nu) } : { volgende_op: volgende }
  return { pogingen, fout: uitkomst.fout, ...vervolg }
}

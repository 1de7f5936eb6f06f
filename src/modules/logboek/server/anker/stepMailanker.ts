import { toAnkerregel } from '../../../../platform/server/logboek/anker/ankerregel.ts'
import type { Kop } from '../../../../platform/server/logboek/kop.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { isNieuw, isTraag } from '../../domain/anker/planVerankering.ts'
import type { Anker } from './ankerRepository.ts'
import { mailRegel } from './mailAnker.ts'
import { noteMislukt, noteOnderweg, noteVerankerd, noteVertraagd } from './verankering.ts'

type Stap = { readonly gemeenteId: number; readonly kop: Kop | null; readonly heeftServer: boolean; readonly nu: Date }

/**
 * One mail at a time: what is in the outbox is followed until it went or was given up, and only then the next is written, with
 * the newest head. Answers whether a mail was put in the outbox.
 */
export async function stepMailanker(db: Tx, anker: Anker, stap: Stap): Promise<boolean> {
  if (anker.onderwegBericht !== null) {
    await followMail(db, anker, anker.onderwegBericht, stap.nu)
    return false
  }
  const { gemeenteId, kop, heeftServer, nu } = stap
  if (kop === null || !isNieuw(kop.omvang, anker.verankerdOmvang)) return false
  if (!heeftServer) {
    await noteMislukt(db, anker, 'geen_mailserver', nu)
    return false
  }
  const bericht = await mailRegel(db, { gemeenteId, aan: anker.adres, regel: toAnkerregel(kop), now: nu })
  await noteOnderweg(db, anker, bericht, kop.omvang)
  return true
}

async function followMail(db: Tx, anker: Anker, id: string, nu: Date): Promise<void> {
  const bericht = await db
    .selectFrom('platform.bericht')
    .select(['verstuurd_op', 'gestopt_op', 'fout', 'aangemaakt_op'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (bericht?.verstuurd_op) return noteVerankerd(db, anker, anker.onderwegOmvang ?? 0, bericht.verstuurd_op)
  if (!bericht || bericht.gestopt_op) return noteMislukt(db, anker, bericht?.fout ?? 'mail_weg', nu)
  if (bericht.fout !== null || isTraag(bericht.aangemaakt_op, nu)) {
    await noteVertraagd(db, anker, bericht.fout ?? 'mail_staat_klaar', nu)
  }
}

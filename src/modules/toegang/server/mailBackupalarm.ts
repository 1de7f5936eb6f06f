import { composeBericht } from '../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../platform/server/post/insertBericht.ts'
import { dayInNederland } from '../../../platform/domain/datum.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { getHuisstijl } from './huisstijl.ts'
import { listBereikbaren } from './medewerkerRepository.ts'

type Opdracht = { readonly gemeenteId: number; readonly adres: string; readonly now: Date }

/** Tells the beheerders that the backups cannot be counted on, once a day. Answers how many mails were put in the outbox. */
export async function mailBackupalarm(db: Tx, { gemeenteId, adres, now }: Opdracht): Promise<number> {
  const kenmerk = `backupalarm/${dayInNederland(now)}`
  const eerder = await db.selectFrom('platform.bericht').select('id').where('kenmerk', '=', kenmerk).limit(1).execute()
  if (eerder.length > 0) return 0
  const { naam: gemeente } = await getHuisstijl(db)
  const beheerders = (await listBereikbaren(db)).filter(({ rollen }) => rollen.includes('beheerder'))
  for (const { naam, email } of beheerders) {
    const bericht = composeBericht({
      onderwerp: 'De backup van Baken is te oud',
      aanhef: `Beste ${naam},`,
      alineas: [
        'De laatste goede backup van Baken is te oud, of er is er nog geen. Gaat er nu iets stuk, dan raakt werk verloren.',
        'Laat wie de server beheert vandaag kijken. Zolang het niet in orde is, krijg je elke dag dit bericht.',
      ],
      knop: { tekst: 'Bekijk de backups', adres: `${adres}/beheer/backups` },
      slot: `Met vriendelijke groet, gemeente ${gemeente}`,
    })
    await insertBericht(db, gemeenteId, { aan: email, ...bericht, kenmerk }, now)
  }
  return beheerders.length
}

import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import { createGeheimeLink } from '../../../../platform/server/geheimeLink.ts'
import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findMedewerker, getHuisstijl } from '../../../toegang/server/public.ts'
import { composeWeekbericht, type Weekstuk } from '../../domain/weekbericht/weekbericht.ts'
import { claimWeek, isWeekberichtAan, type Wachtende } from './weekberichtRepository.ts'

type Ctx = Pick<ActorContext, 'db' | 'now'>
type Week = { readonly wie: Wachtende; readonly maandag: Datum; readonly stukken: readonly Weekstuk[] }

/**
 * The row of the week and the message in one transaction: cut off anywhere there are both or neither, and of two processes
 * the second finds the row. Answers whether there was something to send.
 */
export async function sendWeekbericht(
  { db, now }: Ctx,
  { wie, maandag, stukken }: Week,
  adres: string,
): Promise<boolean> {
  const { gemeenteId, medewerkerId } = wie
  const medewerker = await findMedewerker(db, medewerkerId)
  // Who said no since the list was made.
  if (!medewerker || !(await isWeekberichtAan(db, medewerkerId))) return false
  const alineas = composeWeekbericht(stukken)
  const { sleutel, hash } = createGeheimeLink(gemeenteId)
  const isEerste = await claimWeek(db, { ...wie, maandag, geheimHash: alineas === null ? null : hash })
  if (!isEerste || alineas === null) return false
  const bericht = composeBericht({
    onderwerp: `Jouw week in Baken, vanaf ${formatDatum(maandag)}`,
    aanhef: `Beste ${medewerker.naam},`,
    alineas,
    knop: { tekst: 'Open Vandaag', adres: `${adres}/` },
    slot:
      `Met vriendelijke groet, gemeente ${(await getHuisstijl(db)).naam}\n\n` +
      `Geen weekbericht meer? Zet het uit: ${adres}/weekbericht-uit#${sleutel}`,
  })
  const afmeldadres = `${adres}/v1/weekberichtafmeldingen/${sleutel}`
  await insertBericht(
    db,
    gemeenteId,
    { aan: medewerker.email, ...bericht, kenmerk: `weekbericht/${medewerkerId}/${maandag}`, afmeldadres },
    now,
  )
  return true
}

import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import type { Voortgang } from './createVoortgang.ts'
import { listDeelnummers } from './deelRepository.ts'
import { doelOf } from './ladingdoel.ts'
import { lockLading, saveOpgeslagen, saveTeBeoordelen } from './ladingRepository.ts'

type Middelen = { readonly achtergrond: Achtergrond; readonly voortgang: Voortgang }

const INTUSSEN =
  'Iemand wijzigde intussen cijfers die in dit bestand staan. Er is niets bewaard. Kijk na wat er nu zou veranderen en neem het dan over.'

/**
 * Stores a confirmed lading, part after part in one transaction: all of it or nothing. When what would be replaced is no longer
 * what was judged, nothing is stored and it is to be judged again.
 */
export async function storeLading({ achtergrond, voortgang }: Middelen, gemeenteId: number, id: string): Promise<void> {
  await achtergrond(gemeenteId, 'lading:store', async ({ db, now }) => {
    const klaar = { body: null, onderwerp: `lading/${id}` }
    const lading = await lockLading(db, id)
    if (lading?.status !== 'slaat_op' || lading.tellingen === null) return klaar
    const doel = doelOf(lading)
    const wat = { gemeenteId, lading }
    await doel.lock(db, wat, now)
    const { afdruk, ...vergelijking } = await doel.compare(db, wat)
    const { nieuw, gewijzigd } = lading.tellingen
    if (afdruk !== lading.afdruk || nieuw !== vergelijking.nieuw || gewijzigd !== vergelijking.gewijzigd) {
      await saveTeBeoordelen(db, id, { afdruk, tellingen: { ...lading.tellingen, ...vergelijking } }, INTUSSEN)
      return klaar
    }
    const nummers = await listDeelnummers(db, id)
    for (const [plaats, nummer] of nummers.entries()) {
      const gedaan = Math.round((lading.tellingen.waarden * plaats) / nummers.length)
      voortgang.note(id, { fase: 'bewaren', gedaan, totaal: lading.tellingen.waarden })
      await doel.storeDeel(db, wat, nummer, now)
    }
    await saveOpgeslagen(db, id)
    return klaar
  })
}

import type { Client } from '../startTestApp.ts'
import { send } from './send.ts'

type Waar = { readonly pad: string; readonly inzet: string }

/** A question that the adviseur was asked to say something about, and the agreement on the term. */
export async function fillVragen(vrager: Client, adviseur: Client, { pad, inzet }: Waar): Promise<void> {
  const { medewerker } = (await adviseur.get('/sessie')).body
  const { id, versie } = await send(vrager, 'POST', `${pad}/programmavragen`, {
    ...{ soort: 'inzet', recordId: inzet, tekst: 'Hoe staat het toezicht op de kade ervoor?' },
  })
  await send(adviseur, 'POST', `/vragen/${id}/_doorstuur`, { versie, medewerkerId: medewerker.id })
  await send(adviseur, 'PUT', `/vragen/${id}/inbreng`, { versie: versie + 1, tekst: 'Er wordt elke week gelopen.' })
  await send(adviseur, 'PUT', '/vraagafspraak', { dagen: 28, versie: 0 })
}

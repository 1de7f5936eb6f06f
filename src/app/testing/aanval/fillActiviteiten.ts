import type { Client } from '../startTestApp.ts'
import { dagOver } from './dagOver.ts'
import { send } from './send.ts'
import { VOORBEELDTEKST } from './voorbeeldtekst.ts'
import type { Organisatie } from './startWereld.ts'

/** An activiteit with all that can belong to one, a series, one that was taken away, and the lists to choose from. */
export async function fillActiviteiten(wie: Client, partij: Organisatie, actie: object): Promise<void> {
  const wijk = await send(wie, 'POST', '/activiteitgebieden', { naam: 'Havenkwartier', wijkId: null, code: null })
  await send(wie, 'POST', '/activiteitgebieden', { naam: 'Scheepswerf', wijkId: wijk.id, code: null })
  const gisteren = dagOver(-1)
  const samen = {
    ...{ soort: 'controleronde', van: gisteren, tot: gisteren, plaats: 'Havenkade', gebiedId: wijk.id },
    partijen: [{ organisatieId: partij.id, rol: 'organisator' }],
  }
  const { id } = await send(wie, 'POST', '/activiteiten', {
    ...{ ...samen, titel: 'Ronde over de kade', acties: [{ ...actie, sleutel: null }] },
    ...{ resultaat: 'Rustig verlopen avond', handelingsperspectief: 'Doe je deur op slot' },
    kanalen: [{ soort: 'website', dag: gisteren, stand: 'gepland' }],
  })
  await wie.upload(`/activiteiten/${id}/bijlagen`, 'verslag van de ronde.txt', VOORBEELDTEKST)
  const reeks = { soort: 'dagen', dagen: [dagOver(5), dagOver(10)] }
  await send(wie, 'POST', '/activiteiten', { ...samen, titel: 'Reeks in de haven', reeks })
  const weg = await send(wie, 'POST', '/activiteiten', { ...samen, titel: 'Vergissing in de haven' })
  await wie.send('DELETE', `/activiteiten/${weg.id}`)
}

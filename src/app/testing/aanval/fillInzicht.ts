import type { Client } from '../startTestApp.ts'
import { send } from './send.ts'

/** An indicator with values by which a doel is judged, one that is free to go, inhabitants, and gemeenten to compare with. */
export async function fillInzicht(wie: Client, programmapad: string): Promise<void> {
  const velden = {
    ...{ definitie: 'Wat op de kade is aangegeven', soort: 'telling', eenheid: 'aangiften', goed: 'lager' },
    ...{ bron: 'Eigen telling van de haven', frequentie: 'jaar', teltPersonen: false, herkomst: { soort: 'hand' } },
  }
  const indicator = await send(wie, 'POST', '/indicatoren', { ...velden, naam: 'Aangiften in de haven' })
  await send(wie, 'POST', '/indicatoren', { ...velden, naam: 'Meldingen van een ander' })
  const cel = (jaar: number, waarde: number) => ({ periode: { jaar, soort: 'jaar', nummer: 1 }, waarde })
  await send(wie, 'PUT', `/indicatoren/${indicator.id}/waarden`, {
    ...{ versie: indicator.versie, bron: 'Jaarlijst van de haven', cellen: [cel(2022, 47), cel(2023, 38)] },
  })
  const inwoners = { groep: '', gebied: '', jaar: 2023, inwoners: 33_000, bron: 'Bevolking van de haven', was: null }
  await send(wie, 'PUT', '/bevolking', { items: [inwoners] })
  await send(wie, 'POST', '/referentiegroepen', {
    ...{ naam: 'Gemeenten aan het water', gemeenten: [{ code: 'GM9991', naam: 'Kadeburg' }] },
  })
  const { doel } = await send(wie, 'POST', `${programmapad}/onderdelen`, {
    ...{ soort: 'doel', plek: { ouderId: null, naId: null } },
    velden: { tekst: 'Minder aangiften op de kade', richting: 'daling', wijze: 'naar', waarde: 40, doeljaar: 2023 },
  })
  await send(wie, 'PUT', `/doelen/${doel.id}/koppeling`, { indicatorId: indicator.id, versie: 0 })
}

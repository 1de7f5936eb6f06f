import { median } from './median.mjs'

const SOORTEN = ['controleronde', 'voorlichting', 'bijeenkomst', 'markt', 'training', 'schouw']
const DOELEN = 24
const KEREN = 3

/** A programme whose doelen are judged by what was counted of each soort. Answers the path of their judgement. */
export async function plantDoelen({ send }) {
  const programma = await expectGoed(send('POST', '/programmas', { jaar: 2025, titel: 'Programma om te beoordelen' }))
  await expectGoed(send('PUT', '/activiteitinstelling', { volledigVanaf: '2021-01-01', versie: 0 }))
  const indicatoren = []
  for (const soort of SOORTEN) {
    const velden = {
      ...{ naam: `Gedaan: ${soort}`, definitie: '', soort: 'telling', eenheid: 'activiteiten', goed: 'hoger' },
      ...{ bron: 'Baken', frequentie: 'maand', teltPersonen: false },
      herkomst: { soort: 'telling', telling: 'activiteiten.gedaan', filters: { soort: [soort] } },
    }
    indicatoren.push((await expectGoed(send('POST', '/indicatoren', velden))).id)
  }
  for (let nummer = 0; nummer < DOELEN; nummer += 1) {
    const velden = {
      tekst: `Doel ${nummer}`,
      richting: 'stijging',
      wijze: 'met',
      waarde: 5,
      eenheid: '%',
      basisjaar: 2022,
    }
    const onderdeel = { soort: 'doel', plek: { ouderId: null, naId: null }, velden: { ...velden, doeljaar: 2025 } }
    const { doel } = await expectGoed(send('POST', `/programmas/${programma.id}/onderdelen`, onderdeel))
    const indicatorId = indicatoren[nummer % indicatoren.length]
    await expectGoed(send('PUT', `/doelen/${doel.id}/koppeling`, { indicatorId, versie: 0 }))
  }
  return `/programmas/${programma.id}/doeloordelen`
}

/** All doelen judged anew, and a figure of each soort of each of five years looked up; milliseconds over HTTP. */
export async function timeDoelen({ get, send }, pad) {
  const verwijzingen = [2021, 2022, 2023, 2024, 2025].flatMap((jaar) =>
    SOORTEN.map((soort) => ({
      ...{ soort: 'telling', telling: 'activiteiten.gedaan', van: `${jaar}-01-01`, tot: `${jaar}-12-31` },
      filters: { soort: [soort] },
    })),
  )
  const tijden = []
  for (let keer = 0; keer <= KEREN; keer += 1) {
    const begin = performance.now()
    const { items } = await expectGoed(get(pad))
    const cijfers = await expectGoed(send('POST', '/cijfers/_toon', { verwijzingen }))
    tijden.push(performance.now() - begin)
    if (items.some(({ oordeel }) => oordeel === 'niet_te_meten')) throw new Error('een doel is niet beoordeeld')
    if (cijfers.items.some(({ waarde }) => !(waarde > 0))) throw new Error('een cijfer is niet geteld')
  }
  // The first one warms up.
  return median(tijden.slice(1))
}

async function expectGoed(antwoord) {
  const { status, body } = await antwoord
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

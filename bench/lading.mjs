import { keer, ms } from './median.mjs'
import { openOpstelling } from './opstelling.mjs'

const KLEIN = 50_000
const GROOT = 500_000
const BUURTEN = 2500
const BEZIG = new Set(['wacht', 'verkent', 'wacht_op_controle', 'controleert', 'wacht_op_opslaan', 'slaat_op'])

/** A file of values: sent, looked into, every row checked, and all of it stored in one transaction. */
export async function measure({ klein = KLEIN, groot = GROOT } = {}) {
  const opstelling = await openOpstelling()
  try {
    // The first file also starts the thread that reads.
    await timeLading(opstelling, 100)
    const weinig = await timeLading(opstelling, klein)
    const veel = await timeLading(opstelling, groot)
    const verhouding = veel.totaal / weinig.totaal
    return [
      { what: `${spell(klein)} rijen lezen en nakijken`, value: ms(weinig.nagekeken) },
      { what: `${spell(klein)} rijen bewaren`, value: ms(weinig.bewaard) },
      { what: `${spell(groot)} rijen lezen en nakijken`, value: ms(veel.nagekeken) },
      { what: `${spell(groot)} rijen bewaren`, value: ms(veel.bewaard) },
      { what: 'Tien keer zoveel rijen inlezen', value: keer(verhouding), limit: keer(12), ok: verhouding <= 12 },
    ]
  } finally {
    await opstelling.close()
  }
}

const spell = (aantal) => aantal.toLocaleString('nl-NL')

async function timeLading(opstelling, aantal) {
  const { send, get } = opstelling
  const indicator = await send('POST', '/indicatoren', {
    ...{ naam: `Misdrijven in ${aantal} rijen`, definitie: '', soort: 'telling', eenheid: 'misdrijven', goed: 'lager' },
    ...{ bron: 'gemaakt', frequentie: 'maand', teltPersonen: false, herkomst: { soort: 'hand' } },
  })
  const begin = performance.now()
  const verkend = await untilDone(get, await upload(opstelling, makeBestand(aantal)))
  if (verkend.status !== 'te_koppelen') throw new Error(`not read: ${verkend.fout}`)
  const toewijzing = { ...verkend.toewijzing, indicatorId: indicator.body.id }
  await send('PUT', `/ladingen/${verkend.id}/toewijzing`, { versie: verkend.versie, toewijzing })
  const gekeurd = await untilDone(get, verkend.id)
  const nagekeken = performance.now()
  await send('POST', `/ladingen/${gekeurd.id}/_bevestig`, { versie: gekeurd.versie, alleenGoede: true })
  const klaar = await untilDone(get, gekeurd.id)
  const einde = performance.now()
  if (klaar.status !== 'bevestigd' || klaar.tellingen.nieuw !== aantal)
    throw new Error(`not all was stored: ${klaar.status} ${klaar.fout}`)
  return { nagekeken: nagekeken - begin, bewaard: einde - nagekeken, totaal: einde - begin }
}

function makeBestand(aantal) {
  const regels = Array.from({ length: aantal }, (_, i) => {
    const maand = Math.floor(i / BUURTEN)
    const periode = `${2005 + Math.floor(maand / 12)}-${String((maand % 12) + 1).padStart(2, '0')}`
    return `${periode};BU0001${String(i % BUURTEN).padStart(4, '0')};${i % 97}`
  })
  return `Periode;Buurt;Aantal\r\n${regels.join('\r\n')}\r\n`
}

async function upload({ adres, cookie }, inhoud) {
  const formulier = new FormData()
  formulier.append('bestand', new Blob([inhoud]), 'reeks.csv')
  const antwoord = await fetch(`${adres}/v1/ladingen`, {
    method: 'POST',
    headers: { cookie, 'x-baken': '1' },
    body: formulier,
  })
  return (await antwoord.json()).id
}

async function untilDone(get, id) {
  for (;;) {
    const { body } = await get(`/ladingen/${id}`)
    if (!BEZIG.has(body.status)) return body
    await new Promise((klaar) => setTimeout(klaar, 20))
  }
}

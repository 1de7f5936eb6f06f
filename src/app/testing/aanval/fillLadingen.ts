import { writeXlsx } from '../../../modules/documenten/server/public.ts'
import type { Client } from '../startTestApp.ts'
import { send } from './send.ts'

const BEZIG = new Set(['wacht', 'verkent', 'wacht_op_controle', 'controleert', 'wacht_op_opslaan', 'slaat_op', 'haalt'])

/** Files with series at each step where a person acts on them, and a fetch at CBS that failed. */
export async function fillLadingen(wie: Client): Promise<void> {
  const { items } = (await wie.get('/indicatoren')).body
  const indicatorId = items.find(({ naam }: { naam: string }) => naam === 'Aangiften in de haven').id
  await upload(wie, 'reeks te koppelen.csv', regels(2010))
  await upload(wie, 'reeks om weg te gooien.csv', regels(2011))
  await upload(wie, 'boek met bladen.xlsx', await makeBoek())
  await koppel(wie, indicatorId, 'reeks te beoordelen.csv', 2012)
  const { id, versie } = await koppel(wie, indicatorId, 'reeks die is overgenomen.csv', 2013)
  await send(wie, 'POST', `/ladingen/${id}/_bevestig`, { versie, alleenGoede: true })
  await untilKlaar(wie, `/ladingen/${id}`)
  const vraag = { tabel: '47018NED', misdrijven: ['1.2.4'], vanJaar: 2024, totJaar: 2024, wijken: false, vergelijk: [] }
  const ophaling = await send(wie, 'POST', '/cbsophalingen', vraag)
  await untilKlaar(wie, `/cbsophalingen/${ophaling.id}`)
}

const regels = (jaar: number): Uint8Array => Buffer.from(`Jaar;Aantal\n${jaar};3\n${jaar + 20};veel\n${jaar + 40};4\n`)

const makeBoek = (): Promise<Uint8Array> =>
  writeXlsx({
    bladen: ['Een', 'Twee'].map((naam) => ({
      ...{ naam, kolommen: [{ kop: 'Jaar', breedte: 8, soort: 'getal' }], rijen: [[2024]] },
    })),
  })

async function upload(wie: Client, naam: string, bytes: Uint8Array) {
  const { body } = await wie.upload('/ladingen', naam, bytes)
  return untilKlaar(wie, `/ladingen/${body.id}`)
}

async function koppel(wie: Client, indicatorId: string, naam: string, jaar: number) {
  const { id, versie, toewijzing } = await upload(wie, naam, regels(jaar))
  const kolommen = toewijzing.kolommen.map((kolom: object, plaats: number) =>
    plaats === 1 ? { ...kolom, rol: 'waarde' } : kolom,
  )
  await send(wie, 'PUT', `/ladingen/${id}/toewijzing`, { versie, toewijzing: { ...toewijzing, kolommen, indicatorId } })
  return untilKlaar(wie, `/ladingen/${id}`)
}

async function untilKlaar(wie: Client, pad: string) {
  for (let keer = 0; keer < 900; keer += 1) {
    const { body } = await wie.get(pad)
    if (!BEZIG.has(body.status)) return body
    await new Promise((klaar) => setTimeout(klaar, 100))
  }
  throw new Error(`${pad} does not end`)
}

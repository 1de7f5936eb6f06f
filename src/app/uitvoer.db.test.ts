import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { programmaContract } from '../modules/programma/contract.ts'
import type { partnersContract } from '../modules/partners/contract.ts'
import type { Antwoord } from '../platform/contract.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Regel = Antwoord<typeof programmaContract.getVoorstel>['regels'][number]
type Organisatie = Antwoord<typeof partnersContract.listOrganisaties>['items'][number]

let proef: TestApp
let adviseur: Client
let programmaId: string

const DOCUMENT = `Uitvoeringsprogramma Veiligheid 2027

Gemeente Waterveste

1. Prioriteit Ondermijning

Inzet: zicht krijgen op criminele geldstromen
Ambitie: in 2027 controleren we 40 bedrijven.

Hoe\tWanneer\tWie
Bedrijventerreinen samen controleren\t4 maal per jaar\tgemeente/politie
Training signalen herkennen\t2e kwartaal\tgemeente

2. Prioriteit Jeugd

Inzet: minder overlast door jongeren

Hoe\tWanneer\tWie
Jongerenwerkers op straat\tvier avonden in de week\tjongerenwerk
Voorlichting op scholen\tvoorjaar en najaar\tHalt/onderwijs
`

beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
  const { id, versie } = await upload('programma.txt', Buffer.from(DOCUMENT))
  const { body } = await adviseur.send('POST', `/inlezingen/${id}/_bevestig`, { versie })
  programmaId = body.programmaId
})
afterAll(() => proef.stop())

async function upload(naam: string, bytes: Uint8Array): Promise<{ id: string; versie: number }> {
  const { body } = await adviseur.upload('/inlezingen', naam, bytes)
  for (let i = 0; i < 400; i += 1) {
    const { body: inlezing } = await adviseur.get(`/inlezingen/${body.id}`)
    if (inlezing.status === 'te_beoordelen') return inlezing
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error('reading did not end')
}

const download = async (wat: string, wie = adviseur) => {
  const { statusCode, rawPayload, headers } = await wie.raw(`/programmas/${programmaId}/uitvoer?${wat}`)
  return { status: statusCode, bytes: rawPayload, naam: String(headers['content-disposition']) }
}

describe('een programma naar buiten', () => {
  it.each(['docx', 'xlsx'])('geeft als %s, weer ingelezen als nieuwe versie, geen verschil', async (vorm) => {
    const { status, bytes, naam } = await download(`vorm=${vorm}`)
    expect([status, naam]).toEqual([200, expect.stringContaining(`uitvoeringsprogramma-veiligheid-2027.${vorm}`)])
    const { id } = await upload(`terug.${vorm}`, bytes)
    await adviseur.send('POST', `/inlezingen/${id}/_vergelijk`, { programmaId })
    const { body: voorstel } = await adviseur.get(`/inlezingen/${id}/voorstel`)
    const soorten = voorstel.regels.map((regel: Regel) => regel.verschil?.soort ?? 'geen')
    expect(soorten).toHaveLength(10)
    expect(new Set(soorten)).toEqual(new Set(['gelijk']))
  })

  it('geeft als CSV precies wat het filter laat zien', async () => {
    const { bytes } = await download('vorm=csv&q=jeugd')
    const regels = bytes.toString('utf8').trim().split('\r\n')
    expect(regels).toHaveLength(3)
    expect(bytes.toString('utf8')).not.toContain('Bedrijventerreinen')
  })

  it('geeft een PDF', async () => {
    const { bytes } = await download('vorm=pdf&stand=true')
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  it('geeft een partner alleen de eigen acties', async () => {
    const { body: lijst } = await adviseur.get('/organisaties?q=politie')
    const partner = await proef.als('partner', lijst.items.find((een: Organisatie) => een.naam === 'Politie').id)
    const tekst = (await download('vorm=csv', partner)).bytes.toString('utf8')
    expect([tekst.includes('Bedrijventerreinen'), tekst.includes('Training')]).toEqual([true, false])
  })

  it.each(['vorm=exe', 'vorm=docx&stand=misschien'])('weigert %s met een zin', async (wat) => {
    const { status, bytes } = await download(wat)
    expect([status, JSON.parse(bytes.toString('utf8')).code]).toEqual([400, 'invoer_ongeldig'])
  })
})

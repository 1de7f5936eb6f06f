import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { verantwoordingContract } from '../modules/verantwoording/contract.ts'
import type { Tekst, Tekstdeel } from '../modules/verantwoording/domain/tekst/tekst.ts'
import type { Antwoord } from '../platform/contract.ts'
import { startTestApp, type Client, type TestApp } from './testing/startTestApp.ts'

type Verantwoording = Antwoord<typeof verantwoordingContract.getVerantwoording>

/** The sample documents are other people's text and stand beside the project, never in it. */
const BRONNEN = new URL('../../../shared/bronnen/', import.meta.url)

const VERSLAG = `2. Leefbaar en veilig

Verslag over 2024

Zichtbaar resultaat

Voortgang

Toelichting

2.3.1 Veilig wonen

Minder inbraak in woningen

Sloten:In 2024 kregen ruim 140 huizen betere sloten. Buurtpreventie: Twee groepen zijn gestopt.

2.3.2 Handhaving

Zichtbare boa’s in de wijk

In 2024 zijn 37 waarschuwingen uitgedeeld en vijf processen-verbaal opgemaakt.

Deze pagina is gebouwd op 03/27/2025 09:10:11 met de export van 03/25/2025 08:00:00
`

let proef: TestApp
let adviseur: Client
beforeAll(async () => {
  proef = await startTestApp()
  adviseur = await proef.als('adviseur_veiligheid')
})
afterAll(() => proef.stop())

/** Read, taken over as it was recognised, and made an account of. */
async function readVerslag(tekst: string, jaar: number): Promise<Verantwoording> {
  const programmaId = await readIn(tekst)
  const antwoord = await adviseur.send('POST', '/verantwoordingen', {
    ...{ programmaId, moment: 'jaarverslag', vorm: null, herkomst: 'document' },
    ...{ titel: `Verslag ${jaar}`, peildatum: `${jaar}-12-31` },
  })
  expect(antwoord).toMatchObject({ status: 201 })
  return antwoord.body
}

async function readIn(tekst: string): Promise<string> {
  const { body } = await adviseur.upload('/inlezingen', 'verslag.txt', Buffer.from(tekst))
  for (let keer = 0; keer < 400; keer += 1) {
    const { status, versie } = (await adviseur.get(`/inlezingen/${body.id}`)).body
    if (status === 'te_beoordelen') {
      const antwoord = await adviseur.send('POST', `/inlezingen/${body.id}/_bevestig`, { versie })
      expect(antwoord).toMatchObject({ status: 201 })
      return antwoord.body.programmaId
    }
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error('reading did not end')
}

const listDelen = (tekst: Tekst): readonly Tekstdeel[] =>
  tekst.flatMap((blok) => (blok.soort === 'lijst' ? blok.punten.flatMap(({ inhoud }) => inhoud) : blok.inhoud))

/** Each figure in the texts, with its words and what it refers to. */
const listCijfers = ({ delen, cijfers }: Verantwoording) =>
  delen.flatMap(({ tekst }) =>
    listDelen(tekst).flatMap((deel) => {
      const cijfer = deel.soort === 'cijfer' && cijfers.find(({ id }) => id === deel.cijferId)
      return cijfer ? [{ woorden: deel.soort === 'cijfer' ? deel.woorden : '', ...cijfer }] : []
    }),
  )

describe('een verslag dat er al was', () => {
  let verslag: Verantwoording
  beforeAll(async () => {
    verslag = await readVerslag(VERSLAG, 2024)
  })

  it('houdt zijn vorm, nummers en delen', () => {
    expect(verslag).toMatchObject({ vorm: 'C', herkomst: 'document' })
    expect(verslag.delen.flatMap(({ nummer, titel }) => (nummer ? [[nummer, titel]] : []))).toEqual([
      ['2.3.1', 'Veilig wonen'],
      ['2.3.2', 'Handhaving'],
    ])
  })

  it('maakt van zijn getallen cijfers die met de hand zijn ingevuld, met de zin waar ze stonden', () => {
    const gezien = listCijfers(verslag).map(({ woorden, soort, tekst, bron, bronzin }) => ({
      ...{ woorden, soort, tekst, bron, bronzin },
    }))
    expect(gezien).toEqual(
      [
        ['140', 'ruim 140', '140 huizen'],
        ['Twee', '2', 'Twee groepen'],
        ['37', '37', '37 waarschuwingen'],
        ['vijf', '5', 'vijf processen-verbaal'],
      ].map(([woorden, tekst, zin]) => ({
        ...{ woorden, soort: 'hand', tekst, bron: 'verslag.txt' },
        bronzin: expect.stringContaining(zin ?? '') as string,
      })),
    )
  })

  it('kan niet zonder document', async () => {
    const { body } = await adviseur.send('POST', '/programmas', { jaar: 2023, titel: 'Met de hand' })
    const antwoord = await adviseur.send('POST', '/verantwoordingen', {
      ...{ programmaId: body.id, moment: 'jaarverslag', vorm: 'A', herkomst: 'document' },
      ...{ titel: 'Verslag', peildatum: '2023-12-31' },
    })
    expect(antwoord).toMatchObject({ status: 409, body: { code: 'geen_document' } })
  })

  it('vraagt om een vorm als er geen document is dat hem heeft', async () => {
    const antwoord = await adviseur.send('POST', '/verantwoordingen', {
      ...{ programmaId: verslag.programmaId, moment: 'jaarverslag', vorm: null },
      ...{ titel: 'Verslag', peildatum: '2024-12-31' },
    })
    expect([400, 409]).toContain(antwoord.status)
  })
})

describe.skipIf(!existsSync(BRONNEN))('de verslagen van anderen (alleen waar ../shared staat)', () => {
  it.each([
    ['000', 2018, 'A', ['drie', '56', 'vijf', '212', '612', 'vier', '22']],
    ['004', 2020, 'C', ['zes', '8', 'één', '260', '15']],
  ])('%s: elk getal is een cijfer met zijn zin', async (nummer, jaar, vorm, woorden) => {
    const naam = readdirSync(BRONNEN).find((kans) => kans.startsWith(`${nummer}_`)) ?? ''
    const verslag = await readVerslag(readFileSync(new URL(naam, BRONNEN), 'utf8'), jaar)
    const cijfers = listCijfers(verslag)
    expect(verslag.vorm).toBe(vorm)
    expect(cijfers.map((cijfer) => cijfer.woorden)).toEqual(woorden)
    expect(cijfers.every(({ soort, bronzin }) => soort === 'hand' && bronzin.length > 10)).toBe(true)
  })
})

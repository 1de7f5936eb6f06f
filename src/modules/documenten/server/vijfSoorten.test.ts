import { describe, expect, it } from 'vitest'
import type { BronDocument } from '../domain/blok.ts'
import { asPdf, programmaAls } from '../testing/programmaAls.ts'
import { KOPRIJ, VOORBEELDPROGRAMMA } from '../testing/voorbeeldprogramma.ts'
import { readBytes } from './readBytes.ts'

const tabellenVan = (doc: BronDocument) =>
  doc.blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.rijen.map((rij) => rij.map((cel) => cel.tekst))] : []))
const tekstenVan = (doc: BronDocument) => doc.blokken.flatMap((blok) => (blok.soort === 'tabel' ? [] : [blok.tekst]))

const TABELLEN = VOORBEELDPROGRAMMA.prioriteiten.flatMap(({ inzetten }) =>
  inzetten.map(({ acties }) => [KOPRIJ, ...acties]),
)
const TEKSTEN = [
  VOORBEELDPROGRAMMA.titel,
  VOORBEELDPROGRAMMA.inleiding,
  ...VOORBEELDPROGRAMMA.prioriteiten.flatMap(({ naam, inleiding, punten, inzetten }) => [
    naam,
    inleiding,
    'Wat gaan we doen?',
    ...punten,
    ...inzetten.flatMap(({ inzet, ambitie }) => [`Inzet: ${inzet}`, `Ambitie: ${ambitie}`.trim()]),
  ]),
]
const VARIANTEN = [...Object.entries(programmaAls), ['pdf zonder lijnen', async () => asPdf(false)] as const]

describe.each(VARIANTEN)('hetzelfde programma als %s', (_, schrijf) => {
  it('geeft dezelfde tekst en dezelfde tabellen', async () => {
    const doc = await readBytes(await schrijf(), 'programma')
    expect(tekstenVan(doc)).toEqual(TEKSTEN)
    expect(tabellenVan(doc)).toEqual(TABELLEN)
  })
})

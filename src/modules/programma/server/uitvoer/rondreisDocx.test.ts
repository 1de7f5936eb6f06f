import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { closeLezers, readDocument, writeDocx } from '../../../documenten/server/public.ts'
import { readDoel } from '../../domain/doelen/readDoel.ts'
import { recognizeProgramma } from '../../domain/herkenning/recognizeProgramma.ts'
import { compareProgramma } from '../../domain/inlezing/compareProgramma.ts'
import { voorstelToRegels } from '../../domain/inlezing/voorstelToRegels.ts'
import { toUitvoerblokken } from '../../domain/uitvoer/toUitvoerblokken.ts'
import type { UitvoerProgramma } from '../../domain/uitvoer/uitvoerProgramma.ts'
import { anUitvoerProgramma } from '../../testing/rondreis/anUitvoerProgramma.ts'
import { listProgramma, listVoorstel } from '../../testing/rondreis/listRondreis.ts'
import { toBestaand } from '../../testing/rondreis/toBestaand.ts'

afterAll(closeLezers)

async function importAgain(programma: UitvoerProgramma) {
  const bytes = await writeDocx(toUitvoerblokken(programma, { metStand: false }))
  return recognizeProgramma(await readDocument(bytes, 'programma.docx'))
}

describe('een programma als DOCX uitgevoerd en weer ingelezen', () => {
  it('geeft geen verschil', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anUitvoerProgramma, async (programma) => {
        const voorstel = await importAgain(programma)
        expect(listVoorstel(voorstel)).toEqual(listProgramma(programma))
        let nummer = 0
        const nieuweId = (): string => `n${(nummer += 1)}`
        const bestaand = toBestaand(programma, (tekst) => readDoel(tekst, programma.jaar))
        const { regels, weg } = compareProgramma(voorstelToRegels(voorstel, nieuweId), bestaand, nieuweId)
        expect(weg).toEqual([])
        expect(regels.filter(({ verschil }) => verschil?.soort !== 'gelijk')).toEqual([])
        expect(voorstel).toMatchObject({ titel: programma.titel, gemeente: programma.gemeente, jaar: programma.jaar })
      }),
      { seed: 20261122, numRuns: 40 },
    )
  })
})

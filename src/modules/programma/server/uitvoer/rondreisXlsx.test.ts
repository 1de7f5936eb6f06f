import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { closeLezers, readDocument, writeXlsx } from '../../../documenten/server/public.ts'
import { readDoel } from '../../domain/doelen/readDoel.ts'
import { recognizeProgramma } from '../../domain/herkenning/recognizeProgramma.ts'
import { compareProgramma } from '../../domain/inlezing/compareProgramma.ts'
import { voorstelToRegels } from '../../domain/inlezing/voorstelToRegels.ts'
import type { UitvoerProgramma } from '../../domain/uitvoer/uitvoerProgramma.ts'
import { toActieboek } from '../../domain/uitvoertabel/toActieboek.ts'
import { anUitvoerProgramma } from '../../testing/rondreis/anUitvoerProgramma.ts'
import { listProgramma, listVoorstel } from '../../testing/rondreis/listRondreis.ts'
import { toBestaand } from '../../testing/rondreis/toBestaand.ts'

afterAll(closeLezers)

const importAgain = async (programma: UitvoerProgramma) =>
  recognizeProgramma(await readDocument(await writeXlsx(toActieboek(programma)), 'programma.xlsx'))

/** Texts that an import of a document would take for something else than they are. */
const LASTIG = [
  '=1+1',
  '- een streepje vooraf',
  'idem',
  '2.1 Jeugd',
  'Inzet: wat wij doen',
  '* een ster vooraf',
  'Wie doet wat?',
  'Totaal',
  '• eerste\n• tweede',
  'Regel een\nregel twee',
  'Gemeente, politie en Halt',
  'Prioriteit',
  '  spaties  binnenin',
  '_x0041_ & <b>',
] as const

/** The programme with some texts replaced, so that no form of words helps the reader; names stay different. */
const makeLastig = (programma: UitvoerProgramma, kies: readonly number[]): UitvoerProgramma => {
  let beurt = 0
  const take = (tekst: string): string => {
    const keus = kies[(beurt += 1) % kies.length] ?? 0
    return tekst === '' || keus === 0 ? tekst : `${LASTIG[keus % LASTIG.length] ?? ''} ${tekst}`.trim()
  }
  return {
    ...programma,
    titel: take(programma.titel),
    prioriteiten: programma.prioriteiten.map((prioriteit) => ({
      ...prioriteit,
      naam: take(prioriteit.naam),
      inzetten: prioriteit.inzetten.map((inzet) => ({
        ...inzet,
        inzet: take(inzet.inzet),
        ambitie: take(inzet.ambitie),
        acties: inzet.acties.map((actie) => ({
          ...actie,
          hoe: take(actie.hoe),
          wanneer: take(actie.wanneer),
          notitie: take(actie.notitie),
          partijen: actie.partijen.map(({ naam, rol }) => ({ naam: take(naam).replace(/\s+/g, ' '), rol })),
        })),
      })),
    })),
  }
}

describe('een programma als XLSX uitgevoerd en weer ingelezen', () => {
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
      { seed: 20261122, numRuns: 35 },
    )
  })

  it('geeft elke tekst terug, ook een die op iets anders lijkt', { timeout: 60_000 }, async () => {
    const keuzes = fc.array(fc.nat(LASTIG.length * 2), { minLength: 7, maxLength: 23 })
    await fc.assert(
      fc.asyncProperty(anUitvoerProgramma, keuzes, async (gewoon, kies) => {
        const programma = makeLastig(gewoon, kies)
        const voorstel = await importAgain(programma)
        expect(listVoorstel(voorstel)).toEqual(listProgramma(programma))
        expect(voorstel.titel).toBe(programma.titel)
      }),
      { seed: 20261122, numRuns: 35 },
    )
  })
})

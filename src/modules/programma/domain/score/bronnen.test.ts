import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../documenten/public.ts'
import { recognizeProgramma } from '../herkenning/recognizeProgramma.ts'
import { voorstelToJson } from '../herkenning/voorstelToJson.ts'
import { DREMPELS, findTekorten } from './drempels.ts'
import { type Programmajson, scoreVoorstel } from './scoreVoorstel.ts'

/** The sample documents are other people's text and stand beside the project, never in it. */
const BRONNEN = new URL('../../../../../../shared/bronnen/', import.meta.url)
const read = (naam: string): string => readFileSync(new URL(naam, BRONNEN), 'utf8')
const findBron = (nummer: string): string => readdirSync(BRONNEN).find((naam) => naam.startsWith(`${nummer}_`)) ?? ''

describe.skipIf(!existsSync(BRONNEN))('voorbeelddocumenten (alleen waar ../shared staat)', () => {
  it.each(Object.keys(DREMPELS))('%s haalt de drempels', (nummer) => {
    const goud = JSON.parse(read(`seed_${nummer}.gold.json`)) as Programmajson
    const voorstel = recognizeProgramma(readTekst(read(findBron(nummer))))
    const score = scoreVoorstel(goud, voorstelToJson(voorstel))
    expect(findTekorten(nummer, score)).toEqual([])
  })

  it('003 is een nieuwsbericht: niets gevonden, en een zin waarom', () => {
    const voorstel = recognizeProgramma(readTekst(read(findBron('003'))))
    expect(voorstel).toMatchObject({ aard: 'geen', prioriteiten: [], doelen: [], resultaten: [] })
    expect(voorstel.reden).toContain('nieuwsbericht')
  })
})

import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../../documenten/public.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'

const KORT = `Veiligheidsprogramma 2028

Gemeente Waterveste

1. Prioriteit Haven

Inzet: minder diefstal
Ambitie: 10% minder dan in 2027

Hoe\tWanneer\tWie
Rondes lopen\twekelijks\tOeverwacht
Hekken plaatsen\tooit\tgemeente/politie
`

describe('een kort document in de vaste vorm', () => {
  it('is een programma, ook als het weinig vakwoorden heeft', () => {
    const voorstel = recognizeProgramma(readTekst(KORT))
    expect([voorstel.aard, voorstel.jaar, voorstel.gemeente]).toEqual(['programma', 2028, 'Waterveste'])
    expect(voorstel.prioriteiten[0]?.inzetten[0]?.acties.map(({ hoe }) => hoe)).toEqual([
      'Rondes lopen',
      'Hekken plaatsen',
    ])
  })
})

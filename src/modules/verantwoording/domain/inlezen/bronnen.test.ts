import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../documenten/public.ts'
import { recognizeProgramma } from '../../../programma/domain/herkenning/recognizeProgramma.ts'
import type { Tekst, Tekstdeel } from '../tekst/tekst.ts'
import { composeVerslag, type Verslag } from './composeVerslag.ts'

/** The sample documents are other people's text and stand beside the project, never in it. */
const BRONNEN = new URL('../../../../../../shared/bronnen/', import.meta.url)

function readVerslag(nummer: string): Verslag {
  const naam = readdirSync(BRONNEN).find((kans) => kans.startsWith(`${nummer}_`)) ?? ''
  const document = readTekst(readFileSync(new URL(naam, BRONNEN), 'utf8'))
  const { titel, prioriteiten, resultaten } = recognizeProgramma(document)
  const onderdelen = prioriteiten.flatMap((prioriteit, i) => [
    { soort: 'prioriteit' as const, id: `p${i}`, versie: 1, naam: prioriteit.naam, plaatsen: prioriteit.bron },
    ...prioriteit.inzetten.flatMap(({ inzet, bron }, j) =>
      inzet === '' ? [] : [{ soort: 'inzet' as const, id: `p${i}i${j}`, versie: 1, naam: inzet, plaatsen: bron }],
    ),
  ])
  const getallen = resultaten.flatMap(({ getal, bron }, plek) =>
    getal === null ? [] : [{ cijferId: `c${plek}`, getal, plaatsen: bron }],
  )
  return composeVerslag({ titel, blokken: document.blokken, onderdelen, resultaten: getallen })
}

const listDelen = (tekst: Tekst): readonly Tekstdeel[] =>
  tekst.flatMap((blok) => (blok.soort === 'lijst' ? blok.punten.flatMap(({ inhoud }) => inhoud) : blok.inhoud))

const listCijfers = ({ delen }: Verslag): readonly string[] =>
  delen.flatMap(({ tekst }) => listDelen(tekst).flatMap((deel) => (deel.soort === 'cijfer' ? [deel.woorden] : [])))

const listKoppen = ({ delen }: Verslag): number =>
  delen.flatMap(({ tekst }) => tekst.filter(({ soort }) => soort === 'kop')).length

describe.skipIf(!existsSync(BRONNEN))('verslagen (alleen waar ../shared staat)', () => {
  it('000 heeft vorm A, zeven cijfers op hun plaats, en geen vormkop in de tekst', () => {
    const verslag = readVerslag('000')
    expect(verslag.vorm).toBe('A')
    expect(verslag.stempel).toBeNull()
    expect(verslag.inleiding).toEqual([])
    expect(verslag.delen.filter(({ soort }) => soort === 'prioriteit')).toHaveLength(8)
    expect(listCijfers(verslag)).toEqual(['drie', '56', 'vijf', '212', '612', 'vier', '22'])
    expect(JSON.stringify(verslag)).not.toContain('daarvoor gedaan')
  })

  it('004 heeft vorm C, de nummers, vijf cijfers, zestien etiketten en beide stempels', () => {
    const verslag = readVerslag('004')
    expect(verslag.vorm).toBe('C')
    expect(verslag.stempel).toEqual({ gebouwdOp: '2021-05-27T12:23:59', exportOp: '2021-05-25T13:50:49' })
    expect(verslag.delen.flatMap(({ nummer }) => nummer || [])).toEqual(['2.2.1', '2.2.2', '2.2.3'])
    expect(listCijfers(verslag)).toEqual(['zes', '8', 'één', '260', '15'])
    expect(listKoppen(verslag)).toBe(17)
    expect(JSON.stringify(verslag)).not.toContain('Zichtbaar resultaat')
  })
})

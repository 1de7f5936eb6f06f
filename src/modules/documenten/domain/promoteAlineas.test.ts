import { describe, expect, it } from 'vitest'
import { promoteAlineas } from './promoteAlineas.ts'
import type { RuwBlok } from './ruwBlok.ts'

const alinea = (tekst: string, vet = false): RuwBlok => ({
  soort: 'alinea',
  pagina: null,
  tekst,
  vet: vet ? [{ van: 0, tot: tekst.length }] : [],
})
const soorten = (...blokken: RuwBlok[]) =>
  promoteAlineas(blokken).map((blok) => (blok.soort === 'tabel' ? [] : [blok.soort, blok.tekst]))

describe('alinea’s die iets anders zijn', () => {
  it('getypte streepjes en bolletjes worden lijstitems', () => {
    expect(soorten(alinea('- Voorlichting'), alinea('Gewone zin.'))).toEqual([
      ['lijstitem', 'Voorlichting'],
      ['alinea', 'Gewone zin.'],
    ])
  })

  it('getypte nummers alleen als een buur meetelt', () => {
    expect(soorten(alinea('1. Jeugd'), alinea('2. Zorg')).map(([soort]) => soort)).toEqual(['lijstitem', 'lijstitem'])
    expect(soorten(alinea('1. Jeugd'), alinea('Tekst')).map(([soort]) => soort)).toEqual(['alinea', 'alinea'])
    expect(soorten(alinea('1. Jeugd', true), alinea('2. Zorg', true)).map(([soort]) => soort)).toEqual([
      'alinea',
      'alinea',
    ])
  })

  it('een alinea met streepjes op eigen regels wordt gesplitst', () => {
    expect(soorten(alinea('Wij doen:\n- een\n- twee'))).toEqual([
      ['alinea', 'Wij doen:'],
      ['lijstitem', 'een'],
      ['lijstitem', 'twee'],
    ])
  })

  it('een regel met een sterretje ervoor is een voetnoot', () => {
    expect(promoteAlineas([alinea('**Nog niet vastgesteld')])).toEqual([
      { soort: 'voetnoot', pagina: null, merk: '**', tekst: 'Nog niet vastgesteld' },
    ])
  })

  it('een tab na een label wordt een spatie', () => {
    expect(soorten(alinea('Inzet:\tminder overlast'))).toEqual([['alinea', 'Inzet: minder overlast']])
  })
})

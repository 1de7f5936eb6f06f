import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { readTekst } from '../../../documenten/public.ts'
import type { Doelfeit, Feiten } from '../opzet/feiten.ts'
import { draftUitDocument } from './draftUitDocument.ts'

const { blokken } = readTekst('2.1 Haven\n\nRondes\n\nWe liepen ruim 40 rondes.')
const plaats = (blok: number, van: number, tot: number) => [{ blok, cel: null, van, tot }]

const doel: Doelfeit = {
  ...{ id: 'd', versie: 1, tekst: 'Minder diefstal', indicator: 'Diefstal', nulmeting: '', norm: '', realisatie: '' },
  ...{ oordeel: '', zin: '', bron: '', context: [], grafiek: null, teltPersonen: false, verwijzing: null },
}
const feiten: Feiten = {
  programma: { id: 'x', titel: 'Verslag 2026', jaar: 2026, vaststelling: '' },
  ...{ moment: 'jaarverslag', peildatum: datum('2026-12-31'), doelen: [] },
  prioriteiten: [{ id: 'p', versie: 3, naam: 'Haven', doelen: [doel], inzetten: [] }],
}

describe('opzet uit een document', () => {
  const delen = draftUitDocument(
    {
      blokken,
      bestandsnaam: 'verslag.txt',
      onderdelen: [
        { soort: 'prioriteit', id: 'p', versie: 3, naam: 'Haven', plaatsen: plaats(0, 4, 9) },
        { soort: 'inzet', id: 'i', versie: 1, naam: 'Rondes', plaatsen: plaats(1, 0, 6) },
      ],
      resultaten: [
        {
          ...{ cijferId: 'resultaat:r', getal: 40, wat: 'rondes', eenheid: '', benadering: 'ruim' },
          ...{ zin: 'We liepen ruim 40 rondes.', plaatsen: plaats(2, 0, 25) },
        },
      ],
    },
    feiten,
  )

  it('zet delen en doelen onder hun ouder, met nummer en versie', () => {
    expect(delen.map(({ sleutel, ouderSleutel, nummer }) => [sleutel, ouderSleutel, nummer])).toEqual([
      ['prioriteit:p', null, '2.1'],
      ['doel:d', 'prioriteit:p', ''],
      ['inzet:i', 'prioriteit:p', ''],
    ])
    expect(delen[0]?.onderdeel).toEqual({ id: 'p', versie: 3 })
  })

  it('maakt van elk getal een cijfer dat met de hand is ingevuld, met de zin waar het stond', () => {
    expect(delen[2]?.cijfers).toEqual([
      {
        ...{ sleutel: 'resultaat:r', naam: 'rondes' },
        verwijzing: {
          ...{ soort: 'hand', wat: 'rondes', waarde: 40, eenheid: '', bron: 'verslag.txt', dag: '2026-12-31' },
          ...{ benadering: 'ruim', bronzin: 'We liepen ruim 40 rondes.' },
        },
      },
    ])
  })
})

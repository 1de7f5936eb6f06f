import { describe, expect, it } from 'vitest'
import type { Cel } from '../../../../documenten/public.ts'
import { aDocument, alinea, cel, kop, tabel, toRegels } from '../../../testing/aDocument.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'

const KOP = ['Prioriteit', 'Inzet', 'Ambitie', 'Hoe', 'Wanneer', 'Wie', 'Notitie', 'Actiehouder', 'Status', 'Stand']
const FEITEN = tabel(
  ['Kenmerk', 'Waarde'],
  ['Titel', 'Plan Haven'],
  ['Gemeente', 'Waterveste'],
  ['Jaar', '2027'],
  ['Stand op', '22 november 2026'],
)
const RIJ = [
  'Jeugd',
  'straat',
  'rust',
  'Schouw',
  'Q2',
  'Halt (trekker)\npolitie',
  'Met tolk',
  'K. de Wit',
  'Loopt',
  '1 van 2',
]

const recognize = (...blokken: Parameters<typeof aDocument>[1][]) => recognizeProgramma(aDocument('xlsx', ...blokken))
const recognizeRijen = (...rijen: readonly (readonly (string | Cel)[])[]) =>
  toRegels(recognize(kop(1, 'Acties'), tabel(KOP, ...rijen), kop(1, 'Programma'), FEITEN))

describe('een werkboek in de vorm van Baken', () => {
  it('wordt letterlijk gelezen; wat uit het werk volgt telt niet mee', () => {
    const voorstel = recognize(tabel(KOP, RIJ), FEITEN)
    expect(voorstel).toMatchObject({ aard: 'programma', titel: 'Plan Haven', gemeente: 'Waterveste', jaar: 2027 })
    expect(toRegels(voorstel)).toEqual(['# Jeugd', '## straat ~ rust', '- Schouw | Q2 | Halt, politie'])
    const actie = voorstel.prioriteiten[0]?.inzetten[0]?.acties[0]
    expect(actie?.notities.join('')).toBe('Met tolk')
    expect(actie?.wie.map(({ rol }) => rol)).toEqual(['trekker', 'partner'])
    expect(actie?.bron[0]).toEqual({ blok: 0, cel: { rij: 1, cel: 3 }, van: 0, tot: 6 })
  })

  it('herhaalt bij lege cellen wat erboven staat', () => {
    expect(
      recognizeRijen(RIJ, ['', '', '', 'Gesprek'], ['', 'school', '', 'Brief'], ['Verkeer', '', '', 'Telling']),
    ).toEqual([
      '# Jeugd',
      '## straat ~ rust',
      '- Schouw | Q2 | Halt, politie',
      '- Gesprek |  | ',
      '## school',
      '- Brief |  | ',
      '# Verkeer',
      '## ',
      '- Telling |  | ',
    ])
  })

  it('leest samengevoegde cellen in elke rij', () => {
    const rijen = [
      [cel('Jeugd', { rijen: 2 }), cel('straat', { rijen: 2 }), cel('rust', { rijen: 2 }), 'Schouw', 'Q2', ''],
      ['Gesprek', 'Q3', ''],
    ]
    expect(recognizeRijen(...rijen)).toEqual(['# Jeugd', '## straat ~ rust', '- Schouw | Q2 | ', '- Gesprek | Q3 | '])
  })

  it('vouwt rijen samen die iemand anders heeft gesorteerd', () => {
    expect(
      recognizeRijen(['B', 'x', '', 'een'], ['A', 'y', '', 'twee'], ['B', 'x', '', 'drie'], ['A', '–', '', 'vier']),
    ).toEqual(['# B', '## x', '- een |  | ', '- drie |  | ', '# A', '## y', '- twee |  | ', '## ', '- vier |  | '])
  })

  it('houdt een prioriteit en een inzet zonder acties', () => {
    expect(recognizeRijen(['A', 'x', 'z', ''], ['B'], ['C', 'y', '', 'Schouw'])).toEqual([
      '# A',
      '## x ~ z',
      '# B',
      '# C',
      '## y',
      '- Schouw |  | ',
    ])
  })

  it('neemt kolommen mee die iemand heeft toegevoegd, en vindt de zijne in elke volgorde', () => {
    const voorstel = recognize(
      alinea('Bijgewerkt na het overleg'),
      tabel(
        ['Wie', 'Budget', 'HOE', 'Wanneer', 'Notitie', 'Prioriteit', 'Ambitie', 'Inzet'],
        ['Gemeente, politie', '5.000', 'Schouw', 'Q1', 'let op', 'Jeugd', '', 'straat'],
      ),
      FEITEN,
    )
    const actie = voorstel.prioriteiten[0]?.inzetten[0]?.acties[0]
    expect(actie?.notities).toEqual(['let op', 'Budget: 5.000'])
    expect(actie?.wie).toMatchObject([
      { tekst: 'Gemeente', rol: 'trekker' },
      { tekst: 'politie', rol: 'partner' },
    ])
  })

  it('laat een gemerkte naam heel en koppelt die aan een organisatie', () => {
    const organisaties = [{ id: 'o1', naam: 'Boa’s en handhavers', soort: 'overig', aliassen: [] }] as const
    const document = aDocument('xlsx', tabel(KOP, ['A', 'x', '', 'Schouw', '', 'Boa’s en handhavers (partner)']))
    const [actie] = recognizeProgramma(document, { organisaties }).prioriteiten[0]?.inzetten[0]?.acties ?? []
    expect(actie?.wie).toEqual([{ tekst: 'Boa’s en handhavers', rol: 'partner', organisatieId: 'o1' }])
  })

  it('zet doelen bij wat ze noemen, en los als dat er niet is', () => {
    const { doelen } = recognize(
      tabel(KOP, RIJ),
      tabel(
        ['Prioriteit', 'Inzet', 'Ambitie', 'Doel'],
        ['Jeugd', 'straat', 'rust', 'In 2027 zijn er 10% minder meldingen'],
        ['Jeugd', '', '', 'Jongeren kennen de weg'],
        ['Weg', '', '', 'Iets anders'],
        ['', '', '', 'Veilig'],
      ),
      FEITEN,
    )
    expect(doelen.map(({ tekst, bij, waarde }) => [tekst, bij, waarde])).toEqual([
      ['In 2027 zijn er 10% minder meldingen', { prioriteit: 0, inzet: 0 }, 10],
      ['Jongeren kennen de weg', { prioriteit: 0, inzet: null }, null],
      ['Iets anders', null, null],
      ['Veilig', null, null],
    ])
  })

  it('leest zonder blad met doelen de doelen uit de ambities', () => {
    const ambitie = 'Het aantal meldingen van jeugdoverlast daalt met 10% ten opzichte van 2025.'
    const { doelen } = recognize(tabel(KOP, ['Jeugd', 'straat', ambitie, 'Schouw']), FEITEN)
    expect(doelen).toMatchObject([{ waarde: 10, bij: { prioriteit: 0, inzet: 0 } }])
  })

  it('vraagt naar de prioriteit als die nergens staat', () => {
    const voorstel = recognize(tabel(KOP, ['', '', '', 'Schouw', 'Q1']), FEITEN)
    expect(voorstel.prioriteiten).toMatchObject([{ naam: 'Plan Haven', zekerheid: 'onzeker' }])
  })
})

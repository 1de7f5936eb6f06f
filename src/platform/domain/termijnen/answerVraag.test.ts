import { describe, expect, it } from 'vitest'
import { answerVraag } from './answerVraag.ts'

type Opties = Readonly<Record<string, unknown>>
const ask = (id: string, start: string, opties?: Opties) => answerVraag({ id, start, ...(opties && { opties }) })

describe('de laatste dag', () => {
  it.each<[id: string, start: string, laatste: string, opties?: Opties]>([
    ['BZ-01', '2026-02-20', '2026-04-07'],
    ['BZ-01', '2026-03-16', '2026-04-28'],
    ['BZ-01', '2026-11-14', '2026-12-28'],
    ['BZ-01', '2026-11-23', '2027-01-04'],
    ['WO-W1', '2026-11-27', '2026-12-28'],
    ['AW-07', '2026-11-16', '2026-12-28'],
    ['AW-02', '2026-11-05', '2026-12-31'],
    ['BZ-03', '2026-11-23', '2027-02-15', { variant: 'commissie' }],
    ['AW-03', '2026-12-11', '2026-12-28', { variant: 'ingebrekestelling' }],
    ['ATW', '2026-12-24', '2026-12-29', { lengte: 3, eenheid: 'dagen' }],
    ['AW-08', '2026-11-16', '2027-11-16'],
    ['HV-01', '2026-11-22T14:30', '2026-12-02T14:30'],
    ['HV-01', '2026-11-22T14:30', '2026-12-20T14:30', { variant: 'max' }],
    ['HV-01', '2010-03-27T20:00', '2010-04-06T20:00'],
  ])('%s vanaf %s is %s', (id, start, laatste, opties) => {
    expect(ask(id, start, opties)).toMatchObject({ laatste, toegestaan: true })
  })
})

describe('elke regel van de tabel', () => {
  it.each<[id: string, start: string, laatste: string | null, opties?: Opties]>([
    ['HV-02', '2026-10-24T20:00', '2026-10-25T19:00'],
    ['HV-03', '2026-11-20', '2026-11-24'],
    ['HV-04', '2026-11-20T16:00', '2026-11-21T16:00'],
    ['HV-05', '2026-11-22', '2031-11-22'],
    ['WO-01', '2026-11-22T14:30', '2026-12-02T14:30'],
    ['GB-01', '2025-11-30', '2026-02-28'],
    ['GB-02', '2026-01-15', '2028-01-15'],
    ['GB-03', '2026-05-31', '2026-08-31'],
    ['CT-01', '2026-11-22T10:00', '2026-12-20'],
    ['VR-01', '2026-12-31T20:00', '2027-01-01T08:00'],
    ['NV-01', '2026-11-22', null],
    ['NV-02', '2026-11-22T09:00', '2026-11-23T09:00'],
    ['NV-02', '2026-11-20', '2026-11-23', { variant: 'besluit' }],
    ['OP-01', '2026-10-24T20:00', '2026-10-25T07:00'],
    ['AW-01', '2026-11-27', '2026-12-28'],
    ['AW-03', '2026-12-28', '2027-02-08'],
    ['AW-04', '2026-12-12', '2026-12-28'],
    ['AW-05', '2026-12-18', '2026-12-28'],
    ['AW-06', '2026-04-07', '2026-05-06'],
    ['AW-09', '2026-04-07', '2026-05-06'],
    ['AW-10', '2026-11-22', '2027-11-22'],
    ['AW-11', '2024-02-29', '2029-02-28'],
    ['AW-12', '2026-11-22', '2027-02-21'],
    ['AW-12', '2026-11-22', '2029-11-22', { variant: 'opbrengst' }],
    ['AW-13', '2026-12-11', '2026-12-28'],
    ['AW-14', '2026-12-11', '2026-12-28'],
    ['BB-01', '2026-01-05', '2026-04-06'],
    ['BB-02', '2026-01-05', '2026-04-06'],
    ['BB-03', '2026-11-22', '2031-11-22'],
    ['BB-03', '2026-11-22', '2029-11-22', { variant: 'licht' }],
    ['BZ-02', '2026-12-18', '2026-12-28'],
    ['BZ-03', '2026-11-23', '2027-01-04'],
    ['BZ-04', '2026-11-24', '2026-11-13'],
    ['BZ-04', '2027-01-06', '2026-12-26'],
    ['BZ-04', '2026-11-24', '2026-11-17', { variant: 'inzage' }],
    ['BI-01', '2026-01-05', '2026-03-02'],
    ['BI-02', '2026-01-05', '2026-03-02'],
    ['BI-02', '2026-01-05', '2026-03-30', { variant: 'opschorting' }],
    ['BI-03', '2026-11-22', '2031-11-22'],
    ['BI-04', '2026-11-22', '2031-11-22'],
    ['WG-01', '2026-11-05', '2026-12-31'],
    ['WG-02', '2024-02-29', '2032-02-29'],
    ['WG-03', '2026-11-22', '2030-11-22'],
    ['WG-04', '2026-03-27', '2026-04-13'],
    ['WG-04', '2026-11-22', '2030-11-22', { variant: 'verwijderen' }],
    ['WG-05', '2026-11-22', '2030-11-22'],
    ['WS-01', '2026-11-22', '2031-11-22'],
    ['RT-01', '2026-11-22', '2031-11-22'],
    ['WP-01', '2026-11-22', '2027-11-22'],
    ['WP-01', '2026-11-22', '2031-11-22', { variant: 'verwijderen' }],
    ['WP-01', '2026-11-22', '2036-11-22', { variant: 'vernietigen' }],
    ['AV-01', '2026-10-22', '2026-11-23'],
    ['AV-01', '2026-03-03', '2026-04-03'],
    ['AV-02', '2026-10-23T09:15', '2026-10-26T08:15'],
    ['WO-W2', '2026-12-11', '2026-12-28'],
    ['WO-W3', '2026-12-11', '2026-12-28'],
    ['WO-W4', '2026-12-11', '2026-12-28'],
    ['AL-01', '2026-11-22', '2027-02-14'],
    ['AL-01', '2026-11-22', '2026-11-29', { variant: 'minimum' }],
    ['AL-02', '2026-11-22', '2027-02-14'],
    ['AL-03', '2026-11-22', '2030-11-22'],
    ['AR-01', '2026-11-22', '2046-11-22'],
    ['AR-01', '2026-11-22', '2036-11-22', { variant: 'nieuw' }],
    ['LA-01', '2026-04-02', '2026-04-10'],
    ['SB-01', '2026-11-14', '2026-11-30'],
    ['SB-01', '2026-11-14', '2026-12-28', { variant: 'post' }],
  ])('%s vanaf %s is %s', (id, start, laatste, opties) => {
    expect(ask(id, start, opties)).toMatchObject({ laatste, toegestaan: true })
  })
})

describe('een losse termijn', () => {
  it.each<[Opties, start: string, laatste: string]>([
    [{ lengte: 12, eenheid: 'weken' }, '2026-01-12', '2026-04-07'],
    [{ lengte: 13, eenheid: 'weken' }, '2026-01-05', '2026-04-06'],
    [{ lengte: 90, eenheid: 'dagen' }, '2026-01-25', '2026-04-28'],
    [{ lengte: 91, eenheid: 'dagen' }, '2026-01-25', '2026-04-26'],
    [{ lengte: 3, eenheid: 'maanden' }, '2026-01-25', '2026-04-28'],
    [{ lengte: 4, eenheid: 'maanden' }, '2026-01-25', '2026-05-25'],
    [{ lengte: 1, eenheid: 'jaren' }, '2023-02-28', '2024-02-28'],
    [{ lengte: 2, eenheid: 'dagen', terug: true }, '2026-11-24', '2026-11-22'],
    [{ lengte: 3, eenheid: 'maanden', terug: true }, '2026-05-31', '2026-02-28'],
    [
      { lengte: 2, eenheid: 'weken', opschorting: [{ van: '2026-11-10', tot_en_met: '2026-11-12' }] },
      '2026-11-02',
      '2026-11-19',
    ],
  ])('%o vanaf %s', (opties, start, laatste) => {
    expect(ask('ATW', start, opties)).toMatchObject({ laatste, toegestaan: true })
  })
})

describe('verlengen, verdagen en stilstaan', () => {
  it.each<[wat: string, id: string, start: string, opties: Opties, laatste: string]>([
    ['verdaging telt vanaf het kale einde', 'BZ-03', '2026-02-20', { verdaging: true }, '2026-05-18'],
    [
      'twaalf weken en zes erbij schuift nog',
      'BZ-03',
      '2026-11-20',
      { variant: 'commissie', verdaging: true },
      '2027-03-30',
    ],
    ['samen precies twaalf weken', 'BI-01', '2026-01-12', { verdaging: true }, '2026-04-07'],
    ['verhuurvergunning', 'WG-01', '2026-11-05', { verdaging: true }, '2027-02-11'],
    ['AVG van maand tot maand', 'AV-01', '2026-01-30', { verdaging: true }, '2026-04-28'],
    ['huisverbod tot het uiterste', 'HV-01', '2026-11-22T14:30', { verdaging: true }, '2026-12-20T14:30'],
    [
      'huisverbod tot een eerder einde',
      'HV-01',
      '2026-11-22T14:30',
      { variant: 'max', tot: '2026-12-10T10:00' },
      '2026-12-10T10:00',
    ],
    [
      'huisverbod niet verder dan het uiterste',
      'HV-01',
      '2026-11-22T14:30',
      { variant: 'max', tot: '2027-01-10' },
      '2026-12-20T14:30',
    ],
    ['gebiedsverbod vanaf het vorige einde', 'GB-01', '2025-11-30', { verlengingen_maanden: [3, 2, 1] }, '2026-08-28'],
    ['gebiedsverbod twaalf maanden', 'GB-01', '2025-11-30', { verdaging: true }, '2026-11-28'],
    [
      'aanvulling: de dag zelf loopt weer',
      'AW-02',
      '2026-11-05',
      { aanvulling: { gevraagd: '2026-11-10', ontvangen: '2026-11-18' } },
      '2027-01-07',
    ],
    [
      'aanvulling de volgende dag kost niets',
      'AW-02',
      '2026-11-05',
      { aanvulling: { gevraagd: '2026-11-10', ontvangen: '2026-11-11' } },
      '2026-12-31',
    ],
    [
      'verzuim bij bezwaar',
      'BZ-03',
      '2026-11-23',
      { aanvulling: { gevraagd: '2026-12-01', ontvangen: '2026-12-11' } },
      '2027-01-13',
    ],
    [
      'zienswijze: de dag zelf staat nog stil',
      'WO-W1',
      '2026-11-02',
      { zienswijze: { gevraagd: '2026-11-10', ontvangen: '2026-11-20' } },
      '2026-12-10',
    ],
    [
      'zienswijze en verdaging',
      'WO-W1',
      '2026-11-02',
      { zienswijze: { gevraagd: '2026-11-10', ontvangen: '2026-11-20' }, verdaging: true },
      '2026-12-24',
    ],
    [
      'stilstand over twee gronden telt een dag één keer',
      'WO-W1',
      '2026-11-02',
      {
        zienswijze: { gevraagd: '2026-11-10', ontvangen: '2026-11-20' },
        opschorting: [{ van: '2026-11-19', tot_en_met: '2026-11-21' }],
      },
      '2026-12-11',
    ],
    [
      'de maandag na het weekend staat stil',
      'AW-06',
      '2026-10-31',
      { opschorting: [{ van: '2026-11-30', tot_en_met: '2026-12-02' }] },
      '2026-12-03',
    ],
    [
      'Bibob staat hoogstens 84 dagen stil',
      'BI-02',
      '2026-01-05',
      { opschorting: [{ van: '2026-01-10', tot_en_met: '2026-12-31' }] },
      '2026-05-26',
    ],
    [
      'werkdagen die stilstaan tellen niet',
      'WG-04',
      '2026-11-02',
      { opschorting: [{ van: '2026-11-05', tot_en_met: '2026-11-08' }] },
      '2026-11-18',
    ],
    [
      'losse dagen van een verbod',
      'GB-02',
      '2026-01-15',
      { dagen: ['2026-05-02', '2026-01-15', '2028-01-15'] },
      '2028-01-15',
    ],
  ])('%s', (_, id, start, opties, laatste) => {
    expect(ask(id, start, opties)).toMatchObject({ laatste, toegestaan: true })
  })
})

describe('wat de wet niet toestaat', () => {
  const NEGENTIG = Array.from({ length: 91 }, (_, i) => new Date(Date.UTC(2026, 0, 2 + i)).toISOString().slice(0, 10))
  it.each<[wat: string, id: string, start: string, opties: Opties]>([
    ['een vierde verlenging', 'GB-01', '2026-01-01', { verlengingen_maanden: [3, 3, 3, 1] }],
    ['een verlenging van vier maanden', 'GB-01', '2026-01-01', { verlengingen_maanden: [4] }],
    ['een bevel over een kind verlengen', 'GB-03', '2026-01-01', { verlengingen_maanden: [1] }],
    ['bezwaar verdagen', 'BZ-01', '2026-01-01', { verdaging: true }],
    ['een bewaartermijn verlengen', 'WS-01', '2026-01-01', { verdaging: true }],
    [
      'een bewaartermijn laten stilstaan',
      'WS-01',
      '2026-01-01',
      { opschorting: [{ van: '2026-02-01', tot_en_met: '2026-02-02' }] },
    ],
    [
      'een zienswijze buiten de Woo',
      'AW-02',
      '2026-01-01',
      { zienswijze: { gevraagd: '2026-01-02', ontvangen: '2026-01-09' } },
    ],
    ['maanden bij een termijn in weken', 'BZ-03', '2026-01-01', { verlengingen_maanden: [1] }],
    ['meer dan negentig dagen', 'GB-02', '2026-01-01', { dagen: NEGENTIG }],
    ['een dag na 24 maanden', 'GB-02', '2026-01-01', { dagen: ['2028-01-02'] }],
    ['een dag voor het bevel', 'GB-02', '2026-01-01', { dagen: ['2025-12-31'] }],
    ['een einde voor het begin', 'HV-01', '2026-11-22T14:30', { variant: 'max', tot: '2026-11-22T14:30' }],
    ['verdagen wat geen lengte heeft', 'NV-01', '2026-01-01', { verdaging: true }],
  ])('%s', (_, id, start, opties) => {
    const antwoord = ask(id, start, opties)
    expect(antwoord).toMatchObject({ laatste: null, toegestaan: false })
    expect(antwoord.fout).toBeUndefined()
    expect(antwoord.uitleg).toMatch(/^[A-Z].* \(.*\d.*\)\.$/)
  })

  it('negentig verschillende dagen mag, ook als er een dubbel staat', () => {
    const dagen = [...NEGENTIG.slice(0, 90), NEGENTIG[0]]
    expect(ask('GB-02', '2026-01-01', { dagen })).toMatchObject({ laatste: '2026-04-01', toegestaan: true })
  })
})

describe('een vraag die niet klopt', () => {
  it.each<[vraag: unknown, code: string, zin: string]>([
    [null, 'vraag_onleesbaar', 'geen vraag'],
    [[], 'vraag_onleesbaar', 'geen vraag'],
    ['BZ-01', 'vraag_onleesbaar', 'geen vraag'],
    [{}, 'termijn_onbekend', 'zonder id'],
    [{ id: 'XX-99', start: '2026-01-01' }, 'termijn_onbekend', '"XX-99"'],
    [{ id: 'toString', start: '2026-01-01' }, 'termijn_onbekend', '"toString"'],
    [{ id: 'BZ-01' }, 'datum_onjuist', 'ontbreekt'],
    [{ id: 'BZ-01', start: '2026-02-30' }, 'datum_onjuist', 'bestaat niet'],
    [{ id: 'BZ-01', start: 20260101 }, 'datum_onjuist', 'ontbreekt'],
    [{ id: 'BZ-01', start: '1026-01-01' }, 'datum_onjuist', 'niet tussen 1950 en 2199'],
    [{ id: 'HV-02', start: '2026-11-22' }, 'datum_onjuist', 'Geef bij start ook de tijd'],
    [{ id: 'HV-02', start: '2026-03-29T02:30' }, 'datum_onjuist', 'bestaat niet'],
    [{ id: 'BZ-01', start: '2026-01-01', opties: 1 }, 'optie_onjuist', 'goede vorm'],
    [{ id: 'BZ-01', start: '2026-01-01', opties: { haast: true } }, 'optie_onjuist', 'haast bestaat niet'],
    [{ id: 'BZ-01', start: '2026-01-01', opties: { variant: 'toString' } }, 'optie_onjuist', 'hoort niet bij BZ-01'],
    [{ id: 'BZ-01', start: '2026-01-01', opties: { tot: '2026-01-09' } }, 'optie_onjuist', 'tot hoort niet bij'],
    [{ id: 'BZ-01', start: '2026-01-01', opties: { dagen: ['2026-01-09'] } }, 'optie_onjuist', 'dagen hoort niet bij'],
    [{ id: 'BZ-01', start: '2026-01-01', opties: { lengte: 2 } }, 'optie_onjuist', 'alleen bij ATW'],
    [{ id: 'BZ-03', start: '2026-01-01', opties: { verdaging: 'ja' } }, 'optie_onjuist', 'true of false'],
    [{ id: 'ATW', start: '2026-01-01' }, 'optie_onjuist', 'dagen, weken, maanden, jaren'],
    [{ id: 'ATW', start: '2026-01-01', opties: { lengte: 2, eenheid: 'uren' } }, 'optie_onjuist', 'dagen, weken'],
    [{ id: 'ATW', start: '2026-01-01', opties: { lengte: 0, eenheid: 'dagen' } }, 'optie_onjuist', 'heel getal'],
    [{ id: 'ATW', start: '2026-01-01', opties: { lengte: 101, eenheid: 'jaren' } }, 'optie_onjuist', 'te groot'],
    [
      { id: 'ATW', start: '2026-01-01', opties: { lengte: 2, eenheid: 'dagen', variant: 'x' } },
      'optie_onjuist',
      'bij ATW',
    ],
    [{ id: 'AW-02', start: '2026-01-01', opties: { opschorting: {} } }, 'optie_onjuist', 'geen lijst'],
    [
      { id: 'AW-02', start: '2026-01-01', opties: { opschorting: [{ van: '2026-02-02' }] } },
      'datum_onjuist',
      'opschorting',
    ],
    [
      { id: 'AW-02', start: '2026-01-01', opties: { aanvulling: { gevraagd: '2026-02-02', ontvangen: '2026-02-01' } } },
      'optie_onjuist',
      'eindigt voor het begin',
    ],
    [
      { id: 'GB-02', start: '2026-01-01', opties: { dagen: Array.from({ length: 1001 }, () => '2026-01-02') } },
      'optie_onjuist',
      'meer dan 1000',
    ],
  ])('%j', (vraag, fout, zin) => {
    const antwoord = answerVraag(vraag)
    expect(antwoord).toMatchObject({ laatste: null, toegestaan: false, fout })
    expect(antwoord.uitleg).toContain(zin)
  })
})

describe('de uitleg is één zin met het artikel', () => {
  it.each<[id: string, start: string, stukken: readonly string[], opties?: Opties]>([
    [
      'BZ-01',
      '2026-02-20',
      [
        'dinsdag 7 april 2026',
        '6 weken na de bekendmaking op vrijdag 20 februari 2026',
        'Awb 6:7',
        'omdat 3 april 2026 Goede Vrijdag is',
        'Algemene termijnenwet 1 lid 1',
      ],
    ],
    ['BZ-01', '2026-11-07', ['omdat 19 december 2026 een zaterdag is']],
    ['HV-03', '2026-11-20', ['twee werkdagen', 'Algemene termijnenwet 2', 'Wth 6 lid 1 onder a']],
    ['AV-01', '2026-10-22', ['Verordening 1182/71 3 lid 4']],
    [
      'HV-01',
      '2026-11-22T14:30',
      ['dit loopt tot zondag 20 december 2026 om 14.30 uur', 'ook al is dat een zondag', 'Wth 9 lid 1'],
      { variant: 'max' },
    ],
    ['HV-01', '2026-11-22T14:30', ['het uiterste, 4 weken na het opleggen'], { variant: 'max', tot: '2027-01-01' }],
    ['HV-01', '2026-11-22T14:30', ['zoals gevraagd en niet later dan 4 weken'], { variant: 'max', tot: '2026-12-10' }],
    [
      'GB-01',
      '2026-01-15',
      ['verlengd met 3 maanden, 2 maanden en 1 maand (Gemeentewet 172a'],
      { verlengingen_maanden: [3, 2, 1] },
    ],
    [
      'AW-02',
      '2026-11-05',
      ['met 1 dag stilstand (Awb 4:15)'],
      { aanvulling: { gevraagd: '2026-11-10', ontvangen: '2026-11-12' } },
    ],
    [
      'BI-02',
      '2026-01-05',
      ['met 84 dagen stilstand, het hoogste aantal (Wet Bibob 31)'],
      { opschorting: [{ van: '2026-01-10', tot_en_met: '2026-12-31' }] },
    ],
    ['BZ-04', '2026-11-24', ['want het kan tot 10 dagen voor de hoorzitting', 'Awb 7:4 lid 1']],
    ['GB-02', '2026-01-15', ['de laatste van 1 dag, van ten hoogste 90 binnen 24 maanden'], { dagen: ['2026-01-16'] }],
    ['WS-01', '2025-02-28', ['een regel die pas geldt sinds 1 maart 2025']],
    ['WS-01', '2026-02-28', ['bewaren mag tot en met vrijdag 28 februari 2031']],
    ['WG-04', '2026-11-02', ['wachten moet tot en met maandag 16 november 2026', '10 werkdagen']],
    ['NV-01', '2026-11-02', ['geen aantal dagen (Gemeentewet 176)']],
  ])('%s vanaf %s', (id, start, stukken, opties) => {
    const { uitleg } = ask(id, start, opties)
    for (const stuk of stukken) expect(uitleg).toContain(stuk)
    expect(uitleg).toMatch(/^[A-Z][^!]*[^.]\.$/)
  })
})

import { describe, expect, it } from 'vitest'
import { aCijfer, aDoel, anInzet, aPublicatie, aTekst, SITEOPTIES } from '../../../testing/aPublicatie.ts'
import type { Publicatie } from '../publicatie.ts'
import { findKleineAantallen } from './aantallen.ts'
import { checkPublicatie, type Keuringsopties } from './checkPublicatie.ts'
import { findGegevens } from './gegevens.ts'

const OPTIES: Keuringsopties = {
  ...{ ambtsdragers: ['M. de Graaf'], domeinen: ['waterveste.example'], kleuren: SITEOPTIES.kleuren },
  ...{ andere: [], paden: new Set(['2025/index.html', 'index.html']), doodeLinks: new Set() },
}

describe('gegevens over mensen in een tekst', () => {
  const soorten = (tekst: string): string[] =>
    findGegevens(tekst, OPTIES).map(({ soort, wat }) =>
      soort === 'naam' ? 'naam' : wat.replace(/^Hier staat |:.*$/g, ''),
    )

  it.each([
    ['Het nummer is 111222333.', 'een burgerservicenummer'],
    ['Het nummer is 1112.22.333.', 'een burgerservicenummer'],
    ['Stort op NL91 ABNA 0417 1643 00 a.u.b.', 'een rekeningnummer'],
    ['Bel 06-12345678.', 'een mobiel nummer'],
    ['Bel +31 6 1234 5678.', 'een mobiel nummer'],
    ['Bel 010 123 45 67.', 'een telefoonnummer'],
    ['Mail jan@thuis.example.', 'een mailadres van buiten de gemeente'],
    ['In de Dorpsstraat 12 was overlast.', 'een adres'],
    ['De woning aan 3011 AB 4 is gesloten.', 'een postcode'],
    ['De auto met kenteken GB-123-X stond er weer.', 'een kenteken'],
    ['Een man, geboren op 3 mei 1988, kreeg een verbod.', 'een geboortedatum'],
    ['Een man (geb. 03-05-1988) kreeg een verbod.', 'een geboortedatum'],
    ['Zie N-4K7P-X2MD.', 'het kenmerk van een dossier'],
    ['We spraken met dhr. Jansen.', 'naam'],
    ['Mevrouw Van der Wal was erbij.', 'naam'],
    ['Ons contact is J.P. van Dam-Smit.', 'naam'],
    ['Wethouder Pieters opende de markt.', 'naam'],
  ])('%s', (tekst, verwacht) => {
    expect(soorten(tekst)).toContain(verwacht)
  })

  it.each([
    'Er waren 123456789 stappen geteld.',
    'In 2025 waren er 1.234.567 bezoekers.',
    'Begroot was € 120.000 en besteed € 119.500.',
    'Burgemeester De Graaf opende de markt.',
    'Burgemeester M. de Graaf opende de markt.',
    'Mail veiligheid@waterveste.example of bel 14 0123.',
    'Van 1-3-2025 tot 31-12-2025 stond de bus in de Dorpsstraat.',
    'De wet (Gemeentewet 172) en artikel 151d gelden.',
    'In de APV staat het. De BOA’s liepen in Q2.',
    'We werkten met de GGD-regio en het COA-team samen.',
  ])('niets in: %s', (tekst) => {
    expect(soorten(tekst)).toEqual([])
  })

  it('zegt een gevonden nummer niet zelf weer voluit', () => {
    expect(findGegevens('BSN 111222333', OPTIES)[0]?.wat).not.toContain('111222333')
  })

  it.each(['1'.repeat(60_000), 'A.'.repeat(30_000), 'a@'.repeat(30_000), 'Aa '.repeat(30_000), '06-'.repeat(30_000)])(
    'blijft snel bij %#',
    (tekst) => {
      const begin = performance.now()
      findGegevens(tekst, OPTIES)
      findKleineAantallen(tekst)
      expect(performance.now() - begin).toBeLessThan(1_500)
    },
  )
})

describe('kleine aantallen die iemand typte', () => {
  it.each([
    'We begeleidden drie jongeren.',
    'Er waren 2 slachtoffers.',
    'Vier kwetsbare oudere bewoners kregen hulp.',
    'Eén persoon werd aangehouden: één man.',
  ])('%s', (tekst) => {
    expect(findKleineAantallen(tekst)).not.toEqual([])
  })

  it.each([
    'We spraken met 12 jongeren.',
    'Er waren drie avonden met jongeren in de wijk.',
    'Een jongere vertelde wat hij wilde.',
    '1.250 inwoners deden mee.',
    'In 2024 mensen helpen',
  ])('niet: %s', (tekst) => {
    expect(findKleineAantallen(tekst)).toEqual([])
  })
})

describe('keuring van een verslag', () => {
  const check = (anders: Partial<Publicatie>, opties: Partial<Keuringsopties> = {}): string[] =>
    checkPublicatie(aPublicatie(anders), { ...OPTIES, ...opties }).map(
      ({ ernst, soort, plaats }) => `${ernst} ${soort} ${plaats}`,
    )
  const metLink = (link: string) => [
    {
      soort: 'alinea' as const,
      inhoud: [{ soort: 'tekst' as const, tekst: 'hier', vet: false, cursief: false, link }],
    },
  ]
  const metInzet = (inzet: Parameters<typeof anInzet>[0]) => [
    { id: 'p1', slug: 'p', nummer: '', naam: 'Veilig', tekst: [], doelen: [], inzetten: [anInzet(inzet)] },
  ]

  it('vindt niets in een verslag dat in orde is', () => {
    expect(check({ prioriteiten: metInzet({ tekst: aTekst('De bus reed.') }) })).toEqual([])
  })

  it.each<[string, Partial<Publicatie>, string]>([
    ['een nummer in een tekst', { inleiding: aTekst('Zie 111222333') }, 'blokkeert persoonsgegeven Inleiding'],
    [
      'een naam in een belofte',
      { prioriteiten: metInzet({ ambitie: 'Dhr. Jansen helpt.' }) },
      'blokkeert naam Inzet Sociale veiligheid, ambitie',
    ],
    [
      'een naam in de bronzin van een cijfer',
      {
        cijfers: {
          c1: aCijfer({
            verwijzing: {
              soort: 'hand',
              wat: 'x',
              waarde: 3,
              eenheid: '',
              bron: 'b',
              dag: '2025-01-01' as never,
              benadering: null,
              bronzin: 'Mevrouw De Wit telde er drie.',
            },
          }),
        },
      },
      'blokkeert naam Cijfer Keren met de gele bus',
    ],
    [
      'een cijfer zonder bron',
      { cijfers: { c1: aCijfer({ bron: ' ' }) } },
      'blokkeert zonder_bron Cijfer Keren met de gele bus',
    ],
    [
      'een cijfer zonder dag',
      { cijfers: { c1: aCijfer({ peilmoment: '' }) } },
      'blokkeert zonder_datum Cijfer Keren met de gele bus',
    ],
    [
      'een doel zonder bron',
      { doelen: [aDoel({ bron: '' })] },
      'blokkeert zonder_bron Doel Er zijn minder inbraken in woningen',
    ],
    ['een cijfer dat weg is', { cijfers: {} }, 'blokkeert cijfer_weg Inzet Sociale veiligheid, tekst'],
    ['een pagina die er niet is', { inleiding: metLink('/2019/') }, 'blokkeert link Inleiding'],
    ['een onveilig adres', { inleiding: metLink('http://x.example') }, 'blokkeert link Inleiding'],
    [
      'een foto zonder beschrijving',
      { fotos: [{ bestand: 'x', alt: ' ', bijschrift: '', onderdeelId: 'i1' }] },
      'blokkeert zonder_alt Foto bij Sociale veiligheid',
    ],
    [
      'een inzet zonder tekst',
      { prioriteiten: metInzet({ tekst: [], vooruitblik: [], acties: [] }) },
      'let_op leeg Inzet Sociale veiligheid',
    ],
    ['een tussenkop zonder kop', {}, 'let_op kop Inzet Sociale veiligheid, tekst'],
    [
      'een klein aantal in een zin',
      { samenvatting: aTekst('We hielpen drie jongeren.') },
      'blokkeert klein_aantal Samenvatting',
    ],
    [
      'een klein aantal als cijfer',
      { cijfers: { c1: aCijfer({ teltPersonen: true }) } },
      'let_op verborgen Cijfer Keren met de gele bus',
    ],
  ])('vindt %s', (_, anders, verwacht) => {
    expect(check(anders)).toContain(verwacht)
  })

  it('keurt een link naar een pagina die er wel is goed', () => {
    expect(check({ inleiding: metLink('/2025/') }).filter((regel) => regel.includes(' link '))).toEqual([])
  })

  it('vindt een adres elders dat niet antwoordt', () => {
    const adres = 'https://weg.example/'
    expect(check({ inleiding: metLink(adres) }, { doodeLinks: new Set([adres]) })).toContain('blokkeert link Inleiding')
  })

  it('vindt kleuren die niet te lezen zijn', () => {
    expect(check({}, { kleuren: { ...SITEOPTIES.kleuren, merk: '#ffd200' } })).toContain('blokkeert contrast Huisstijl')
  })

  const STROEF = aTekst(
    'De handhaafbaarheid van de veiligheidsmaatregelen werd door ketenpartners in de evaluatiebijeenkomst als ontoereikend bestempeld, waarna aanvullende beleidsmaatregelen werden geformuleerd.',
  )
  it('geeft advies over een tekst voor bewoners die moeilijk leest, met de plaats, en houdt daarmee niet tegen', () => {
    const stroef = checkPublicatie(aPublicatie({ vorm: 'E', samenvatting: STROEF }), OPTIES).filter(
      ({ plaats }) => plaats === 'Samenvatting',
    )
    expect(stroef).toMatchObject([
      { soort: 'leesbaarheid', ernst: 'advies', doen: expect.stringMatching(/^Begin bij ‘De hand/) },
    ])
  })

  it.each<[string, Partial<Publicatie>]>([
    [
      'een tekst die gemakkelijk leest',
      { vorm: 'E', samenvatting: aTekst('De bus reed door de wijk. Het is nu rustig.') },
    ],
    [
      'een korte tekst waarin geen zin moeilijk is',
      { vorm: 'E', samenvatting: aTekst('Van de zes acties zijn er drie gedaan en drie later of niet gedaan.') },
    ],
    ['een verslag voor de raad', { vorm: 'A', samenvatting: STROEF }],
  ])('geeft geen advies bij %s', (_, anders) => {
    expect(check(anders)).not.toContain('advies leesbaarheid Samenvatting')
  })

  it('zet wat blokkeert vooraan', () => {
    const ernst = checkPublicatie(aPublicatie({ inleiding: aTekst('Dhr. Jansen') }), OPTIES).map((een) => een.ernst)
    expect([...new Set(ernst)]).toEqual(['blokkeert', 'let_op'])
  })
})

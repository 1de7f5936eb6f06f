import { describe, expect, it } from 'vitest'
import type { Organisatie } from '../../../../partners/public.ts'
import type { Inhoud } from '../../onderdeel.ts'
import { indexOrganisaties, readPartijen } from '../../herkenning/partijen.ts'
import { LEGE_INHOUD } from '../../velden.ts'
import type { Regel, Voorstel } from '../regel.ts'
import { listVragen } from './listVragen.ts'
import { ONBEKENDE_PARTIJ, zekerheidNu } from './openTwijfel.ts'
import type { Vraag } from './vraag.ts'

type Soort = Regel['soort']
type Extra = Partial<Omit<Regel, 'soort' | 'inhoud'>>

let teller = 0
function aRegel<S extends Soort>(soort: S, inhoud: Partial<Inhoud[S]> = {}, extra: Extra = {}): Regel {
  teller += 1
  return {
    id: `${soort}-${teller}`,
    soort,
    inhoud: { ...LEGE_INHOUD[soort], ...inhoud },
    ouderId: null,
    volgorde: teller,
    bron: [{ blok: teller, cel: null, van: 0, tot: 5 }],
    zekerheid: 'zeker',
    twijfel: [],
    nagekeken: false,
    vervallen: false,
    bestaandId: null,
    verschil: null,
    versie: 1,
    ...extra,
  } as unknown as Regel
}

const onbekend = (tekst: string) => ({ tekst, rol: 'partner' as const, organisatieId: null })
const actieMet = (...namen: string[]) => aRegel('actie', { hoe: 'Iets doen', partijen: namen.map(onbekend) })

const organisatie = (id: string, naam: string, ...aliassen: string[]): Organisatie => ({
  id,
  naam,
  soort: 'overig',
  aliassen,
})
const BUURT = organisatie('o1', 'Buurtpreventie')
const POLITIE = organisatie('o2', 'Politie')
const OM = organisatie('o3', 'Openbaar Ministerie')

const vragen = (regels: readonly Regel[], kop: Partial<Voorstel['kop']> = {}): readonly Vraag[] =>
  listVragen({ kop: { titel: 'Programma', jaar: 2026, spelling: [], ...kop }, regels }, [BUURT, POLITIE, OM])

const soorten = (gevonden: readonly Vraag[]): string[] => gevonden.map(({ soort }) => soort)

it('heeft geen vragen als alles zeker is', () => {
  const regels = [aRegel('prioriteit', { naam: 'Wonen' }), aRegel('inzet', { inzet: 'Rust', ambitie: 'Meer rust' })]
  expect(vragen(regels)).toEqual([])
})

describe('de kop', () => {
  it.each([
    ['titel', { titel: ' ' }, ['titel']],
    ['jaar', { jaar: null }, ['jaar']],
    ['allebei', { titel: '', jaar: null }, ['titel', 'jaar']],
  ])('vraagt naar %s', (_wat, kop, ontbreekt) => {
    expect(vragen([], kop)).toMatchObject([{ soort: 'kop', ontbreekt }])
  })
})

describe('partijen', () => {
  it('stelt één vraag per naam, hoe vaak en hoe ook geschreven', () => {
    const regels = [actieMet('BP', 'Wijkraad'), actieMet('bp.')]
    expect(vragen(regels).map((vraag) => [vraag.sleutel, vraag.regelIds.length])).toEqual([
      ['partij:bp', 2],
      ['partij:wijkraad', 1],
    ])
  })

  it.each([
    ['BP', ['Buurtpreventie']],
    ['OM', ['Openbaar Ministerie']],
    ['politie Noord', ['Politie']],
    ['Polite', ['Politie']],
    ['Dierenambulance', []],
  ])('noemt bij %s de organisaties die kunnen zijn bedoeld', (naam, verwacht) => {
    const [vraag] = vragen([actieMet(naam)])
    expect(
      vraag?.soort === 'partij' ? vraag.kandidaten.map(({ organisatie: { naam: kandidaat } }) => kandidaat) : null,
    ).toEqual(verwacht)
  })

  it('vraagt niets over een bekende partij of een vervallen actie', () => {
    const bekend = aRegel('actie', { partijen: [{ tekst: 'Politie', rol: 'partner', organisatieId: 'o2' }] })
    const vervallen = { ...actieMet('BP'), vervallen: true }
    expect(vragen([bekend, vervallen])).toEqual([])
  })

  it('vraagt niets over wat onder een vervallen prioriteit hangt', () => {
    const prioriteit = aRegel('prioriteit', { naam: 'Wonen' }, { vervallen: true })
    const inzet = aRegel('inzet', { inzet: 'Rust', ambitie: 'Rust' }, { ouderId: prioriteit.id })
    expect(vragen([prioriteit, inzet, { ...actieMet('BP'), ouderId: inzet.id }])).toEqual([])
  })
})

describe('spelling', () => {
  const spelling = [{ gelezen: 'steding', bedoeld: 'stichting', aantal: 9, reden: 'Zo staat het in de inhoudsopgave.' }]

  it('toont elke plek met wat eromheen staat', () => {
    const regels = [
      aRegel('actie', { hoe: 'Steding Buurt en steding Plein bellen' }),
      aRegel('prioriteit', { naam: 'Besteding' }),
    ]
    const [vraag] = vragen(regels, { spelling })
    expect(vraag?.soort === 'spelling' ? vraag.plekken.map(({ voor, woord, na }) => [voor, woord, na]) : null).toEqual([
      ['', 'Steding', ' Buurt en steding Plein bellen'],
      ['Steding Buurt en ', 'steding', ' Plein bellen'],
    ])
  })

  it('vraagt niets als het woord in geen enkele regel staat', () => {
    expect(vragen([aRegel('actie', { hoe: 'Bellen' })], { spelling })).toEqual([])
  })

  it('kort lange tekst af op hele woorden', () => {
    const lang = 'heel lange zin '.repeat(8)
    const [vraag] = vragen([aRegel('actie', { hoe: `${lang}steding ${lang}` })], { spelling })
    const [plek] = vraag?.soort === 'spelling' ? vraag.plekken : []
    expect(plek?.voor).toMatch(/^… (zin )?heel lange zin heel lange zin $/)
    expect(plek?.na).toMatch(/^ heel lange zin heel lange zin( heel)? …$/)
  })
})

describe('regels', () => {
  const twijfel = ['De tabel heeft geen koppen.']

  it('neemt regels met dezelfde reden van twijfel samen', () => {
    const regels = [
      aRegel('actie', { hoe: 'Een' }, { twijfel, zekerheid: 'redelijk' }),
      aRegel('actie', { hoe: 'Twee' }, { twijfel, zekerheid: 'onzeker' }),
      aRegel('actie', { hoe: 'Drie' }, { twijfel: ['De zin is lang.'], zekerheid: 'redelijk' }),
    ]
    expect(vragen(regels)).toMatchObject([
      { soort: 'twijfel', redenen: twijfel, zekerheid: 'onzeker', regelIds: [regels[0]?.id, regels[1]?.id] },
      { soort: 'twijfel', redenen: ['De zin is lang.'], zekerheid: 'redelijk', regelIds: [regels[2]?.id] },
    ])
  })

  it('vraagt één keer naar een planning die vaker zo staat, en dan niet ook nog naar de twijfel', () => {
    const planning = { tekst: 'p.m.', delen: [{ soort: 'onbekend' as const, tekst: 'p.m.' }] }
    const regels = [aRegel('actie', { hoe: 'Een', planning }, { twijfel }), aRegel('actie', { hoe: 'Twee', planning })]
    expect(vragen(regels)).toMatchObject([{ soort: 'planning', tekst: 'p.m.', regelIds: regels.map(({ id }) => id) }])
  })

  it.each([
    ['een getal zonder beter of slechter', { waarde: 20, wijze: 'op' as const }, ['richting']],
    ['een getal dat moet dalen', { waarde: 20, richting: 'daling' as const }, ['twijfel']],
    ['een termijn', { waarde: 2, wijze: 'binnen' as const }, ['twijfel']],
    ['bewust geen getal', { waarde: null, kwalitatief: true }, ['twijfel']],
  ])('vraagt bij een doel met %s het meest precieze', (_geval, inhoud, verwacht) => {
    const velden = { tekst: 'Doel', kwalitatief: false, ...inhoud }
    expect(soorten(vragen([aRegel('doel', velden, { twijfel, zekerheid: 'redelijk' })]))).toEqual(verwacht)
    expect(vragen([aRegel('doel', velden)])).toEqual([])
  })

  it('vraagt niet of een actie klopt als alleen een partij onbekend is', () => {
    const actie = { ...actieMet('BP'), twijfel: [ONBEKENDE_PARTIJ], zekerheid: 'redelijk' as const }
    expect(soorten(vragen([actie]))).toEqual(['partij'])
    expect(zekerheidNu(actie)).toBe('redelijk')
  })

  it('noemt een inzet zonder ambitie ter informatie, maar eerst de twijfel', () => {
    const leeg = aRegel('inzet', { inzet: 'Rust' })
    const onzeker = aRegel('inzet', { inzet: 'Orde' }, { twijfel })
    expect(vragen([leeg, onzeker]).map(({ soort, zekerheid }) => [soort, zekerheid])).toEqual([
      ['twijfel', 'zeker'],
      ['ambitie', null],
    ])
  })

  it('vraagt niets meer over wat iemand heeft nagekeken', () => {
    expect(vragen([aRegel('inzet', { inzet: 'Rust' }, { twijfel, nagekeken: true })])).toEqual([])
  })
})

describe('zekerheid nu', () => {
  const bekend = { partijen: [{ tekst: 'BP', rol: 'partner' as const, organisatieId: 'o1' }] }
  const redelijk = { zekerheid: 'redelijk' as const }

  it.each([
    ['de partij is bekend geworden', aRegel('actie', bekend, { ...redelijk, twijfel: [ONBEKENDE_PARTIJ] }), 'zeker'],
    ['iemand keek ernaar', aRegel('actie', {}, { ...redelijk, twijfel: ['Anders.'], nagekeken: true }), 'zeker'],
    [
      'er is nog een reden',
      aRegel('actie', bekend, { ...redelijk, twijfel: [ONBEKENDE_PARTIJ, 'Anders.'] }),
      'redelijk',
    ],
    ['er was nooit een reden', aRegel('actie', {}, redelijk), 'redelijk'],
  ])('%s', (_geval, regel, verwacht) => {
    expect(zekerheidNu(regel)).toBe(verwacht)
  })

  it('kent de reden zoals het herkennen haar geeft', () => {
    const wie = [{ waarde: { tekst: 'Wijkraad', bron: [] }, rol: null }]
    expect(
      readPartijen(wie, indexOrganisaties([{ id: 'o2', naam: 'Politie', soort: 'politie', aliassen: [] }])).twijfel,
    ).toEqual([ONBEKENDE_PARTIJ])
  })
})

describe('een nieuwere versie van het document', () => {
  const weg = { soort: 'weg' as const, velden: [] }

  it('vraagt wat er moet met wat niet meer in het document staat, ook als het zou vervallen', () => {
    const regels = [
      aRegel('actie', { hoe: 'Een' }, { verschil: weg, vervallen: true, twijfel: ['Weg.'] }),
      aRegel('actie', { hoe: 'Twee' }, { verschil: weg }),
      aRegel('actie', { hoe: 'Drie' }, { verschil: weg, nagekeken: true }),
    ]
    expect(vragen(regels)).toMatchObject([{ soort: 'weg', regelIds: [regels[0]?.id, regels[1]?.id] }])
  })

  it('vraagt niet opnieuw naar wat gelijk bleef', () => {
    const gelijk = { soort: 'gelijk' as const, velden: [] }
    expect(vragen([aRegel('inzet', { inzet: 'Rust' }, { verschil: gelijk })])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { findPartijen } from './findPartijen.ts'

const notatie = (zin: string): string =>
  findPartijen(zin)
    .map(({ tekst, rol }) => `${rol === 'trekker' ? '*' : ''}${tekst}`)
    .join(' | ')

const GEVALLEN: Record<string, readonly (readonly [string, string])[]> = {
  'samen met': [
    ['We doen dit samen met de woningcorporaties en het jongerenwerk.', 'woningcorporaties | jongerenwerk'],
    ['Samen met Halt en Kadebouw geven we les op scholen.', 'Halt | Kadebouw'],
    ['In samenwerking met de GGD Duinrade en Lantaarn komt er een training.', 'GGD Duinrade | Lantaarn'],
    ['Het project wordt i.s.m. het CCV voortgezet.', 'CCV'],
    ['Samen met Stichting Huis des Lichts bieden we opvang.', 'Stichting Huis des Lichts'],
    ['Er vindt overleg plaats met de winkeliersvereniging Centrum.', 'winkeliersvereniging Centrum'],
    ['We houden contact met de eigenaren van de verschillende parken.', 'eigenaren van de verschillende parken'],
    ['Samen met externe deskundigen onderzoeken we de risico’s.', 'externe deskundigen'],
    ['In overleg met bewoners wordt een camera geplaatst.', 'bewoners'],
    ['We zoeken samenwerking met onder andere scholen en sportverenigingen.', 'scholen | sportverenigingen'],
    ['We werken nauw samen met politie, OM en Belastingdienst.', 'politie | OM | Belastingdienst'],
  ],
  'wie het doet': [
    ['De politie en de gemeente controleren samen de haven.', '*politie | gemeente'],
    ['Elke week bespreken politie en gemeente de stand van zaken.', '*politie | gemeente'],
    ['In het najaar houdt de brandweer een informatieavond.', '*brandweer'],
    ['De controles worden uitgevoerd door de Omgevingsdienst.', '*Omgevingsdienst'],
    ['Jongerenwerkers gaan de straat op.', '*Jongerenwerkers'],
    ['In de zomer zullen de boa’s en toezichthouders extra surveilleren.', '*boa’s | toezichthouders'],
    ['We ondersteunen de brandweer bij haar werving.', '*brandweer'],
    [
      'De gemeente Waterveste en de Veiligheidsregio Duinrade oefenen.',
      '*gemeente Waterveste | Veiligheidsregio Duinrade',
    ],
    ['De gemeente voert dit uit in samenwerking met de politie.', '*gemeente | politie'],
  ],
  'waar het gebeurt': [
    ['De aanpak loopt in de Zorg- en Veiligheidskamer.', 'Zorg- en Veiligheidskamer'],
    ['Er komt een proef bij het Havenbedrijf.', 'Havenbedrijf'],
    ['Wij sluiten aan bij het RIEC.', 'RIEC'],
  ],
  staarten: [
    ['Een avond voor ouderen (Q3, politie en gemeente)', '*politie | gemeente'],
    ['Een avond voor ouderen (politie, Lantaarn en bibliotheek, 2e kwartaal).', '*politie | Lantaarn | bibliotheek'],
    ['Controle van bedrijventerreinen – Q2 – politie', '*politie'],
    ['Controle van loodsen; 4x per jaar; gemeente', '*gemeente'],
    ['Wie: gemeente en politie. Wanneer: Q1', '*gemeente | politie'],
    ['Trekker: OOV. Partners: politie en OM. Planning: doorlopend', '*OOV | politie | OM'],
  ],
  'geen partij': [
    ['', ''],
    ['We informeren bewoners en ondernemers over preventie.', ''],
    ['Het voorstel wordt aan de raad voorgelegd.', ''],
    ['Het voorstel wordt in de Raad besproken.', ''],
    ['De inzet van boa’s wordt uitgebreid.', ''],
    ['De veiligheid van de politie staat voorop.', ''],
    ['We letten op de beschikbaarheid van brandweer en ambulance.', ''],
    ['Toezicht en handhaving treden op tegen overlast.', ''],
    ['We helpen Buurtpreventie vooruit.', ''],
    ['Met behulp van gegevens brengen we plekken in beeld.', ''],
    ['Met name jongeren krijgen aandacht.', ''],
    ['Samen met elkaar houden we de wijk veilig.', ''],
    ['We werken met een vaste aanpak.', ''],
    ['Bewoners melden overlast bij de gemeente.', ''],
    ['De nota Handhaving (2023).', ''],
    ['De regels gelden in onze gemeente.', ''],
  ],
}

describe.each(Object.entries(GEVALLEN))('findPartijen: %s', (_groep, rijen) => {
  it.each(rijen)('%j', (zin, verwacht) => {
    expect(notatie(zin)).toBe(verwacht)
  })
})

describe('findPartijen', () => {
  it('wijst de naam aan zonder het lidwoord', () => {
    const zin = 'Dit gebeurt in samenwerking met de politie.'
    expect(findPartijen(zin).map(({ van, tot }) => zin.slice(van, tot))).toEqual(['politie'])
  })

  it.each(['samen met de ', 'met x en ', 'de politie en ', '(politie ', 'Wie: ', 'bij het A ', ' - '])(
    'leest een lange herhaling van %j snel',
    (stuk) => {
      const begin = performance.now()
      findPartijen(stuk.repeat(50_000))
      expect(performance.now() - begin).toBeLessThan(15_000)
    },
  )
})

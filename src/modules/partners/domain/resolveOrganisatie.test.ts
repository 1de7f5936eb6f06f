import { describe, expect, it } from 'vitest'
import type { Organisatie } from './organisatie.ts'
import { resolveOrganisatie } from './resolveOrganisatie.ts'

const organisatie = (naam: string, ...aliassen: string[]): Organisatie => ({
  id: naam,
  naam,
  soort: 'overig',
  aliassen,
})

const LIJST: readonly Organisatie[] = [
  organisatie('Gemeente', 'gemeente Waterveste'),
  organisatie('Politie'),
  organisatie('Stedin'),
  organisatie('Buurtpreventie'),
  organisatie('Veiligheidsregio Rotterdam-Rijnmond'),
  organisatie('Zorg- en Veiligheidshuis', 'VH'),
  organisatie('Sociale Verzekeringsbank', 'SVB'),
  organisatie('Handhaving', 'H&T', 'boa’s'),
  organisatie('Ministerie van Justitie en Veiligheid'),
  organisatie('Woonstichting Één Thuis (WET)'),
  organisatie('Stichting Baken Oost', 'Baken'),
  organisatie('Stichting Baken West', 'Baken'),
]

describe('resolveOrganisatie: zeker', () => {
  it.each([
    ['gemeente', 'Gemeente'],
    ['De Politie', 'Politie'],
    ['POLITIE.', 'Politie'],
    ['gemeente Waterveste', 'Gemeente'],
    ['VH', 'Zorg- en Veiligheidshuis'],
    ['het Zorg en Veiligheidshuis', 'Zorg- en Veiligheidshuis'],
    ['de Sociale Verzekeringsbank (SVB)', 'Sociale Verzekeringsbank'],
    ['Sociale Verzekeringsbank', 'Sociale Verzekeringsbank'],
    ['H & T', 'Handhaving'],
    ["boa's", 'Handhaving'],
    ['WET', 'Woonstichting Één Thuis (WET)'],
    ['woonstichting een thuis', 'Woonstichting Één Thuis (WET)'],
  ])('%j is %j', (vermelding, verwacht) => {
    expect(resolveOrganisatie(vermelding, LIJST)).toEqual({ organisatieId: verwacht })
  })
})

describe('resolveOrganisatie: alleen een voorstel', () => {
  it.each([
    ['BP', [['Buurtpreventie', 'kan de afkorting zijn van Buurtpreventie']]],
    ['VRR', [['Veiligheidsregio Rotterdam-Rijnmond', 'kan de afkorting zijn van Veiligheidsregio Rotterdam-Rijnmond']]],
    ['Steding', [['Stedin', 'lijkt op Stedin']]],
    ['politei', [['Politie', 'lijkt op Politie']]],
    ['Buurt preventie', [['Buurtpreventie', 'lijkt op Buurtpreventie']]],
    ['Politie (wijkagent)', [['Politie', 'kan Politie zijn']]],
    ['politie Duinrade', [['Politie', 'hoort misschien bij Politie']]],
    [
      'ministerie van Justitie en Veiligheid (inspectie)',
      [['Ministerie van Justitie en Veiligheid', 'kan Ministerie van Justitie en Veiligheid zijn']],
    ],
    [
      'Baken',
      [
        ['Stichting Baken Oost', 'kan Stichting Baken Oost zijn'],
        ['Stichting Baken West', 'kan Stichting Baken West zijn'],
      ],
    ],
    ['Lantaarn', []],
    ['OM', []],
    ['', []],
    ['(((', []],
  ])('%j levert %j', (vermelding, verwacht) => {
    const kandidaten = verwacht.map(([organisatieId, reden]) => ({ organisatieId, reden }))
    expect(resolveOrganisatie(vermelding, LIJST)).toEqual({ kandidaten })
  })

  it('stelt er nooit meer dan vijf voor', () => {
    const veel = Array.from({ length: 20 }, (_, n) => organisatie(`Wijkraad Kade ${n}`))
    const oplossing = resolveOrganisatie('Wijkraad Kade', veel)
    expect('kandidaten' in oplossing ? oplossing.kandidaten.length : 0).toBe(5)
  })
})

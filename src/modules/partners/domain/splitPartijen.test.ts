import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPartijen } from './splitPartijen.ts'

/** "*gemeente | politie": the names in order, with a star for the trekker. */
const notatie = (tekst: string): string =>
  splitPartijen(tekst)
    .map(({ tekst: naam, rol }) => `${rol === 'trekker' ? '*' : ''}${naam}`)
    .join(' | ')

const GEVALLEN: Record<string, readonly (readonly [string, string])[]> = {
  'gewone lijsten': [
    ['Gemeente', '*Gemeente'],
    ['gemeente en politie', '*gemeente | politie'],
    ['gemeente, politie en OM', '*gemeente | politie | OM'],
    ['gemeente/politie/brandweer', '*gemeente | politie | brandweer'],
    ['politie/ gemeente /brandweer', '*politie | gemeente | brandweer'],
    ['Politie,Gemeente,OM', '*Politie | Gemeente | OM'],
    ['gemeente; politie; om', '*gemeente | politie | om'],
    ['Gemeente + politie', '*Gemeente | politie'],
    ['Gemeente & politie', '*Gemeente | politie'],
    ['OM&politie', '*OM | politie'],
    ['gemeente of politie', '*gemeente | politie'],
    ['politie/gemeente en/of OM', '*politie | gemeente | OM'],
    ['Gemeente - politie', '*Gemeente | politie'],
    ['Gemeente – politie', '*Gemeente | politie'],
    ['Gemeente\npolitie\nbrandweer', '*Gemeente | politie | brandweer'],
    ['• Gemeente\n• Politie', '*Gemeente | Politie'],
    ['- gemeente\n- politie', '*gemeente | politie'],
    ['* gemeente * politie', '*gemeente | politie'],
    ['gemeente. Politie.', '*gemeente | Politie'],
    ['Gemeente: politie', '*Gemeente | politie'],
    ['gemeente, gemeente', '*gemeente'],
    ['boa’s en politie', '*boa’s | politie'],
    ["Boa's/toezichthouders", "*Boa's | toezichthouders"],
  ],
  'namen die heel blijven': [
    ['Belastingdienst/ Toeslagen', '*Belastingdienst/ Toeslagen'],
    ['Belastingdienst/Toeslagen, politie', '*Belastingdienst/Toeslagen | politie'],
    ['Zorg- en Veiligheidshuis', '*Zorg- en Veiligheidshuis'],
    ['Zorg- en Veiligheidshuis / OM', '*Zorg- en Veiligheidshuis | OM'],
    ['Bouw- en woningtoezicht', '*Bouw- en woningtoezicht'],
    ['Jeugdzorg en -hulp', '*Jeugdzorg en -hulp'],
    ['Immigratie- en Naturalisatiedienst (IND), DUO', '*Immigratie- en Naturalisatiedienst (IND) | DUO'],
    ['H&T', '*H&T'],
    ['H&T/politie', '*H&T | politie'],
    ['ministerie van J&V', '*ministerie van J&V'],
    ['college van B&W', '*college van B&W'],
    ['Toezicht & Handhaving, politie', '*Toezicht & Handhaving | politie'],
    ['Toezicht en Handhaving', '*Toezicht en Handhaving'],
    ['team Toezicht en Handhaving en politie', '*team Toezicht en Handhaving | politie'],
    ['Openbare Orde en Veiligheid', '*Openbare Orde en Veiligheid'],
    ['openbare orde en veiligheid, politie', '*openbare orde en veiligheid | politie'],
    ['Vergunningen, Toezicht en Handhaving', '*Vergunningen, Toezicht en Handhaving'],
    ['burgemeester en wethouders, politie', '*burgemeester en wethouders | politie'],
    [
      'het ministerie van Sociale Zaken en Werkgelegenheid (Inspectie SZW), UWV',
      '*het ministerie van Sociale Zaken en Werkgelegenheid (Inspectie SZW) | UWV',
    ],
    [
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
      '*Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    ],
    ['Centrum voor Jeugd en Gezin / politie', '*Centrum voor Jeugd en Gezin | politie'],
    ['Stichting Welzijn en Zorg', '*Stichting Welzijn en Zorg'],
    ['team Jeugd en Veiligheid', '*team Jeugd en Veiligheid'],
    ['team Wonen, Zorg en Welzijn', '*team Wonen, Zorg en Welzijn'],
    ['Sport en Cultuur', '*Sport en Cultuur'],
    ['Afdeling Publiek & Veiligheid', '*Afdeling Publiek & Veiligheid'],
    ['Senioren- en cliëntenraden', '*Senioren- en cliëntenraden'],
    ['GGD Duinrade-Kadewaard', '*GGD Duinrade-Kadewaard'],
    ['Veiligheidsregio\nDuinrade-Kadewaard, gemeente', '*Veiligheidsregio Duinrade-Kadewaard | gemeente'],
    ['GGD Noord- en Oost-Kadewaard', '*GGD Noord- en Oost-Kadewaard'],
    ['Veilig Thuis', '*Veilig Thuis'],
    ['Raad voor de Kinderbescherming', '*Raad voor de Kinderbescherming'],
    ['Openbaar\nMinisterie, gemeente', '*Openbaar Ministerie | gemeente'],
    ['Gemeente,\npolitie,\nzorg-\nen veiligheidshuis', '*Gemeente | politie | zorg- en veiligheidshuis'],
  ],
  'namen die uiteen gaan': [
    ['Stichting Kade en Lantaarn', '*Stichting Kade | Lantaarn'],
    ['Politie en Handhaving', '*Politie | Handhaving'],
    ['Handhaving en Communicatie', '*Handhaving | Communicatie'],
    ['zorg en onderwijs', '*zorg | onderwijs'],
    ['ondernemers en bewoners', '*ondernemers | bewoners'],
    ['afdeling OOV en Politie', '*afdeling OOV | Politie'],
    ['OM/politie', '*OM | politie'],
    ['RIEC/LIEC', '*RIEC | LIEC'],
  ],
  haakjes: [
    ['Gemeente (afdeling OOV, team Handhaving)', '*Gemeente (afdeling OOV, team Handhaving)'],
    ['Politie (wijkagent)', '*Politie (wijkagent)'],
    ['de Sociale Verzekeringsbank (SVB), politie', '*de Sociale Verzekeringsbank (SVB) | politie'],
    ['ketenpartners (politie, OM en gemeente)', '*politie | OM | gemeente'],
    ['de hulpdiensten (politie, brandweer)', '*politie | brandweer'],
    ['gemeente (', '*gemeente'],
  ],
  rollen: [
    ['Gemeente i.s.m. politie', '*Gemeente | politie'],
    ['Gemeente ism politie en OM', '*Gemeente | politie | OM'],
    ['Buurtpreventie i.s.m. gemeente/politie', '*Buurtpreventie | gemeente | politie'],
    ['Gemeente in samenwerking met de politie', '*Gemeente | de politie'],
    ['gemeente samen met bewoners', '*gemeente | bewoners'],
    ['Gemeente met politie', '*Gemeente | politie'],
    ['i.s.m. politie', 'politie'],
    ['trekker: gemeente, partners: politie, OM', '*gemeente | politie | OM'],
    ['Trekker: gemeente en politie; partners: OM', '*gemeente | *politie | OM'],
    ['Regie: OOV', '*OOV'],
    ['Wie: gemeente en politie', '*gemeente | politie'],
    ['Gemeente (trekker), politie', '*Gemeente | politie'],
    ['politie, gemeente (trekker)', 'politie | *gemeente'],
    ['politie, trekker gemeente', 'politie | *gemeente'],
    ['Gemeente – trekker, politie – partner', '*Gemeente | politie'],
    ['Gemeente trekker, politie partner', '*Gemeente | politie'],
    ['politie, externe partner', '*politie | externe partner'],
    ['Gemeente, indien nodig politie', '*Gemeente | politie'],
    ['gemeente, politie (indien nodig)', '*gemeente | politie'],
    ['Gemeente met inzet van boa’s', '*Gemeente | boa’s'],
    ['politie (t), gemeente (p)', '*politie | gemeente'],
    ['Gemeente (regie) i.s.m. politie, OM, Halt', '*Gemeente | politie | OM | Halt'],
  ],
  'inleidingen en staarten': [
    ['o.a. politie, OM en Halt', '*politie | OM | Halt'],
    ['Gemeente, o.a. OOV en Handhaving', '*Gemeente | OOV | Handhaving'],
    ['gemeente, politie, e.a.', '*gemeente | politie'],
    ['gemeente, politie etc.', '*gemeente | politie'],
    ['het CCV', '*het CCV'],
  ],
  'geen partij': [
    ['n.v.t.', ''],
    ['-', ''],
    ['—', ''],
    ['zie boven', ''],
    ['Dit werk wordt voortgezet.', ''],
    ['De subsidie is verlengd.', ''],
    ['nader te bepalen', ''],
    ['Q1', ''],
    ['doorlopend', ''],
    ['mei 2025', ''],
    ['€ 5.000', ''],
    ['12', ''],
    ['?', ''],
  ],
  personen: [
    ['dhr. Jansen', ''],
    ['J. de Vries', ''],
    ['J. de Vries (wijkagent), gemeente', '*wijkagent | gemeente'],
    ['Jan de Vries', ''],
    ['wijkagent', '*wijkagent'],
    ['beleidsadviseur veiligheid', '*beleidsadviseur veiligheid'],
    ['wethouder Zorg en Welzijn', '*wethouder Zorg en Welzijn'],
  ],
  zinnen: [
    ['De gemeente zorgt voor de uitvoering.', '*gemeente'],
    ['De politie voert dit uit samen met de gemeente.', '*politie | gemeente'],
  ],
}

describe.each(Object.entries(GEVALLEN))('splitPartijen: %s', (_groep, rijen) => {
  it.each(rijen)('%j', (tekst, verwacht) => {
    expect(notatie(tekst)).toBe(verwacht)
  })
})

describe('splitPartijen', () => {
  it('wijst de naam in de tekst aan, met het rolmerk erbij', () => {
    const tekst = 'politie, de gemeente (trekker)'
    expect(splitPartijen(tekst).map(({ van, tot }) => tekst.slice(van, tot))).toEqual([
      'politie',
      'de gemeente (trekker)',
    ])
  })

  const stukjes =
    'gemeente politie OM H&T / , ; en i.s.m. met ( ) - \n : trekker Zorg- Veiligheidshuis . J. Jansen & team Wonen'.split(
      ' ',
    )

  it('gooit nooit, en elke naam staat waar hij zegt', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stukjes, ' '), { maxLength: 25 }), (delen) => {
        const tekst = delen.join(' ')
        for (const partij of splitPartijen(tekst)) {
          const kaal = partij.tekst.replace(/[\s()]/g, '')
          expect(tekst.slice(partij.van, partij.tot).replace(/[\s()]/g, '')).toContain(kaal)
          expect(kaal).not.toBe('')
        }
      }),
      { seed: 20260101, numRuns: 300 },
    )
  })

  it.each([
    'gemeente, ',
    'a/',
    '(',
    'x\n',
    'Zorg- en ',
    'team Wonen en ',
    'i.s.m. ',
    '- ',
    '  ',
    'wordt ',
    'Trekker: ',
  ])('leest een lange herhaling van %j in evenredige tijd', (stuk) => {
    const time = (aantal: number): number => {
      const begin = performance.now()
      splitPartijen(stuk.repeat(aantal))
      return performance.now() - begin
    }
    time(500)
    expect(time(10_000)).toBeLessThan(40 * time(1_000) + 5_000)
  })
})

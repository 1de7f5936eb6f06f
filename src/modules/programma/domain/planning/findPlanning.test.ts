import { describe, expect, it } from 'vitest'
import { describePlanning } from './describePlanning.ts'
import { findPlanning, findPlanningen } from './findPlanning.ts'

/** "twee keer per jaar → 2 keer per jaar": the words found and what they mean; empty when nothing was found. */
const notatie = (zin: string): string => {
  const vondst = findPlanning(zin)
  return vondst === null ? '' : `${zin.slice(vondst.van, vondst.tot)} → ${describePlanning(vondst.planning, null)}`
}

const GEVALLEN: Record<string, readonly (readonly [string, string])[]> = {
  'in de zin': [
    ['In 2025 komt er een nieuw plan.', 'In 2025 → 2025'],
    ['De aanpak, die tot 2027 loopt, gaat door.', 'tot 2027 → tot 2027'],
    ['We houden in het najaar een avond voor winkeliers.', 'in het najaar → najaar'],
    ['Het team houdt twee keer per jaar een controle.', 'twee keer per jaar → 2 keer per jaar'],
    ['Vóór 1 juli 2025 ligt er een voorstel.', 'Vóór 1 juli 2025 → voor 1 juli 2025'],
    ['Uiterlijk eind 2025 is de aanpak herijkt.', 'Uiterlijk eind 2025 → uiterlijk eind 2025'],
    ['We starten in maart met een proef.', 'in maart → start in maart'],
    ['Rond de jaarwisseling is er extra toezicht.', 'Rond de jaarwisseling → eind december'],
    ['Tijdens de zomer van 2025 surveilleren we op het strand.', 'Tijdens de zomer van 2025 → zomer 2025'],
    ['Begin juni begint de campagne.', 'Begin juni → begin juni'],
    ['Eind dit jaar volgt een evaluatie.', 'Eind dit jaar → eind van het jaar'],
    ['Van april tot en met september is het druk.', 'Van april tot en met september → april t/m september'],
    ['Elk kwartaal ontvangt de raad een overzicht.', 'Elk kwartaal → elk kwartaal'],
    ['We melden dit per kwartaal aan de raad.', 'per kwartaal → elk kwartaal'],
    ['Er komt een jaarlijkse markt.', 'jaarlijkse → elk jaar'],
    ['Het overleg is om de zes weken.', 'om de zes weken → elke 6 weken'],
    ['Het meldpunt is 24/7 open.', '24/7 → doorlopend'],
    ['Dit heeft onze continue aandacht.', 'continue → doorlopend'],
    ['We doen dit zo snel mogelijk.', 'zo snel mogelijk → nog te plannen'],
    ['Tot en met 2026 betaalt het rijk mee.', 'Tot en met 2026 → tot en met 2026'],
  ],
  'bij aanleiding': [
    ['Indien nodig schakelt de burgemeester op.', 'Indien nodig → indien nodig'],
    ['Indien de kosten passen, zetten we camera’s in.', 'Indien de kosten passen → indien de kosten passen'],
    ['Zodra er klachten komen gaat de boa langs.', 'Zodra er klachten komen → zodra er klachten komen'],
    ['Na drie klachten en bij elke melding gaat er iemand langs.', 'bij elke melding → bij elke melding'],
    ['Naar aanleiding van klachten wordt gemeten.', 'Naar aanleiding van klachten → naar aanleiding van klachten'],
  ],
  'in een staart': [
    ['Een avond voor ouderen (Q3, politie en gemeente)', 'Q3 → 3e kwartaal'],
    ['Een avond voor ouderen (politie, 2e kwartaal 2025).', '2e kwartaal 2025 → 2e kwartaal 2025'],
    ['Controle van loodsen – Q2 – politie', 'Q2 → 2e kwartaal'],
    ['Controle van loodsen; 4x per jaar; gemeente', '4x per jaar → 4 keer per jaar'],
    [
      'Controle 2x per jaar (voorjaar en najaar).',
      '2x per jaar (voorjaar en najaar) → 2 keer per jaar en voorjaar en najaar',
    ],
    ['Buurtpreventie (structureel)', 'structureel → doorlopend'],
    ['Voorlichting aan ouderen, structureel.', 'structureel → doorlopend'],
    ['Beleid vernieuwen (2025).', '2025 → 2025'],
    ['Wie: politie. Wanneer: Q1 en Q3', 'Q1 en Q3 → 1e en 3e kwartaal'],
    ['Planning: doorlopend. Wie: gemeente.', 'doorlopend → doorlopend'],
  ],
  'het meeste zegt': [
    ['In 2025 houden we elke maand overleg.', 'elke maand → elke maand'],
    ['Indien nodig komt er in Q2 een tweede ronde.', 'in Q2 → 2e kwartaal'],
  ],
  'geen planning': [
    ['', ''],
    ['Door structureel te overleggen leren we elkaar kennen.', ''],
    ['Het programma 2023-2026 is geëvalueerd.', ''],
    ['De nota Handhaving (2023) geldt voor iedereen.', ''],
    ['Jongeren vanaf 18 jaar krijgen les.', ''],
    ['Er zijn 100 meldingen per jaar.', ''],
    ['Er zijn 20 meldingen per maand.', ''],
    ['Het aantal meldingen per kwartaal daalt.', ''],
    ['De boete is twee keer zo hoog.', ''],
    ['Het dagelijks bestuur beslist.', ''],
    ['We bereiken 2000 huishoudens.', ''],
    ['De veilige jaarwisseling vraagt aandacht.', ''],
    ['De brief van 26 maart 2019 blijft gelden.', ''],
    ['Dat kost € 2025 per stuk.', ''],
    ['Voor 2025 is er budget.', ''],
    ['Mevrouw Mei opent de avond.', ''],
    ['Het is de eerste keer.', ''],
  ],
}

describe.each(Object.entries(GEVALLEN))('findPlanning: %s', (_groep, rijen) => {
  it.each(rijen)('%j', (zin, verwacht) => {
    expect(notatie(zin)).toBe(verwacht)
  })
})

describe('findPlanning', () => {
  it('houdt in de planning de woorden van de zin', () => {
    expect(findPlanning('Dat doen we 2x p/j.')?.planning.tekst).toBe('2x p/j')
  })

  it('vindt alle tijden op volgorde', () => {
    const zin = 'In 2025 houden we elke maand overleg en in juni een training.'
    expect(findPlanningen(zin).map(({ van, tot }) => zin.slice(van, tot))).toEqual(['In 2025', 'elke maand', 'in juni'])
  })

  it.each(['planning: ', '(Q1) ', 'n.a.v. x ', '; ', 'in 2025 - ', 'indien ', '2x '])(
    'leest een lange herhaling van %j snel',
    (stuk) => {
      const begin = performance.now()
      findPlanning(stuk.repeat(50_000))
      expect(performance.now() - begin).toBeLessThan(15_000)
    },
  )
})

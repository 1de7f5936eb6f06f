import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Periode, PlanningDeel } from '../planning.ts'
import { parsePlanning } from './parsePlanning.ts'

const notatePeriode = (periode: Periode): string => {
  const kern = 'nummer' in periode ? `${periode.eenheid}${periode.nummer}` : periode.eenheid
  const naam = periode.eenheid === 'seizoen' ? periode.naam : kern
  const wat = periode.eenheid === 'dag' ? `${periode.dag}/${periode.maand}` : naam
  return `${periode.deel === null ? '' : `${periode.deel}:`}${wat}${periode.jaar === null ? '' : `@${periode.jaar}`}`
}

/** One line for a part: "in kwartaal2@2025", "4 per jaar", "1 per 6 week", "bij <op verzoek>". */
const notate = (deel: PlanningDeel): string => {
  if (deel.soort === 'periode') return `${deel.grens} ${deel.periodes.map(notatePeriode).join(', ')}`
  if (deel.soort === 'frequentie')
    return `${deel.aantal ?? '?'} per ${deel.om === undefined ? '' : `${deel.om} `}${deel.per}`
  if (deel.soort === 'aanleiding') return `bij <${deel.tekst}>`
  return deel.soort === 'onbekend' ? `onbekend <${deel.tekst}>` : deel.soort
}

const notatie = (tekst: string): string => parsePlanning(tekst).delen.map(notate).join(' + ')

const GEVALLEN: Record<string, readonly (readonly [string, string])[]> = {
  doorlopend: [
    ['Doorlopend', 'doorlopend'],
    ['continu', 'doorlopend'],
    ['Structureel', 'doorlopend'],
    ['Hele jaar', 'doorlopend'],
    ['Het gehele jaar door', 'doorlopend'],
    ['permanent', 'doorlopend'],
    ['jaarrond', 'doorlopend'],
    ['24/7', 'doorlopend'],
    ['24 uur per dag', 'doorlopend'],
    ['meerjarig', 'doorlopend'],
    ['proactief', 'doorlopend'],
  ],
  kwartalen: [
    ['Q1', 'in kwartaal1'],
    ['q1-q2', 'in kwartaal1, kwartaal2'],
    ['Q1 t/m Q3', 'in kwartaal1, kwartaal2, kwartaal3'],
    ['Q1, Q2 en Q4', 'in kwartaal1, kwartaal2, kwartaal4'],
    ['Q1 & Q2', 'in kwartaal1, kwartaal2'],
    ['Q1 en 2', 'in kwartaal1, kwartaal2'],
    ['Q 3', 'in kwartaal3'],
    ['K2', 'in kwartaal2'],
    ['kw 3', 'in kwartaal3'],
    ['kw. 3 2025', 'in kwartaal3@2025'],
    ['2e kw.', 'in kwartaal2'],
    ['2 ^e kwartaal', 'in kwartaal2'],
    ['2e kwartaal 2020', 'in kwartaal2@2020'],
    ['2ekwartaal 2025', 'in kwartaal2@2025'],
    ['2de kwartaal', 'in kwartaal2'],
    ['1ste kwartaal', 'in kwartaal1'],
    ['kwartaal 1 en 2', 'in kwartaal1, kwartaal2'],
    ['kwartaal II', 'in kwartaal2'],
    ['Kwartaal 2: 2025', 'in kwartaal2@2025'],
    ['eerste kwartaal', 'in kwartaal1'],
    ['eerste en laatste kwartaal', 'in kwartaal1, kwartaal4'],
    ['1 ^e en 4 ^e kwartaal', 'in kwartaal1, kwartaal4'],
    ['1e t/m 3e kwartaal 2025', 'in kwartaal1@2025, kwartaal2@2025, kwartaal3@2025'],
    ['2024-Q1', 'in kwartaal1@2024'],
    ['2024 Q1', 'in kwartaal1@2024'],
    ['Q1-2025', 'in kwartaal1@2025'],
    ["Q2 '25", 'in kwartaal2@2025'],
    ['2025: Q1 en Q3', 'in kwartaal1@2025, kwartaal3@2025'],
    ['2025 (Q2)', 'in kwartaal2@2025'],
    ['Q3/Q4 2025', 'in kwartaal3@2025, kwartaal4@2025'],
    ['Q4 2024 t/m Q2 2025', 'in kwartaal4@2024, kwartaal1@2025, kwartaal2@2025'],
    ['tweede kwartaal van 2025', 'in kwartaal2@2025'],
  ],
  'halfjaren en tertalen': [
    ['1e halfjaar', 'in halfjaar1'],
    ['eerste half jaar 2025', 'in halfjaar1@2025'],
    ['tweede helft 2025', 'in halfjaar2@2025'],
    ['tweede helft van het jaar', 'in halfjaar2'],
    ['1e en 2e halfjaar', 'in halfjaar1, halfjaar2'],
    ['H1', 'in halfjaar1'],
    ['H2 2025', 'in halfjaar2@2025'],
    ['eerste tertaal', 'in maand1, maand2, maand3, maand4'],
  ],
  maanden: [
    ['januari', 'in maand1'],
    ['aug.', 'in maand8'],
    ['Start aug.', 'start maand8'],
    ['sept', 'in maand9'],
    ['Januari en juni', 'in maand1, maand6'],
    ['juni, juli en augustus', 'in maand6, maand7, maand8'],
    ['april t/m juni', 'in maand4, maand5, maand6'],
    ['mrt-mei 2025', 'in maand3@2025, maand4@2025, maand5@2025'],
    ['april/mei 2025', 'in maand4@2025, maand5@2025'],
    ['van april tot en met juni', 'in maand4, maand5, maand6'],
    ['tussen april en juni 2025', 'in maand4@2025, maand5@2025, maand6@2025'],
    ['nov-feb', 'in maand11, maand12, maand1, maand2'],
    ['nov 2024 t/m feb 2025', 'in maand11@2024, maand12@2024, maand1@2025, maand2@2025'],
    ['juni-2025', 'in maand6@2025'],
    ['juni (2025)', 'in maand6@2025'],
    ['03-2025', 'in maand3@2025'],
    ['begin juni', 'in begin:maand6'],
    ['half maart', 'in medio:maand3'],
    ['2e helft juni', 'in eind:maand6'],
    ['eerste week van maart', 'in begin:maand3'],
    ['eind juni/begin juli', 'in eind:maand6, begin:maand7'],
  ],
  'seizoenen en feestdagen': [
    ['voorjaar 2025', 'in voorjaar@2025'],
    ['lente', 'in voorjaar'],
    ['Herfst', 'in najaar'],
    ['voor- en najaar', 'in voorjaar, najaar'],
    ['voorjaar/najaar', 'in voorjaar, najaar'],
    ['in het voorjaar en in het najaar', 'in voorjaar, najaar'],
    ['voor de zomer', 'voor zomer'],
    ['voor de zomervakantie', 'voor zomer'],
    ['voor het zomerreces', 'voor zomer'],
    ['na de zomer', 'na zomer'],
    ['zomer van 2025', 'in zomer@2025'],
    ['winter 2025/2026', 'in winter@2025'],
    ['donkere dagen', 'in najaar, winter'],
    ['rond de jaarwisseling', 'in eind:maand12'],
    ['Koningsdag', 'in 27/4'],
  ],
  jaren: [
    ['2024', 'in jaar@2024'],
    ["'25", 'in jaar@2025'],
    ['in 2024', 'in jaar@2024'],
    ['2024-2026', 'in jaar@2024, jaar@2025, jaar@2026'],
    ['2024-26', 'in jaar@2024, jaar@2025, jaar@2026'],
    ['2024/2025', 'in jaar@2024, jaar@2025'],
    ['2023 t/m 2026', 'in jaar@2023, jaar@2024, jaar@2025, jaar@2026'],
    ['looptijd 2023-2026', 'in jaar@2023, jaar@2024, jaar@2025, jaar@2026'],
    ['Vanaf 2020', 'vanaf jaar@2020'],
    ['sinds 2019', 'vanaf jaar@2019'],
    ['tot 2024', 'tot jaar@2024'],
    ['tot en met 2026', 'tot_en_met jaar@2026'],
    ['t/m 2026', 'tot_en_met jaar@2026'],
    ['2024 e.v.', 'vanaf jaar@2024'],
    ['2025 en verder', 'vanaf jaar@2025'],
    ['2025+', 'vanaf jaar@2025'],
    ['2023-heden', 'vanaf jaar@2023'],
    ['dit jaar', 'in jaar'],
    ['in de loop van 2025', 'in jaar@2025'],
    ['begin 2025', 'in begin:jaar@2025'],
    ['medio 2025', 'in medio:jaar@2025'],
    ['ultimo 2025', 'in eind:jaar@2025'],
    ['eind van het jaar', 'in eind:jaar'],
    ['voor 2026', 'voor jaar@2026'],
    ['voor eind 2025', 'uiterlijk eind:jaar@2025'],
    ['tot eind 2025', 'tot_en_met eind:jaar@2025'],
  ],
  'datums en weken': [
    ['1 maart 2025', 'in 1/3@2025'],
    ['01-03-2025', 'in 1/3@2025'],
    ['1/3/2025', 'in 1/3@2025'],
    ['1.3.2025', 'in 1/3@2025'],
    ['2025-03-01', 'in 1/3@2025'],
    ['1 mrt', 'in 1/3'],
    ['uiterlijk 1 juli', 'uiterlijk 1/7'],
    ['vóór 1 oktober', 'voor 1/10'],
    ['per 1 januari 2025', 'vanaf 1/1@2025'],
    ['m.i.v. 1-1-2025', 'vanaf 1/1@2025'],
    ['gereed voor 1 oktober', 'voor 1/10'],
    ['31-12', 'in 31/12'],
    ['01-07', 'in 1/7'],
    ['4 en 5 mei', 'in 4/5, 5/5'],
    ['1 t/m 15 maart 2025', 'vanaf 1/3@2025 + tot_en_met 15/3@2025'],
    ['20 oktober t/m 3 november', 'vanaf 20/10 + tot_en_met 3/11'],
    ['31 februari', 'onbekend <31 februari>'],
    ['week 40', 'in week40'],
    ['wk 12', 'in week12'],
    ['week 40-42', 'in week40, week41, week42'],
    ['weken 40 en 41', 'in week40, week41'],
  ],
  grenzen: [
    ['start Q1', 'start kwartaal1'],
    ['start: Q1, gereed: Q3', 'start kwartaal1 + uiterlijk kwartaal3'],
    ['start in maart en afronding in juni', 'start maand3 + uiterlijk maand6'],
    ['gereed Q2', 'uiterlijk kwartaal2'],
    ['uiterlijk in het tweede kwartaal', 'uiterlijk kwartaal2'],
    ['uiterlijk eind Q2', 'uiterlijk eind:kwartaal2'],
    ['t/m Q3', 'tot_en_met kwartaal3'],
    ['na Q2', 'na kwartaal2'],
    ['vanaf september', 'vanaf maand9'],
    ['Vanaf 1 januari 2025 t/m 31 december 2026', 'vanaf 1/1@2025 + tot_en_met 31/12@2026'],
  ],
  frequenties: [
    ['4 maal per jaar', '4 per jaar'],
    ['2x per jaar', '2 per jaar'],
    ['2× p/j', '2 per jaar'],
    ['2x p.j.', '2 per jaar'],
    ['2xpj', '2 per jaar'],
    ['4x/jaar', '4 per jaar'],
    ['n maal per jaar', '? per jaar'],
    ['een aantal maal per jaar', '? per jaar'],
    ['meerdere keren per jaar', '? per jaar'],
    ['minimaal 4 keer per jaar', '4 per jaar'],
    ['min. 2x per jaar', '2 per jaar'],
    ['1 à 2 keer per jaar', '1 per jaar'],
    ['10-12 keer per jaar', '10 per jaar'],
    ['één keer per jaar', '1 per jaar'],
    ['eenmaal per jaar', '1 per jaar'],
    ['eens per 4 jaar', '1 per 4 jaar'],
    ['1x in de 4 jaar', '1 per 4 jaar'],
    ['1 keer per 2 jaar', '1 per 2 jaar'],
    ['3x', '3 per looptijd'],
    ['eenmalig', '1 per looptijd'],
    ['regelmatig', '? per looptijd'],
    ['jaarlijks', '1 per jaar'],
    ['halfjaarlijks', '1 per halfjaar'],
    ['half-jaarlijks', '1 per halfjaar'],
    ['tweejaarlijks', '1 per 2 jaar'],
    ['2-jaarlijks', '1 per 2 jaar'],
    ['per kwartaal', '1 per kwartaal'],
    ['elk kwartaal', '1 per kwartaal'],
    ['kwartaaloverleg', '1 per kwartaal'],
    ['maandelijkse', '1 per maand'],
    ['tweemaandelijks', '1 per 2 maand'],
    ['1x per mnd.', '1 per maand'],
    ['elke zes weken', '1 per 6 week'],
    ['1 x per 6 weken', '1 per 6 week'],
    ['om de twee weken', '1 per 2 week'],
    ['om de week', '1 per 2 week'],
    ['wekelijks', '1 per week'],
    ['tweewekelijks', '1 per 2 week'],
    ['zeswekelijks', '1 per 6 week'],
    ['6 wekelijks', '1 per 6 week'],
    ['dagelijks', '1 per dag'],
    ['elke dag', '1 per dag'],
    ['5 dagen per week', '5 per week'],
    ['vier avonden in de week', '4 per week'],
    ['maandag t/m vrijdag', '5 per week'],
    ['ma t/m vr', '5 per week'],
    ['op vrijdag- en zaterdagavond', '2 per week'],
    ['elke vrijdag', '1 per week'],
    ['elke eerste maandag van de maand', '1 per maand'],
    ['6 controles per jaar', '6 per jaar'],
    ['4 bijeenkomsten in 2025', '4 per looptijd + in jaar@2025'],
    ['elk voorjaar', '1 per jaar + in voorjaar'],
    ['jaarlijks in mei', '1 per jaar + in maand5'],
  ],
  aanleidingen: [
    ['Indien nodig', 'bij <Indien nodig>'],
    ['indien noodzakelijk', 'bij <indien noodzakelijk>'],
    ['op verzoek', 'bij <op verzoek>'],
    ['op verzoek van de politie', 'bij <op verzoek van de politie>'],
    ['naar behoefte', 'bij <naar behoefte>'],
    ['ad hoc', 'bij <ad hoc>'],
    ['op afroep', 'bij <op afroep>'],
    ['waar nodig', 'bij <waar nodig>'],
    ['incidenteel', 'bij <incidenteel>'],
    ['situationeel', 'bij <situationeel>'],
    ['n.a.v. meldingen', 'bij <n.a.v. meldingen>'],
    [
      'naar aanleiding van signalen, klachten en incidenten',
      'bij <naar aanleiding van signalen, klachten en incidenten>',
    ],
    ['bij elke melding', 'bij <bij elke melding>'],
    ['bij signalen', 'bij <bij signalen>'],
    ['in geval van overlast', 'bij <in geval van overlast>'],
    ['zodra de nota is vastgesteld', 'bij <zodra de nota is vastgesteld>'],
    ['afhankelijk van besluitvorming', 'bij <afhankelijk van besluitvorming>'],
    ['carnaval', 'bij <carnaval>'],
    ['tijdens de kermis', 'bij <tijdens de kermis>'],
    ['Bij evenementen en jaarwisseling', 'bij <Bij evenementen en jaarwisseling>'],
  ],
  combinaties: [
    ['2 maal per jaar en verder op verzoek', '2 per jaar + bij <op verzoek>'],
    ['2 maal per jaar, extra bij incidenten', '2 per jaar + bij <bij incidenten>'],
    ['2x per jaar (voorjaar en najaar)', '2 per jaar + in voorjaar, najaar'],
    ['Doorlopend. Overleg is maandelijks', 'doorlopend + 1 per maand'],
    ['Doorlopend 2 ^e kwartaal', 'doorlopend + in kwartaal2'],
    ['doorlopend tot 2026', 'doorlopend + tot jaar@2026'],
    ['Doorlopend, bij incidenten extra', 'doorlopend + bij <bij incidenten extra>'],
    ['Doorlopend. Afhankelijk van capaciteit.', 'doorlopend + bij <Afhankelijk van capaciteit>'],
    ['Start in voorjaar. Vooral op zaterdagavonden.', 'start voorjaar + 1 per week'],
    ['Pro actief en n.a.v. meldingen', 'doorlopend + bij <n.a.v. meldingen>'],
    [
      'Vaste rondes en n.a.v. klachten van bewoners, winkeliers of scholen',
      '? per looptijd + bij <n.a.v. klachten van bewoners, winkeliers of scholen>',
    ],
    ['Q1 evaluatie, Q3 nieuw plan', 'in kwartaal1 + in kwartaal3'],
    ['Heel het jaar, 5 dagen per week', 'doorlopend + 5 per week'],
    ['Zomer 2025 (start) en daarna doorlopend', 'in zomer@2025 + doorlopend'],
    ['Indien nodig, in elk geval voor de kermis', 'bij <Indien nodig> + bij <in elk geval voor de kermis>'],
    ['maart en Q3', 'in maand3, kwartaal3'],
    ['Maandelijks (behalve in juli en augustus)', '1 per maand'],
    ['Per kwartaal een rapportage', '1 per kwartaal'],
    ['3x per jaar: maart, juni en oktober', '3 per jaar + in maand3, maand6, maand10'],
    ['Q3 (na vaststelling)', 'in kwartaal3 + bij <na vaststelling>'],
    ['Q2\nQ4', 'in kwartaal2 + in kwartaal4'],
    ['<p>Q2</p>', 'in kwartaal2'],
  ],
  'nader te plannen': [
    ['n.t.b.', 'nader_te_plannen'],
    ['n.n.b.', 'nader_te_plannen'],
    ['ntb', 'nader_te_plannen'],
    ['nog te bepalen', 'nader_te_plannen'],
    ['Nader te plannen', 'nader_te_plannen'],
    ['in overleg', 'nader_te_plannen'],
    ['PM', 'nader_te_plannen'],
    ['volgt', 'nader_te_plannen'],
    ['zo snel mogelijk', 'nader_te_plannen'],
  ],
  onbekend: [
    ['zie bijlage', 'onbekend <zie bijlage>'],
    ['volgend jaar', 'onbekend <volgend jaar>'],
    ['Q2. Zie ook bijlage 3', 'in kwartaal2 + onbekend <Zie ook bijlage 3>'],
    ['13.00 uur', 'onbekend <13.00 uur>'],
    ['€ 2025', 'onbekend <€ 2025>'],
    ['Jan de Vries', 'onbekend <Jan de Vries>'],
    ['gemeente', 'onbekend <gemeente>'],
    ['Q5', 'onbekend <Q5>'],
    ['week 60', 'onbekend <week 60>'],
  ],
  'geen planning': [
    ['', ''],
    ['  ', ''],
    ['n.v.t.', ''],
    ['-', ''],
    ['—', ''],
  ],
}

describe.each(Object.entries(GEVALLEN))('parsePlanning: %s', (_groep, rijen) => {
  it.each(rijen)('%j', (tekst, verwacht) => {
    expect(notatie(tekst)).toBe(verwacht)
  })
})

describe('parsePlanning', () => {
  it('houdt de tekst letterlijk', () => {
    expect(parsePlanning('  2 ^e kwartaal\n').tekst).toBe('  2 ^e kwartaal\n')
  })

  it('leest ook met zachte streepjes en vaste spaties', () => {
    expect(notatie('2e\u00A0kwar\u00ADtaal')).toBe('in kwartaal2')
  })

  const stukjes = [
    'Q1',
    '2',
    'e',
    '^',
    ' ',
    'kwartaal',
    ',',
    'en',
    't/m',
    '2025',
    'mei',
    '(',
    ')',
    'n.a.v.',
    'per',
    'jaar',
    '-',
    '/',
    'x',
    'é',
    '\n',
    '.',
  ]

  it('gooit nooit en laat nooit een niet-lege tekst zonder deel, behalve wanneer er geen planning staat', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stukjes), { maxLength: 30 }), (delen) => {
        const tekst = delen.join('')
        const planning = parsePlanning(tekst)
        expect(planning.tekst).toBe(tekst)
        const heeftWoord = /[\p{L}\d]/u.test(tekst) && !/^[^\p{L}\d]*x[^\p{L}\d]*$/u.test(tekst)
        expect(planning.delen.length > 0).toBe(heeftWoord)
      }),
      { seed: 20260101, numRuns: 300 },
    )
  })

  it.each(['1e, ', 'Q1 en ', 'de ', '2x ', '1-', 'n.a.v. ', 'bij x, ', '2025 - ', 'en ', '(', '\n', 'elke '])(
    'leest een lange herhaling van %j in evenredige tijd',
    (stuk) => {
      const time = (aantal: number): number => {
        const begin = performance.now()
        parsePlanning(stuk.repeat(aantal))
        return performance.now() - begin
      }
      time(500)
      expect(time(10_000)).toBeLessThan(40 * time(1_000) + 5_000)
    },
  )
})

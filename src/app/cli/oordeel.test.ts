import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './runCli.ts'

const VOORBEELDEN = 'docs/voorbeelden/oordeel'

let map: string
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken oordeel '))
})
afterAll(() => rm(map, { recursive: true }))

async function run(...args: string[]): Promise<{ code: number; antwoord: string; meldingen: string }> {
  const antwoord: string[] = []
  const meldingen: string[] = []
  const code = await runCli(['oordeel', ...args], {
    antwoord: (tekst) => void antwoord.push(tekst),
    meld: (zin) => void meldingen.push(zin),
  })
  return { code, antwoord: antwoord.join('\n'), meldingen: meldingen.join('\n') }
}

async function judge(inhoud: unknown, ...args: string[]) {
  const pad = join(map, 'doel.json')
  await writeFile(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud))
  return run(pad, ...args)
}

const aDoel = (anders: object = {}): Record<string, any> => ({
  naam: 'Minder woninginbraken',
  indicator: { soort: 'telling', eenheid: 'aangiften', goed: 'lager' },
  norm: { wijze: 'met', waarde: -5, basisjaar: 2019, doeljaar: 2020 },
  reeks: [
    { periode: '2019', waarde: 47 },
    { periode: '2020', waarde: 38 },
  ],
  ...anders,
})

/** What each example is there for. */
const VERWACHT: Readonly<Record<string, readonly [oordeel: string, richting: string | null]>> = {
  'aandeel-binnen-termijn.json': ['niet_gehaald', 'stijging'],
  'aantal-van.json': ['gehaald', 'stijging'],
  'breuk.json': ['niet_te_meten', null],
  'enquete.json': ['onzeker', 'kan_toeval_zijn'],
  'geen-norm.json': ['niet_te_meten', 'kan_toeval_zijn'],
  'gemiddelde.json': ['niet_gehaald', 'stijging'],
  'per-1000.json': ['onzeker', 'daling'],
  'stand.json': ['op_koers', 'stijging'],
  'telling-met-procent.json': ['onzeker', 'kan_toeval_zijn'],
  'telling-overdispersie.json': ['onzeker', 'kan_toeval_zijn'],
  'telling-precies.json': ['gehaald', 'kan_toeval_zijn'],
  'telling-te-klein.json': ['niet_te_meten', 'te_klein'],
  'telling-verwachting.json': ['op_koers', 'daling'],
}

test('elk voorbeeld geeft wat erbij hoort, met dezelfde sleutels', async () => {
  const namen = (await readdir(VOORBEELDEN)).filter((naam) => naam !== 'lijst.json')
  expect(namen.sort()).toEqual(Object.keys(VERWACHT))
  for (const naam of namen) {
    const { code, antwoord } = await run(join(VOORBEELDEN, naam), '--json')
    const gelezen = JSON.parse(antwoord) as Record<string, any>
    expect([naam, code, gelezen.oordeel, gelezen.richting]).toEqual([naam, 0, ...VERWACHT[naam]!])
    expect(Object.keys(gelezen)).toEqual(
      'naam oordeel reden fase richting jaar voorlopig schatting nulmeting verandering verwachting norm overdispersie zin zinnen uitleg punten'.split(
        ' ',
      ),
    )
    const docs = await readFile('docs/oordeel.md', 'utf8')
    for (const sleutel of Object.keys(gelezen)) expect(docs).toContain(`\`${sleutel}\``)
  }
})

test('zonder --json staat er wat een raadslid leest, met --uitleg ook hoe', async () => {
  const { antwoord } = await judge(aDoel())
  expect(antwoord).toBe(
    'Minder woninginbraken: onzeker\n  Er waren 38 aangiften in 2020, tegen 47 in 2019. Dat verschil kan toeval zijn. Het doel was hooguit 44 in 2020. Of het doel echt gehaald is, is onzeker.',
  )
  expect((await judge(aDoel(), '--uitleg')).antwoord).toContain('mid-p')
})

test('een lijst geeft een lijst; wat niet klopt houdt de rest niet tegen', async () => {
  const goed = await run(join(VOORBEELDEN, 'lijst.json'), '--json')
  expect([goed.code, (JSON.parse(goed.antwoord) as unknown[]).length]).toEqual([0, 3])
  const { code, antwoord, meldingen } = await judge([aDoel(), { naam: 'Half' }, aDoel()], '--json')
  expect(code).toBe(2)
  expect(JSON.parse(antwoord)).toMatchObject([
    { oordeel: 'onzeker' },
    { fout: expect.any(String) },
    { oordeel: 'onzeker' },
  ])
  expect(meldingen).toMatch(/^Doel 2: /)
})

const punten = (...lijst: object[]) => ({ reeks: lijst })

describe('wat niet klopt wordt geweigerd met een zin', () => {
  test.each([
    ['kapotte JSON', '{"naam":', 'geen goede JSON'],
    ['een onbekende sleutel', { ...aDoel(), kleur: 'rood' }, 'kleur'],
    ['een onbekende soort', aDoel({ indicator: { soort: 'gok', goed: 'lager' } }), 'indicator.soort'],
    ['een periode die niet bestaat', aDoel(punten({ periode: '2020-13', waarde: 1 })), '"2020-13" is geen periode'],
    [
      'twee keer dezelfde',
      aDoel(punten({ periode: '2020', waarde: 1 }, { periode: '2020JJ00', waarde: 2 })),
      'twee keer',
    ],
    ['minder dan niets', aDoel(punten({ periode: '2020', waarde: -1 })), 'kleiner dan 0'],
    ['een halve aangifte', aDoel(punten({ periode: '2020', waarde: 1.5 })), 'een heel getal'],
    [
      'meer dan alle',
      aDoel({ indicator: { soort: 'aandeel', goed: 'hoger' }, ...punten({ periode: '2020', teller: 5, noemer: 4 }) }),
      'teller is groter',
    ],
    [
      'boven de 100%',
      aDoel({ indicator: { soort: 'enquete', goed: 'hoger' }, ...punten({ periode: '2020', waarde: 120, n: 9 }) }),
      '0 tot en met 100',
    ],
    ['geen getal bij met', aDoel({ norm: { wijze: 'met', basisjaar: 2019 } }), 'norm.waarde ontbreekt'],
    ['geen getal bij naar', aDoel({ norm: { wijze: 'naar' } }), 'norm.waarde ontbreekt'],
    ['binnen bij een telling', aDoel({ norm: { wijze: 'binnen' } }), 'hoort bij een aandeel'],
    [
      'een doeljaar voor het basisjaar',
      aDoel({ norm: { wijze: 'richting', basisjaar: 2020, doeljaar: 2019 } }),
      'niet later',
    ],
    ['een dag die er niet is', { ...aDoel(), peildatum: '2020-02-31' }, 'geen dag'],
  ])('%s', async (_, inhoud, zin) => {
    const { code, antwoord, meldingen } = await judge(inhoud)
    expect({ code, antwoord }).toEqual({ code: 2, antwoord: '' })
    expect(meldingen).toContain(zin)
  })
})

test.each([
  [
    'percentage en n zijn teller en noemer',
    { indicator: { soort: 'enquete', goed: 'hoger' }, norm: { wijze: 'naar', waarde: 70 } },
    { waarde: 75, n: 400 },
    { teller: 300, noemer: 400 },
  ],
  ['de sleutels van het CBS', {}, { periode: '2020JJ00', waarde: 38 }, { waarde: 38 }],
])('%s', async (_, anders, ene, andere) => {
  const een = async (punt: object) =>
    (await judge(aDoel({ ...anders, ...punten({ periode: '2020', ...punt }) }), '--json')).antwoord
  expect(await een(ene)).toBe(await een(andere))
})

test('een nulmeting in de norm is een punt van de reeks', async () => {
  const los = aDoel({
    norm: { wijze: 'met', waarde: -5, nulmeting: { jaar: 2019, waarde: 47 } },
    ...punten({ periode: '2020', waarde: 38 }),
  })
  expect((await judge(los, '--json')).antwoord).toBe((await judge(aDoel(), '--json')).antwoord)
})

test('op de peildatum telt een maand die nog loopt niet mee, en een jaar over wat er voorbij is', async () => {
  const jaar = JSON.parse((await judge({ ...aDoel(), peildatum: '2020-10-15' }, '--json')).antwoord) as Record<
    string,
    any
  >
  expect(jaar).toMatchObject({ fase: 'laatste_jaar', schatting: { compleet: false } })
  expect(jaar.verwachting.waarde).toBeCloseTo((38 * 12) / 9, 9)
})

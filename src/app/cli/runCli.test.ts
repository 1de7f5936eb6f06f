import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './runCli.ts'

let map: string
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken opdracht '))
})
afterAll(() => rm(map, { recursive: true }))

async function run(...args: string[]): Promise<{ code: number; antwoord: string; meldingen: string }> {
  const antwoord: string[] = []
  const meldingen: string[] = []
  const code = await runCli(args, {
    antwoord: (tekst) => void antwoord.push(tekst),
    meld: (zin) => void meldingen.push(zin),
  })
  return { code, antwoord: antwoord.join('\n'), meldingen: meldingen.join('\n') }
}

describe('hulp', () => {
  test.each([
    [['--help'], 'baken OPDRACHT'],
    [['-h'], 'baken OPDRACHT'],
    [['start', '--help'], '--leeg'],
    [['migreer', '--help'], 'DATABASE_MIGRATION_URL'],
    [['importeer', 'bestand.docx', '--json', '--help'], '--opslaan'],
    [['logboek', '--help'], 'BAKEN_ANKER'],
    [['demo', '-h'], 'Waterveste'],
    [['termijn', '--help'], '--bestand'],
    [['gebruiker', '--help'], 'reset E-MAIL'],
    [['gebruiker', 'create', '--help'], 'adviseur_veiligheid'],
  ])('%j staat op stdout', async (args, tekst) => {
    expect(await run(...args)).toEqual({ code: 0, antwoord: expect.stringContaining(tekst) as string, meldingen: '' })
  })
})

describe('wat niet klopt, geeft 2 en één uitleg, en niets op stdout', () => {
  test.each([
    [[], 'Gebruik: baken OPDRACHT'],
    [['vlieg'], 'De opdracht "vlieg" bestaat niet.'],
    [['toString'], 'De opdracht "toString" bestaat niet.'],
    [['start', '--snel'], 'De optie --snel bestaat niet.'],
    [['start', '--leeg=ja'], 'De optie --leeg is niet goed ingevuld.'],
    [['start', 'nu'], '"nu" hoort hier niet.'],
    [['importeer'], 'Er ontbreekt iets: BESTAND.'],
    [['importeer', 'a', 'b'], '"b" hoort hier niet.'],
    [['importeer', 'a', '--opslaan'], 'Gebruik --opslaan en --gemeente CODE samen.'],
    [['importeer', 'a', '--gemeente', '9990'], 'Gebruik --opslaan en --gemeente CODE samen.'],
    [['importeer', 'a', '--opslaan', '--gemeente', 'Waterveste'], '"Waterveste" is geen gemeentecode.'],
    [['importeer', '--gemeente'], 'De optie --gemeente is niet goed ingevuld.'],
    [['importeer', '/bestaat/niet.docx', '--json'], '/bestaat/niet.docx bestaat niet.'],
    [['importeer', tmpdir(), '--json'], 'is een map.'],
    [['importeer', '/dev/null', '--json'], 'is geen gewoon bestand.'],
    [['termijn'], 'Er ontbreekt iets: ID.'],
    [['termijn', 'BZ-01'], 'Er ontbreekt iets: --start DATUM.'],
    [['termijn', 'XX-01', '--start', '2026-02-20'], 'De termijn "XX-01" staat niet in de tabel.'],
    [['termijn', 'BZ-01', '--start', '2026-02-30', '--json'], '"2026-02-30" bestaat niet'],
    [['termijn', 'BZ-01', '--start', '2026-02-20', '--opties', '{'], '--opties is geen JSON.'],
    [['termijn', 'BZ-01', '--bestand', 'a.json'], '"BZ-01" hoort hier niet.'],
    [['termijn', '--bestand', 'a.json', '--start', '2026-02-20'], 'Gebruik --bestand zonder --start'],
    [['termijn', '--bestand', '/bestaat/niet.json'], '/bestaat/niet.json bestaat niet.'],
    [['termijn', '--bestand', tmpdir()], 'is een map.'],
    [['termijn', '--bestand', '/dev/null'], 'is geen gewoon bestand.'],
    [['gebruiker'], 'Kies create of reset.'],
    [['gebruiker', 'reset'], 'Er ontbreekt iets: E-MAIL.'],
    [['gebruiker', 'create', 'a@b.nl', '--gemeente', '0'], '"0" is geen gemeentecode.'],
    [['gebruiker', 'create', 'a@b.nl', '--gemeente', '9990', '--rol', 'baas'], 'Kies met --rol een van deze rollen'],
    [['gebruiker', 'create', 'a@b.nl', '--gemeente', '9990', '--rol', 'partner'], 'Er ontbreekt iets: --naam.'],
  ])('%j', async (args, zin) => {
    const { code, antwoord, meldingen } = await run(...args)
    expect({ code, antwoord }).toEqual({ code: 2, antwoord: '' })
    expect(meldingen).toContain(zin)
    expect(meldingen).not.toMatch(/^\s+at /m)
  })
})

describe('importeer', () => {
  const bestand = async (naam: string, inhoud: string): Promise<string> => {
    await writeFile(join(map, naam), inhoud)
    return join(map, naam)
  }

  test.each([
    ['leeg.docx', '', 'Het bestand is leeg.'],
    ['kapot.docx', 'PK\u0003\u0004 en dan niets', 'beschadigd'],
  ])('%s is onleesbaar: 2, een zin, geen JSON', async (naam, inhoud, zin) => {
    const { code, antwoord, meldingen } = await run('importeer', await bestand(naam, inhoud), '--json')
    expect({ code, antwoord }).toEqual({ code: 2, antwoord: '' })
    expect(meldingen).toContain(zin)
  })

  test('een bestand boven de grens wordt niet eerst ingelezen', async () => {
    const pad = await bestand('groot.txt', 'x')
    await truncate(pad, 3 * 2 ** 30)
    expect(await run('importeer', pad, '--json')).toMatchObject({ code: 2, antwoord: '' })
  })

  test('een document dat geen programma is: lege lijsten, 0 en een zin op stderr', async () => {
    const pad = await bestand(
      'recept.txt',
      'Appeltaart\n\nSchil de appels en snijd ze in partjes. Meng de bloem met de boter.\n',
    )
    const { code, antwoord, meldingen } = await run('importeer', pad, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(antwoord)).toMatchObject({ prioriteiten: [], doelen: [], resultaten: [] })
    expect(meldingen).toMatch(/^[A-Z].*\.$/)
  })

  test('een programma komt als JSON, en zonder --json als een kort overzicht', async () => {
    const pad = await bestand(
      'programma.html',
      `<h1>Uitvoeringsprogramma veiligheid 2027 gemeente Waterveste</h1><h2>1 Ondermijning</h2>
       <p>Inzet: de haven beter kennen</p><p>Ambitie: een haven zonder smokkel</p>
       <table><tr><th>Hoe</th><th>Wanneer</th><th>Wie</th></tr>
       <tr><td>Controles op de kade</td><td>2x per jaar</td><td>politie, gemeente</td></tr>
       <tr><td>Havenoverleg</td><td>Q3</td><td>gemeente</td></tr></table>`,
    )
    const alsJson = await run('importeer', pad, '--json')
    expect(alsJson).toMatchObject({ code: 0, meldingen: '' })
    expect(JSON.parse(alsJson.antwoord)).toMatchObject({
      jaar: 2027,
      prioriteiten: [{ inzetten: [{ acties: [{ hoe: 'Controles op de kade' }, { hoe: 'Havenoverleg' }] }] }],
    })
    expect((await run('importeer', pad)).antwoord).toMatch(/^Acties +2/m)
  })
})

import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './runCli.ts'

let map: string
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken termijn '))
})
afterAll(() => rm(map, { recursive: true }))

async function run(...args: string[]): Promise<{ code: number; antwoord: string; meldingen: string }> {
  const antwoord: string[] = []
  const meldingen: string[] = []
  const code = await runCli(['termijn', ...args], {
    antwoord: (tekst) => void antwoord.push(tekst),
    meld: (zin) => void meldingen.push(zin),
  })
  return { code, antwoord: antwoord.join('\n'), meldingen: meldingen.join('\n') }
}

async function bestand(naam: string, inhoud: unknown): Promise<string> {
  await writeFile(join(map, naam), typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud))
  return join(map, naam)
}

test('één vraag geeft een zin, en met --json precies de drie velden', async () => {
  const zin = await run('BZ-01', '--start', '2026-02-20')
  expect(zin).toMatchObject({ code: 0, meldingen: '' })
  expect(zin.antwoord).toMatch(/^Bezwaar of beroep: .*Goede Vrijdag.*\.$/)
  const { code, antwoord } = await run('BZ-01', '--start', '2026-02-20', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(antwoord)).toEqual({ laatste: '2026-04-07', uitleg: zin.antwoord, toegestaan: true })
})

test('opties gaan mee als JSON; wat de wet niet toestaat is een antwoord en geen fout', async () => {
  const laatste = await run('BZ-03', '--start', '2026-11-23', '--opties', '{"variant":"commissie"}', '--json')
  expect(JSON.parse(laatste.antwoord)).toMatchObject({ laatste: '2027-02-15' })
  const nee = await run('GB-03', '--start', '2026-11-23', '--opties', '{"verdaging":true}', '--json')
  expect(nee.code).toBe(0)
  expect(JSON.parse(nee.antwoord)).toMatchObject({ laatste: null, toegestaan: false })
})

test('een lijst vragen geeft een lijst antwoorden in dezelfde volgorde', async () => {
  const pad = await bestand('vragen.json', [
    { id: 'WO-W1', start: '2026-11-27' },
    { id: 'HV-01', start: '2026-11-22T14:30', opties: { variant: 'max' } },
  ])
  const { code, antwoord, meldingen } = await run('--bestand', pad)
  expect([code, meldingen]).toEqual([0, ''])
  const lijst = JSON.parse(antwoord) as { laatste: string }[]
  expect(lijst.map(({ laatste }) => laatste)).toEqual(['2026-12-28', '2026-12-20T14:30'])
  expect((await run('--bestand', await bestand('leeg.json', []))).antwoord).toBe('[]')
})

test('een vraag die niet klopt houdt de andere niet tegen, en geeft 2', async () => {
  const pad = await bestand('gemengd.json', [
    { id: 'BZ-01', start: '2026-02-20' },
    { id: 'XX-01', start: '2026-02-20' },
    null,
    { id: 'BZ-01', start: '20 februari' },
  ])
  const { code, antwoord, meldingen } = await run('--bestand', pad)
  expect(code).toBe(2)
  expect(JSON.parse(antwoord)).toMatchObject([
    { laatste: '2026-04-07', toegestaan: true },
    { laatste: null, toegestaan: false, fout: 'termijn_onbekend' },
    { laatste: null, fout: 'vraag_onleesbaar' },
    { laatste: null, fout: 'datum_onjuist' },
  ])
  expect(meldingen.split('\n').map((zin) => zin.slice(0, 8))).toEqual(['Vraag 2:', 'Vraag 3:', 'Vraag 4:'])
})

test.each([
  ['kapot.json', '[{"id":', 'geen goede JSON'],
  ['vraag.json', '{"id": "BZ-01", "start": "2026-02-20"}', 'geen lijst'],
  ['diep.json', '['.repeat(200_000), 'geen goede JSON'],
  ['veel.json', `[${'1,'.repeat(20_000)}1]`, 'meer dan 20000 vragen'],
])('%s wordt geweigerd met 2 en een zin', async (naam, inhoud, zin) => {
  const { code, antwoord, meldingen } = await run('--bestand', await bestand(naam, inhoud))
  expect({ code, antwoord }).toEqual({ code: 2, antwoord: '' })
  expect(meldingen).toContain(zin)
})

test('een te groot bestand wordt niet eerst gelezen', async () => {
  const pad = await bestand('groot.json', '[]')
  await truncate(pad, 3 * 2 ** 30)
  const { code, meldingen } = await run('--bestand', pad)
  expect(code).toBe(2)
  expect(meldingen).toContain('groter dan 5 MB')
})

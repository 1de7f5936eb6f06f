import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let map: string
beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'baken-keten-'))
})
afterAll(() => rm(map, { recursive: true }))

/** Runs one of our scripts as CI does. */
const run = (script: string, ...args: string[]) =>
  new Promise<{ code: number; gezegd: string }>((klaar) => {
    const kind = execFile(process.execPath, [`scripts/${script}`, ...args], { cwd: ROOT }, (_fout, stdout, stderr) =>
      klaar({ code: kind.exitCode ?? 1, gezegd: stdout + stderr }),
    )
  })

async function save(naam: string, inhoud: unknown): Promise<string> {
  const pad = path.join(map, naam)
  await writeFile(pad, JSON.stringify(inhoud))
  return pad
}

/** As npm answers. */
const antwoord = (severity: string, node: string) => ({
  vulnerabilities: {
    pakket: {
      nodes: [node],
      via: [{ source: 1, name: 'pakket', title: 'A weakness', severity, url: 'https://meldingen.example/GHSA-1' }],
    },
    ander: { nodes: ['node_modules/ander'], via: ['pakket'] },
  },
})

const keur = async (severity: string, node: string, uitzonderingen: unknown[] = []) =>
  run(
    'audit.mjs',
    await save('antwoord.json', antwoord(severity, node)),
    await save('uit.json', uitzonderingen),
    '2026-06-01',
  )

describe('de keuring van kwetsbaarheden', () => {
  it.each([
    ['moderate', 'node_modules/fastify', 1],
    ['low', 'node_modules/fastify', 0],
    ['high', 'node_modules/vitest', 1],
    ['moderate', 'node_modules/vitest', 0],
  ])('vindt %s in %s: uitkomst %i', async (severity, node, code) => {
    expect((await keur(severity, node)).code).toBe(code)
  })

  it('laat toe wat met een reden is uitgezonderd, tot de dag die erbij staat', async () => {
    const uitzondering = { id: 'GHSA-1', reason: 'not reached', until: '2026-06-01' }
    expect(await keur('high', 'node_modules/fastify', [uitzondering])).toMatchObject({ code: 0 })
    const voorbij = await keur('high', 'node_modules/fastify', [{ ...uitzondering, until: '2026-05-31' }])
    expect(voorbij).toMatchObject({ code: 1, gezegd: expect.stringContaining('liep af op 2026-05-31') })
  })

  it('zegt het als er niets te keuren viel, en houdt dan niemand tegen', async () => {
    const stil = await run('audit.mjs', await save('stil.json', { message: '405 Method Not Allowed' }))
    expect(stil).toMatchObject({ code: 0, gezegd: expect.stringContaining('NIET GEKEURD') })
  })
})

describe('wat wordt meegeleverd', () => {
  it('mag samen met Baken verspreid worden', async () => {
    expect(await run('licences.mjs')).toMatchObject({ code: 0 })
  })

  it('staat in een SBOM met naam, versie, herkomst en samenhang', async () => {
    const pad = path.join(map, 'sbom.json')
    expect(await run('sbom.mjs', pad)).toMatchObject({ code: 0 })
    const sbom = JSON.parse(await readFile(pad, 'utf8'))
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.[4-9]$/), version: 1 })
    expect(sbom.serialNumber).toMatch(/^urn:uuid:/)
    expect(sbom.metadata.component.purl).toMatch(/^pkg:npm\/baken@/)
    for (const { type, name, version, purl, 'bom-ref': ref } of sbom.components) {
      expect({ type, name, version, purl, ref }).toEqual({
        ...{ type: 'library', name: expect.any(String), version: expect.any(String) },
        ...{ purl: expect.stringMatching(/^pkg:npm\/.+@/), ref: expect.any(String) },
      })
    }
    const { dependencies } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'))
    const namen = new Set(sbom.components.map(({ purl }: { purl: string }) => decodeURIComponent(purl)))
    for (const [naam, versie] of Object.entries(dependencies as Record<string, string>)) {
      // "npm:typescript@7.0.2" is installed under another name than its own.
      const eigen = versie.startsWith('npm:') ? versie.slice('npm:'.length) : `${naam}@${versie}`
      expect(namen).toContain(`pkg:npm/${eigen}`)
    }
    expect([...namen].some((purl) => String(purl).startsWith('pkg:npm/vitest@'))).toBe(false)
  }, 120_000)
})

import './node-version.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { report, ROOT, runNode, runScript } from './run.mjs'

/** The ruleset of the NL API Design Rules; the copy is for a checkout that stands alone. */
const ADR = ['../shared/adr/linter.yaml', 'docs/api/adr-linter.yaml'].find((path) => existsSync(join(ROOT, path))) ?? ''

const bin = (path) => `node_modules/${path}`

/** What a round compiles or plants the next may read, so a round ends before the next begins. */
const ROUNDS = [
  [
    { name: 'lint', args: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
    { name: 'types', args: [bin('typescript-native/bin/tsc'), '-b'] },
    { name: 'opmaak', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
    {
      name: 'importregels',
      args: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', '--config', '.dependency-cruiser.cjs'],
    },
    { name: 'ongebruikte code', args: [bin('knip/bin/knip.js')] },
    { name: 'kwetsbaarheden', args: ['scripts/audit.mjs'] },
    { name: 'licenties', args: ['scripts/licences.mjs'] },
    { name: 'stuklijst', args: ['scripts/sbom.mjs'] },
  ],
  [
    { name: 'proeven van de importregels', args: ['scripts/probes.mjs'] },
    { name: 'databasetypes bij', args: ['scripts/schema.mjs', '--check'] },
    { name: 'OpenAPI bij', args: ['dist/app/openapi.js', '--check'] },
    {
      name: 'API Design Rules',
      args: [
        bin('@stoplight/spectral-cli/dist/index.js'),
        'lint',
        'openapi.json',
        '--ruleset',
        ADR,
        '--fail-severity=error',
      ],
    },
  ],
]

await runScript(async () => {
  await ensureInstalled({ dev: true })
  const results = []
  for (const steps of ROUNDS) results.push(...(await runAll(steps)))
  for (const { name, output } of results.filter((result) => !result.ok)) report(`\n── ${name}\n${output.trim()}`)
  report('')
  for (const { name, ok, seconds } of results)
    report(`${ok ? 'goed' : 'FOUT'}  ${name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s`)
  return results.every((result) => result.ok) ? 0 : 1
})

/** Two at a time: more would only wait for each other. */
async function runAll(steps) {
  const waiting = steps.entries()
  const results = []
  const work = async () => {
    for (const [place, step] of waiting) results[place] = await runStep(step)
  }
  await Promise.all([work(), work()])
  return results
}

async function runStep({ name, args }) {
  const start = performance.now()
  const { code, output } = await runNode(args)
  return { name, ok: code === 0, output, seconds: (performance.now() - start) / 1000 }
}

import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { listPackages } from './lockfile.mjs'
import { report, ROOT, runScript, ScriptFailure } from './run.mjs'

const [, , target = 'dist/sbom.json'] = process.argv

/** Writes the bill of materials of what ships (CycloneDX), and sees that no package of the lockfile is missing from it. */
await runScript(async () => {
  const shipped = listPackages().filter(({ dev }) => !dev)
  const sbom = keepShipped(ask(), new Set(shipped.map(purlOf)))
  const present = new Set(sbom.components.map(({ purl }) => decodeURIComponent(purl)))
  const missing = shipped.filter((one) => !one.optional && !present.has(purlOf(one)))
  if (missing.length > 0) {
    throw new ScriptFailure(`Niet in de SBOM: ${missing.map(({ name, version }) => `${name} ${version}`).join(', ')}`)
  }
  const path = resolve(ROOT, target)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(sbom, null, 2)}\n`)
  report(`${target}: ${sbom.components.length} onderdelen (CycloneDX ${sbom.specVersion}).`)
})

function purlOf({ name, version }) {
  return `pkg:npm/${name}@${version}`
}

/** npm leaves packages out that are needed both to ship and to test when it is told to omit the latter, so that is done here. */
function keepShipped(sbom, shipped) {
  const components = sbom.components.filter(({ purl }) => shipped.has(decodeURIComponent(purl)))
  const kept = new Set([sbom.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])])
  const dependencies = sbom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }))
  return { ...sbom, components, dependencies }
}

/** npm makes it from the lockfile; what is optional for another kind of machine may not be there. */
function ask() {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new ScriptFailure(`npm kon geen SBOM maken.\n${stderr.trim()}`)
  return JSON.parse(stdout)
}

import './node-version.mjs'
import { listPackages } from './lockfile.mjs'
import { report, runScript, ScriptFailure } from './run.mjs'

/** May be shipped together with work under EUPL-1.2: permissive ones, and those that its appendix names. */
const ALLOWED = new Set(
  (
    'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 Zlib Unlicense CC0-1.0 BlueOak-1.0.0 Python-2.0 PostgreSQL ' +
    'MPL-2.0 EPL-2.0 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later EUPL-1.1 EUPL-1.2 OFL-1.1'
  ).split(' '),
)

/** Told in a file beside the package, not in its package.json. */
const TOLD_ELSEWHERE = { 'png-js': 'MIT' }

/** "(MIT OR GPL-3.0)" asks for one that is allowed, "MIT AND X" for all. */
const isAllowed = (license) =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part.trim())))

/** What ships with Baken may be shipped so. */
await runScript(async () => {
  const shipped = listPackages()
    .filter(({ dev }) => !dev)
    .map((one) => ({ ...one, license: one.license ?? TOLD_ELSEWHERE[one.name] }))
  const refused = shipped.filter(({ license }) => typeof license !== 'string' || !isAllowed(license))
  if (refused.length === 0)
    return void report(`${shipped.length} pakketten, elk met een licentie die past bij EUPL-1.2.`)
  const lines = refused.map(({ name, version, license }) => `  ${name} ${version}: ${license ?? 'geen licentie'}`)
  throw new ScriptFailure(`Deze licenties staan niet op de lijst van scripts/licences.mjs:\n${lines.join('\n')}`)
})

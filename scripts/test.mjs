import './node-version.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { report, runNode, runScript, ScriptFailure } from './run.mjs'

const { values, positionals } = parseArgs({
  options: { lang: { type: 'boolean', default: false } },
  allowPositionals: true,
})

/** Rough handling and whole screens come last and alone: they need the machine to themselves. */
const ROUNDS = [['domein', 'server', 'web'], ['ruw'], ['e2e']]

await runScript(async () => {
  const results = await runEverything().catch((error) => [explainFailure(error)])
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
})

async function runEverything() {
  await ensureInstalled({ dev: true })
  await ensureBuilt()
  const chromium = findChromium()
  const results = []
  for (const projects of chromium ? ROUNDS : ROUNDS.slice(0, -1)) results.push(await runVitest(projects, chromium))
  return chromium ? results : [...results, answerMissingChromium()]
}

/** What cannot be installed or built has failed too. */
function explainFailure(error) {
  report(error instanceof ScriptFailure ? error.message : error.stack)
  return { passed: 0, failed: 1 }
}

/** In CI everything must have run; elsewhere a machine without a browser may test the rest. */
function answerMissingChromium() {
  report(
    'Chromium ontbreekt: de tests van hele schermen (e2e) zijn niet gedraaid. Installeer het pakket chromium of zet BAKEN_CHROMIUM.',
  )
  return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0 }
}

async function runVitest(projects, chromium) {
  const folder = mkdtempSync(join(tmpdir(), 'baken-test-'))
  const outcome = join(folder, 'uitkomst.json')
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`, '--passWithNoTests']
  const env = { BAKEN_CHROMIUM: chromium ?? '', ...(values.lang && { BAKEN_LANG: '1' }) }
  const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters, ...positionals], {
    screen: true,
    env,
  })
  const result = count(outcome)
  rmSync(folder, { recursive: true })
  // A run can fail outside any test: an error that nobody caught, or a crash.
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}

/** Tests, and files that failed as a whole (not loaded, no set-up), from vitest's own account. */
function count(path) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'))
    const asWhole = ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
    return { passed: numPassedTests, failed: numFailedTests + testResults.filter(asWhole).length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { EXCEPTIONS } from './audit-exceptions.mjs'
import { listPackages } from './lockfile.mjs'
import { report, ROOT, runScript, ScriptFailure } from './run.mjs'

/** From how bad on a weakness stops us: in what ships, and in what only tests and builds. */
const LIMITS = { shipped: 'moderate', tools: 'high' }
const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical']

const rank = (severity) => SEVERITIES.indexOf(severity)

/** For a test: the answer of npm, the exceptions and the day, as files and words. */
const [, , answerFile, exceptionsFile, today = new Date().toISOString().slice(0, 10)] = process.argv

await runScript(async () => {
  const answer = answerFile ? readJson(answerFile) : askNpm()
  const exceptions = exceptionsFile ? readJson(exceptionsFile) : EXCEPTIONS
  if (answer?.vulnerabilities === undefined) {
    report('NIET GEKEURD: het pakketregister gaf geen antwoord over kwetsbaarheden. Draai dit ergens waar dat wel kan.')
    return
  }
  const { refused, lived, expired } = judge(answer.vulnerabilities, exceptions)
  for (const { id, reason, until } of lived) report(`uitgezonderd tot ${until}: ${id} (${reason})`)
  if (refused.length === 0 && expired.length === 0) return void report('Geen kwetsbaarheid die ons tegenhoudt.')
  const lines = [
    ...refused.map(({ id, name, severity, where, title }) => `  ${id} ${name} (${severity}, ${where}): ${title}`),
    ...expired.map(({ id, until }) => `  ${id}: de uitzondering liep af op ${until}`),
  ]
  throw new ScriptFailure(
    `Werk deze pakketten bij, of zeg in scripts/audit-exceptions.mjs waarom het kan wachten:\n${lines.join('\n')}`,
  )
})

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function askNpm() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
    timeout: 60_000,
    shell: process.platform === 'win32',
  })
  try {
    return JSON.parse(stdout)
  } catch {
    return null
  }
}

/** One finding an advisory; a package that is weak only through another is told with that other. */
function listFindings(vulnerabilities) {
  const shipped = new Set(listPackages().flatMap(({ dev, path }) => (dev ? [] : [path])))
  return Object.values(vulnerabilities).flatMap(({ nodes, via }) =>
    via
      .filter((source) => typeof source === 'object')
      .map(({ source, url, name, title, severity }) => ({
        ...{ id: url?.split('/').at(-1) ?? String(source), name, title, severity },
        where: nodes.some((node) => shipped.has(node)) ? 'shipped' : 'tools',
      })),
  )
}

function judge(vulnerabilities, exceptions) {
  const serious = listFindings(vulnerabilities).filter(({ severity, where }) => rank(severity) >= rank(LIMITS[where]))
  const known = new Map(exceptions.map((exception) => [exception.id, exception]))
  const found = [...new Set(serious.map(({ id }) => id))].flatMap((id) => known.get(id) ?? [])
  return {
    refused: serious.filter(({ id }) => !known.has(id)),
    lived: found.filter(({ until }) => until >= today),
    expired: found.filter(({ until }) => until < today),
  }
}

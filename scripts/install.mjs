import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { report, ROOT, ScriptFailure } from './run.mjs'

/** Installs from the lockfile when what is installed differs from it. With `dev`, also what only tests and checks need. */
export async function ensureInstalled({ dev = false } = {}) {
  const wanted = readLock(join(ROOT, 'package-lock.json'))
  const installed = readLock(join(ROOT, 'node_modules/.package-lock.json'))
  if (!isComplete(wanted, installed, dev)) {
    // Whoever had the development packages keeps them.
    const withDev = dev || Object.values(installed).some((entry) => entry.dev)
    report('Baken installeert wat het nodig heeft (dit duurt even, alleen de eerste keer en na een nieuwe versie) …')
    await runNpmCi(withDev)
  }
  linkOwnCommand()
}

/** What npm wrote about a tree of packages, by path; empty when there is none, or when an install was broken off. */
function readLock(path) {
  try {
    const { packages } = JSON.parse(readFileSync(path, 'utf8'))
    delete packages['']
    return packages
  } catch {
    return {}
  }
}

/** Optional packages are for one system each and may be absent. */
function isComplete(wanted, installed, dev) {
  const same = Object.entries(wanted).every(([path, entry]) => {
    const needed = !entry.optional && !entry.devOptional && (dev || !entry.dev)
    const found = installed[path]
    return found ? found.version === entry.version : !needed
  })
  return same && Object.keys(installed).every((path) => path in wanted)
}

function runNpmCi(dev) {
  const args = ['ci', ...(dev ? ['--include=dev'] : ['--omit=dev']), '--no-progress', '--loglevel=error']
  const npm = findNpm()
  return new Promise((resolve, reject) => {
    const options = {
      cwd: ROOT,
      stdio: ['ignore', process.stderr, process.stderr],
    }
    const child = npm
      ? spawn(process.execPath, [npm, ...args], options)
      : spawn('npm', args, { ...options, shell: true })
    const fail = () =>
      reject(
        new ScriptFailure(
          'Installeren is niet gelukt. Controleer of er internet is (of een ingestelde npm-registry) en probeer het opnieuw.',
        ),
      )
    child.once('error', fail)
    child.once('close', (code) => (code === 0 ? resolve() : fail()))
  })
}

/** The npm that runs us, or else the one beside this Node. */
function findNpm() {
  const beside = dirname(process.execPath)
  return [
    process.env.npm_execpath,
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((path) => path !== undefined && basename(path) === 'npm-cli.js' && existsSync(path))
}

/** npm links the commands of packages, not our own; with this link `npx baken` finds it without asking a registry. */
function linkOwnCommand() {
  const link = join(ROOT, 'node_modules/.bin/baken')
  if (process.platform === 'win32' || existsSync(link)) return
  try {
    rmSync(link, { force: true })
    symlinkSync('../../bin/baken.mjs', link)
  } catch {
    // Somebody else's node_modules: `npm run -s baken --` works without the link.
  }
}

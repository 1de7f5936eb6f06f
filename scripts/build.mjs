import './node-version.mjs'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { report, ROOT, runNode, runScript, ScriptFailure } from './run.mjs'

const STAMP = join(ROOT, 'dist/.bouw.json')

/** Compiles the server and bundles the screens when a source changed; the types of the screens are left to the checks. */
export async function ensureBuilt() {
  const source = hashSources()
  if (readStamp() === source) return
  rmSync(STAMP, { force: true })
  report('Baken wordt gebouwd …')
  const [server, web] = await Promise.all([
    runNode(['node_modules/typescript-native/bin/tsc', '-b', 'tsconfig.server.json']),
    runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']),
  ])
  if (server.code !== 0 || web.code !== 0) {
    throw new ScriptFailure(
      `${server.output}${web.output}\nBouwen is niet gelukt. Herstel wat hierboven staat en probeer het opnieuw.`,
    )
  }
  writeFileSync(STAMP, JSON.stringify({ source }))
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8')).source
  } catch {
    return null
  }
}

/** By contents, not by time: a checkout or a copy gives other times to the same files. */
function hashSources() {
  const hash = createHash('sha256')
  const settings = readdirSync(ROOT).filter((name) =>
    /^(tsconfig\.\w+\.json|vite\.config\.ts|package-lock\.json)$/.test(name),
  )
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const path of [...settings.map((name) => join(ROOT, name)), ...sources].sort()) {
    hash
      .update(`${path.slice(ROOT.length)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    await ensureInstalled()
    await ensureBuilt()
  })
}

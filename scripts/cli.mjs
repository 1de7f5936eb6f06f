import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT } from './run.mjs'

/** Hands over to the command line of Baken, in this same process, installed and built. */
export async function runCli(args) {
  await ensureInstalled()
  await ensureBuilt()
  process.argv = [process.execPath, join(ROOT, 'bin/baken.mjs'), ...args]
  await import(pathToFileURL(join(ROOT, 'dist/app/cli/main.js')).href)
}

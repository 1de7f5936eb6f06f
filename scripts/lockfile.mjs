import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.mjs'

const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))

/** Every package of the lockfile: where it stands, what it is called, its version, its licence, and whether only tests and tools use it. */
export function listPackages() {
  const { packages } = readJson('package-lock.json')
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version, license, dev = false, devOptional = false, optional = false }]) => ({
      path,
      // Named only where it is installed under another name.
      name: name ?? path.split('node_modules/').at(-1),
      version,
      license: license ?? readOwnLicense(path),
      dev: dev || devOptional,
      optional,
    }))
}

/** Not every lockfile line names it. */
function readOwnLicense(path) {
  const own = join(path, 'package.json')
  return existsSync(join(ROOT, own)) ? readJson(own).license : undefined
}

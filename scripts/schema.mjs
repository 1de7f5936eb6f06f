import './node-version.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { report, ROOT, runNode, runScript, ScriptFailure } from './run.mjs'

const TARGET = 'src/platform/server/database/schema.generated.ts'
const checking = process.argv.includes('--check')

/** Writes the types of all tables from an empty, migrated database; with --check only compares. */
await runScript(async () => {
  await ensureInstalled({ dev: true })
  await runNode(['node_modules/typescript-native/bin/tsc', '-b', 'tsconfig.server.json'])
  const folder = mkdtempSync(join(tmpdir(), 'baken-schema-'))
  const made = join(folder, 'schema.ts')
  try {
    await generate(folder, checking ? made : join(ROOT, TARGET))
    if (!checking) return
    if (readFileSync(made, 'utf8') === readFileSync(join(ROOT, TARGET), 'utf8')) return
    throw new ScriptFailure(`${TARGET} is niet bij. Draai: node scripts/schema.mjs`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

async function generate(folder, target) {
  const { openDatabase } = await import('../dist/platform/server/database/openDatabase.js')
  const database = await openDatabase({ BAKEN_DATA: folder }, { meedoen: false, meld: report })
  try {
    const options = [
      '--dialect',
      'postgres',
      '--url',
      database.migratieUrl,
      '--out-file',
      target,
      '--date-parser',
      'string',
      '--exclude-pattern',
      'platform.migratie',
    ]
    const { code, output } = await runNode([
      'node_modules/kysely-codegen/dist/cli/bin.js',
      '--log-level',
      'error',
      ...options,
    ])
    if (code !== 0) throw new ScriptFailure(output)
  } finally {
    await database.close()
  }
}

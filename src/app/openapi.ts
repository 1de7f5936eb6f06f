import { readFile, writeFile } from 'node:fs/promises'
import { API_VERSIE } from '../platform/server/httpServer.ts'
import { describeApi } from '../platform/server/openapi.ts'
import { contracten } from './contracten.ts'

// `node dist/app/openapi.js` writes openapi.json; with --check it fails when the committed one is stale.
const bestand = new URL('../../openapi.json', import.meta.url)
const nieuw = `${JSON.stringify(describeApi(contracten, API_VERSIE), null, 2)}\n`
if (process.argv.includes('--check')) {
  const oud = await readFile(bestand, 'utf8').catch(() => '')
  if (oud !== nieuw) {
    process.stderr.write('openapi.json is niet bijgewerkt. Draai: node dist/app/openapi.js\n')
    process.exitCode = 1
  }
} else {
  await writeFile(bestand, nieuw)
}

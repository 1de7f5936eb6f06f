import './node-version.mjs'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { report, ROOT, runScript } from './run.mjs'

const BRONNEN = join(ROOT, '../shared/bronnen')
const DOMEIN = '../dist/modules/programma/domain'

/** Compares what is recognised in the sample documents with their gold files. Prints each measure; --alles also each difference. */
await runScript(async () => {
  if (!existsSync(BRONNEN)) {
    report('De voorbeelddocumenten in ../shared/bronnen zijn er niet: er is niets om te meten.')
    return 0
  }
  await ensureInstalled()
  await ensureBuilt()
  const tekorten = []
  for (const nummer of findNummers()) tekorten.push(...(await scoreDocument(nummer)))
  for (const tekort of tekorten) report(`Te laag: ${tekort}`)
  return tekorten.length > 0 ? 1 : 0
})

function findNummers() {
  return readdirSync(BRONNEN).flatMap((naam) => /^seed_(\d+)\.gold\.json$/.exec(naam)?.[1] ?? [])
}

async function scoreDocument(nummer) {
  const { readTekst } = await import('../dist/modules/documenten/public.js')
  const { recognizeProgramma } = await import(`${DOMEIN}/herkenning/recognizeProgramma.js`)
  const { voorstelToJson } = await import(`${DOMEIN}/herkenning/voorstelToJson.js`)
  const { scoreVoorstel } = await import(`${DOMEIN}/score/scoreVoorstel.js`)
  const { findTekorten } = await import(`${DOMEIN}/score/drempels.js`)
  const bron = readdirSync(BRONNEN).find((naam) => naam.startsWith(`${nummer}_`))
  const goud = JSON.parse(readFileSync(join(BRONNEN, `seed_${nummer}.gold.json`), 'utf8'))
  const document = readTekst(readFileSync(join(BRONNEN, bron), 'utf8'))
  const { verschillen, ...maten } = scoreVoorstel(goud, voorstelToJson(recognizeProgramma(document)))
  const getallen = Object.entries(maten).map(([maat, waarde]) => `${maat} ${waarde.toFixed(2)}`)
  process.stdout.write(`${nummer}  ${getallen.join('  ')}\n`)
  if (process.argv.includes('--alles')) process.stdout.write(verschillen.map((regel) => `     ${regel}\n`).join(''))
  return findTekorten(nummer, { ...maten, verschillen })
}

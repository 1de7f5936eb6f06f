import { openOpstelling } from './opstelling.mjs'

const opstelling = await openOpstelling()
const paden = ['/sessie', '/programmas', '/organisaties', '/zoekresultaten?q=politie', '/inlezingen']

async function doe(aantal) {
  for (let i = 0; i < aantal; i += 1) await opstelling.get(paden[i % paden.length])
  globalThis.gc()
  await new Promise((klaar) => setTimeout(klaar, 200))
  globalThis.gc()
  return process.memoryUsage().rss
}

const warm = await doe(2000)
const later = await doe(10_000)
await opstelling.close()
process.stdout.write(JSON.stringify({ warm, later }))

import type { Aanvaller } from './aanvaller.ts'
import { MERK_ANDER, MERK_BUUR } from './merken.ts'
import { allAtOnce, isLezen, send, type Slag } from './slag.ts'
import type { Verzoek } from './verzoek.ts'

/** What everybody gets who may ask, also when they look for what they may not see. */
export async function probeerGelezen(slag: Slag): Promise<void> {
  const { bevoegden, endpoint, verzoeken } = slag
  if (!isLezen(slag)) return
  for (const verzoek of verzoeken) await allAtOnce(bevoegden, (wie) => readBladzijden(slag, verzoek, wie))
  const [verzoek] = verzoeken
  if (verzoek === undefined) return
  for (const veld of Object.keys(endpoint.query?.shape ?? {})) {
    for (const { zoek } of [MERK_BUUR, MERK_ANDER]) {
      const anders = { ...verzoek, query: { ...verzoek.query, [veld]: zoek } }
      await allAtOnce(bevoegden, (wie) => send(slag, anders, wie, `${veld}=${zoek}`))
    }
  }
}

const MEESTE_BLADZIJDEN = 8

/** What is not on the first page may be on the next. */
async function readBladzijden(slag: Slag, verzoek: Verzoek, wie: Aanvaller): Promise<void> {
  let vanaf: unknown
  for (let bladzijde = 0; bladzijde < MEESTE_BLADZIJDEN; bladzijde += 1) {
    const query = typeof vanaf === 'string' ? { ...verzoek.query, vanaf } : verzoek.query
    const antwoord = await send(slag, { ...verzoek, query }, wie, `lezen, bladzijde ${bladzijde}`)
    const isJson = String(antwoord.headers['content-type']).startsWith('application/json')
    vanaf = isJson ? antwoord.json<{ volgende?: unknown } | null>()?.volgende : null
    if (typeof vanaf !== 'string') return
  }
}

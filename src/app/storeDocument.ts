import path from 'node:path'
import { openBestanden } from '../modules/documenten/server/public.ts'
import { insertUpload, leesInlezing, findInlezing } from '../modules/programma/server/public.ts'
import type { Config } from '../platform/server/config.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import { createAchtergrond } from '../platform/server/withActor.ts'
import { asMedewerker, getActor } from './asMedewerker.ts'
import { Invoerfout } from './cli/Invoerfout.ts'
import { checkGemeente, withPool } from './gebruiker.ts'

type Document = { readonly gemeenteId: number; readonly naam: string; readonly bytes: Uint8Array }

/** Stores a document as a draft to review, in the name of an adviseur of the gemeente. Returns the sentence that says so. */
export function storeDocument(appUrl: string, config: Config, { gemeenteId, naam, bytes }: Document): Promise<string> {
  return withPool(appUrl, async (pool) => {
    await checkGemeente(pool, gemeenteId)
    const adviseurId = await findAdviseur(pool, gemeenteId)
    const { id, status, fout } = await importDocument(pool, config.BAKEN_DATA, { gemeenteId, naam, bytes }, adviseurId)
    if (status === 'mislukt') throw new Invoerfout(fout ?? 'Dit document is niet te lezen.')
    return `Het document staat klaar om te beoordelen: /inlezingen/${id}`
  })
}

/** Uploads and reads one document, as the upload screen does. */
export async function importDocument(
  pool: Pool,
  dataMap: string,
  { gemeenteId, naam, bytes }: Document,
  medewerkerId: string,
) {
  const bestanden = openBestanden(path.join(dataMap, 'bestanden'))
  const achtergrond = createAchtergrond(pool)
  const actor = await getActor(pool, gemeenteId, medewerkerId)
  const id = await asMedewerker(pool, actor, 'inlezing:edit', async (ctx) => {
    const nieuw = await insertUpload(ctx, bestanden, { naam, bytes })
    return { body: nieuw, onderwerp: `inlezing/${nieuw}` }
  })
  await leesInlezing({ achtergrond, bestanden }, gemeenteId, id)
  return asMedewerker(pool, actor, 'inlezing:read', async ({ db }) => {
    const inlezing = await findInlezing(db, id)
    if (!inlezing) throw new Error(`no inlezing ${id}`)
    return { body: inlezing, onderwerp: `inlezing/${id}` }
  })
}

async function findAdviseur(pool: Pool, gemeenteId: number): Promise<string> {
  const id = await createAchtergrond(pool)(gemeenteId, 'medewerker:read', async ({ db }) => {
    const rij = await db
      .selectFrom('toegang.medewerker as m')
      .innerJoin('toegang.medewerker_rol as r', (join) =>
        join.onRef('r.gemeente_id', '=', 'm.gemeente_id').onRef('r.medewerker_id', '=', 'm.id'),
      )
      .select('m.id')
      .where('r.rol', '=', 'adviseur_veiligheid')
      .where('m.beeindigd_op', 'is', null)
      .orderBy('m.aangemaakt_op')
      .limit(1)
      .executeTakeFirst()
    return { body: rij?.id, onderwerp: 'medewerkers/1' }
  })
  if (id === undefined)
    throw new Invoerfout('Deze gemeente heeft nog geen adviseur veiligheid. Maak die eerst: baken gebruiker create.')
  return id
}

import { randomUUID } from 'node:crypto'
import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import { OnleesbaarDocument } from '../../../documenten/public.ts'
import { readDocument, saveBestandssoort, type Bestanden } from '../../../documenten/server/public.ts'
import { listAlleOrganisaties } from '../../../partners/server/public.ts'
import { voorstelToRegels } from '../../domain/inlezing/voorstelToRegels.ts'
import { claimInlezing, findInlezing, saveGelezen, saveMislukt, type Inlezing } from './inlezingRepository.ts'
import { recognizeInThread } from './recognizeInThread.ts'
import { insertRegels } from './regelRepository.ts'

export type Leesmiddelen = { readonly achtergrond: Achtergrond; readonly bestanden: Bestanden }

const ONVERWACHT = 'Het lezen is niet gelukt door een fout bij ons. Probeer het opnieuw, of kies een ander bestand.'

/**
 * Reads one uploaded document: claimed in a first transaction, read and recognised outside any, stored whole in a second.
 * Cut off at any point, the reading is taken up again; nothing half is ever visible.
 */
export async function leesInlezing(
  { achtergrond, bestanden }: Leesmiddelen,
  gemeenteId: number,
  id: string,
): Promise<void> {
  const begin = await achtergrond(gemeenteId, 'inlezing:claim', async ({ db, now }) => {
    const geclaimd = await claimInlezing(db, id, now)
    const inlezing = geclaimd ? await findInlezing(db, id) : undefined
    const organisaties = inlezing ? await listAlleOrganisaties(db) : []
    return { body: inlezing && { inlezing, organisaties }, onderwerp: `inlezing/${id}` }
  })
  if (!begin) return
  try {
    const start = performance.now()
    const bytes = await bestanden.read(begin.inlezing.sha256)
    const document = await readDocument(bytes, begin.inlezing.bestandsnaam)
    const voorstel = await recognizeInThread({ document, organisaties: begin.organisaties })
    const gelezen = { document, voorstel, ms: performance.now() - start }
    await achtergrond(gemeenteId, 'inlezing:read_document', async ({ db }) => {
      if (!(await isStillOurs(db, id))) return { body: null, onderwerp: `inlezing/${id}` }
      await saveGelezen(db, id, gelezen)
      await saveBestandssoort(db, begin.inlezing.bestandId, document.soort)
      await insertRegels(db, gemeenteId, id, voorstelToRegels(voorstel, randomUUID))
      return { body: null, onderwerp: `inlezing/${id}` }
    })
  } catch (fout) {
    const zin = fout instanceof OnleesbaarDocument ? fout.message : ONVERWACHT
    await achtergrond(gemeenteId, 'inlezing:fail', async ({ db }) => {
      if (await isStillOurs(db, id)) await saveMislukt(db, id, zin)
      return { body: null, onderwerp: `inlezing/${id}` }
    })
    if (!(fout instanceof OnleesbaarDocument)) throw fout
  }
}

/** The reviewer may have stopped it, or another process may have finished it, while we read. */
async function isStillOurs(db: Parameters<typeof findInlezing>[0], id: string): Promise<boolean> {
  const nu: Inlezing | undefined = await findInlezing(db, id)
  return nu?.status === 'leest'
}

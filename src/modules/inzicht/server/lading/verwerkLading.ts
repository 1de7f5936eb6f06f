import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import type { Bestanden } from '../../../documenten/server/public.ts'
import type { Ladingkennis } from '../../domain/lading/ladingkennis.ts'
import type { Voortgang } from './createVoortgang.ts'
import { deleteGelezen, insertDelen, insertFouten } from './deelRepository.ts'
import type { Lading } from './lading.ts'
import { doelOf } from './ladingdoel.ts'
import { claimLading, lockLading, saveMislukt, saveTeBeoordelen, saveVerkend } from './ladingRepository.ts'
import { readLadingkennis } from './readLadingkennis.ts'
import { storeLading } from './storeLading.ts'
import { OnleesbareLading } from './tabel/OnleesbareLading.ts'
import { readInThread, type Uitkomst } from './tabel/readInThread.ts'

export type Ladingmiddelen = {
  readonly achtergrond: Achtergrond
  readonly bestanden: Bestanden
  readonly voortgang: Voortgang
}

const ONVERWACHT = 'Het inlezen is niet gelukt door een fout bij ons. Probeer het opnieuw, of kies een ander bestand.'

/**
 * Takes the step that a lading waits for: looking around, checking all rows, or storing. Claimed in a first transaction, read
 * outside any, stored whole in a last: cut off at any point, the step is taken again and nothing half is ever visible.
 */
export async function verwerkLading(middelen: Ladingmiddelen, gemeenteId: number, id: string): Promise<void> {
  const { achtergrond, voortgang } = middelen
  const begin = await achtergrond(gemeenteId, 'lading:claim', async ({ db, now }) => {
    const lading = await claimLading(db, id, now)
    const kennis = lading && (await readLadingkennis(db, gemeenteId))
    return { body: lading && kennis && { lading, kennis }, onderwerp: `lading/${id}` }
  })
  if (!begin) return
  try {
    if (begin.lading.status === 'slaat_op') await storeLading(middelen, gemeenteId, id)
    else await readLading(middelen, gemeenteId, begin.lading, begin.kennis)
  } catch (fout) {
    const bekend = fout instanceof OnleesbareLading
    await achtergrond(gemeenteId, 'lading:fail', async ({ db }) => {
      const nu = await lockLading(db, id)
      if (nu?.status === begin.lading.status) await saveMislukt(db, id, bekend ? fout.message : ONVERWACHT)
      return { body: null, onderwerp: `lading/${id}` }
    })
    if (!bekend) throw fout
  } finally {
    voortgang.end(id)
  }
}

async function readLading(
  { achtergrond, bestanden, voortgang }: Ladingmiddelen,
  gemeenteId: number,
  lading: Lading,
  kennis: Ladingkennis,
): Promise<void> {
  const { id, naam, status, sha256, verkenning } = lading
  if (sha256 === null) throw new Error('lading without a file')
  const verkent = status === 'verkent'
  const fase = verkent ? 'lezen' : 'controleren'
  const totaal = verkent ? null : (verkenning?.aantalRijen ?? null)
  voortgang.note(id, { fase, gedaan: 0, totaal })
  const opdracht = {
    ...{ bytes: await bestanden.read(sha256), bestandsnaam: naam, kennis, blad: lading.toewijzing?.blad ?? null },
    toewijzing: verkent ? null : lading.toewijzing,
  }
  const uitkomst = await readInThread(opdracht, (gedaan) => voortgang.note(id, { fase, gedaan, totaal }))
  await achtergrond(gemeenteId, 'lading:read_file', async ({ db }) => {
    const nu = await lockLading(db, id)
    // The person may have stopped it, or changed a column, while we read.
    if (nu?.status === status && nu.versie === lading.versie) await saveUitkomst(db, gemeenteId, nu, uitkomst)
    return { body: null, onderwerp: `lading/${id}` }
  })
}

async function saveUitkomst(
  db: Parameters<typeof lockLading>[0],
  gemeenteId: number,
  lading: Lading,
  { verkenning, controle, delen, fouten }: Uitkomst,
): Promise<void> {
  if (verkenning) return saveVerkend(db, lading.id, verkenning)
  if (!controle) throw new Error('lading read without outcome')
  await deleteGelezen(db, lading.id)
  await insertDelen(db, gemeenteId, lading.id, delen)
  await insertFouten(db, gemeenteId, lading.id, fouten)
  const { afdruk, ...vergelijking } = await doelOf(lading).compare(db, { gemeenteId, lading })
  await saveTeBeoordelen(db, lading.id, { afdruk, tellingen: { ...controle, ...vergelijking } }, null)
}

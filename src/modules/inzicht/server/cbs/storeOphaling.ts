import { randomUUID } from 'node:crypto'
import type { Achtergrond, ActorContext } from '../../../../platform/server/withActor.ts'
import { CBSTABEL } from '../../domain/cbs/cbstabel.ts'
import type { Cbsrij } from '../../domain/cbs/readCbsantwoord.ts'
import { toLadingwaarden } from '../../domain/cbs/toLadingwaarden.ts'
import type { Ladingwaarde } from '../../domain/lading/rij.ts'
import type { Toewijzing } from '../../domain/lading/toewijzing.ts'
import { insertDelen } from '../lading/deelRepository.ts'
import { doelOf } from '../lading/ladingdoel.ts'
import {
  findLading,
  insertLading,
  saveBevestiging,
  saveTeBeoordelen,
  saveToewijzing,
  saveVerkend,
} from '../lading/ladingRepository.ts'
import { readLadingkennis } from '../lading/readLadingkennis.ts'
import { saveOphalingKlaar, type Ophaling } from './ophalingRepository.ts'

const PER_DEEL = 5000

type Opgehaald = {
  readonly stand: string
  readonly rijen: readonly Cbsrij[]
  readonly voorlopig: ReadonlySet<string>
}

/** What was fetched becomes a lading that is confirmed by who asked for it. Answers its id; null when there was nothing. */
export const storeOphaling = (
  { achtergrond }: { readonly achtergrond: Achtergrond },
  gemeenteId: number,
  ophaling: Ophaling,
  { stand, rijen, voorlopig }: Opgehaald,
): Promise<string | null> =>
  achtergrond(gemeenteId, 'cbsophaling:store', async (ctx) => {
    const { tabel } = ophaling.vraag
    const { gemeentecode, indicatoren } = await readLadingkennis(ctx.db, gemeenteId)
    const gevuld = indicatoren.flatMap(({ id, cbs }) => (cbs?.tabel === tabel ? [{ id, ...cbs }] : []))
    const bevolking = CBSTABEL[tabel].doel === 'bevolking'
    const waarden =
      bevolking || gevuld.length > 0
        ? toLadingwaarden(rijen, { gemeentecode, voorlopig, indicatoren: bevolking ? [] : gevuld })
        : []
    const ladingId = waarden.length === 0 ? null : await insertGelezen(ctx, gemeenteId, ophaling, waarden)
    await saveOphalingKlaar(ctx.db, ophaling.id, { stand, rijen: rijen.length, ladingId }, ctx.now)
    return { body: ladingId, onderwerp: `cbsophaling/${ophaling.id}` }
  })

async function insertGelezen(
  ctx: Pick<ActorContext, 'db' | 'now'>,
  gemeenteId: number,
  { vraag: { tabel, vanJaar, totJaar }, gestartDoorId }: Ophaling,
  waarden: readonly Ladingwaarde[],
): Promise<string> {
  const { db, now } = ctx
  const { naam, doel, bron } = CBSTABEL[tabel]
  const id = randomUUID()
  const voorstel: Toewijzing = {
    ...{ doel, bron, blad: tabel, kopregel: 0, kolommen: [], indicatorId: null, namen: {}, groep: '' },
  }
  await insertLading(
    ctx,
    { gemeenteId, medewerkerId: gestartDoorId },
    { id, naam: `${naam}, ${vanJaar} tot en met ${totJaar}`, bestandId: null },
  )
  await saveVerkend(db, id, {
    soort: 'cbs',
    bladen: [],
    aantalRijen: waarden.length,
    eersteRijen: [],
    teksten: [],
    voorstel,
  })
  await saveToewijzing(db, id, voorstel)
  const delen = Array.from({ length: Math.ceil(waarden.length / PER_DEEL) }, (_, i) =>
    waarden.slice(i * PER_DEEL, (i + 1) * PER_DEEL),
  )
  await insertDelen(db, gemeenteId, id, delen)
  const lading = await findLading(db, id)
  if (!lading) throw new Error('lading that was just stored is gone')
  const { afdruk, ...vergelijking } = await doelOf(lading).compare(db, { gemeenteId, lading })
  const telling = { gelezen: waarden.length, goed: waarden.length, fout: 0, waarden: waarden.length }
  await saveTeBeoordelen(db, id, { afdruk, tellingen: { ...telling, ...vergelijking } }, null)
  await saveBevestiging(db, id, gestartDoorId, now)
  return id
}

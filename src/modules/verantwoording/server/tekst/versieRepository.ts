import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as Y from 'yjs'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { openDocument } from './document/tekstdocument.ts'
import { listLosseWijzigingen, listTekstrijen } from './tekstRepository.ts'

/** begin: as it stood when somebody began to write · stap: at a step of the account · hand: named by somebody. */
export type Versiesoort = 'begin' | 'stap' | 'hand'

export type Versie = {
  readonly id: string
  readonly soort: Versiesoort
  readonly naam: string
  readonly door: string
  readonly op: Date
}

type NieuweVersie = Pick<Versie, 'soort' | 'naam'> & {
  readonly gemeenteId: number
  readonly tekstId: string
  readonly doorId: string
  readonly op: Date
  readonly staat: Uint8Array
}

export async function insertVersie(db: Tx, nieuw: NieuweVersie): Promise<string> {
  const { gemeenteId, tekstId, soort, naam, doorId, op, staat } = nieuw
  const id = randomUUID()
  await db
    .insertInto('verantwoording.tekst_versie')
    .values({
      ...{ gemeente_id: gemeenteId, id, tekst_id: tekstId, soort, naam },
      ...{ staat: Buffer.from(staat), door: doorId, op },
    })
    .execute()
  return id
}

/** Keeps every text of an account as it stands now, under one name. `door` is the id of the medewerker. */
export async function snapshotTeksten(db: Tx, verantwoordingId: string, naam: string, door: string): Promise<void> {
  const [rijen, los] = [await listTekstrijen(db, verantwoordingId), await listLosseWijzigingen(db, verantwoordingId)]
  if (rijen.length === 0) return
  await db
    .insertInto('verantwoording.tekst_versie')
    .values(
      rijen.map(({ id, staat, gemeenteId }) => ({
        ...{ gemeente_id: gemeenteId, id: randomUUID(), tekst_id: id, soort: 'stap', naam, door, op: sql<Date>`now()` },
        staat: Buffer.from(Y.encodeStateAsUpdate(openDocument(staat, los.get(id)))),
      })),
    )
    .execute()
}

const MEESTE_VERSIES = 500

/** Newest first. */
export const listVersies = (db: Tx, tekstId: string): Promise<Versie[]> =>
  db
    .selectFrom('verantwoording.tekst_versie as s')
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 's.gemeente_id').onRef('m.id', '=', 's.door'),
    )
    .select(['s.id', 's.naam', 'm.naam as door', 's.op'])
    // Checked by the table.
    .select((eb) => eb.ref('s.soort').$castTo<Versiesoort>().as('soort'))
    .where('s.tekst_id', '=', tekstId)
    .orderBy('s.op', 'desc')
    .orderBy('s.id')
    .limit(MEESTE_VERSIES)
    .execute()

export const findVersiestaat = (db: Tx, tekstId: string, id: string): Promise<{ staat: Buffer } | undefined> =>
  db
    .selectFrom('verantwoording.tekst_versie')
    .select('staat')
    .where('tekst_id', '=', tekstId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Whether this person wrote in this text since an instant. */
export async function hasGeschreven(db: Tx, tekstId: string, medewerkerId: string, sinds: Date): Promise<boolean> {
  const rij = await db
    .selectFrom('verantwoording.tekst_versie')
    .select('id')
    .where('tekst_id', '=', tekstId)
    .where('door', '=', medewerkerId)
    .where('soort', '=', 'begin')
    .where('op', '>', sinds)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}

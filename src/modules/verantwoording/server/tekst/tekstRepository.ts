import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Stap } from '../../domain/verantwoording.ts'

/** `staat` holds everything up to and including the change `staatTot`; `volgnummer` is of the newest. */
export type Tekstrij = {
  readonly gemeenteId: number
  readonly id: string
  readonly verantwoordingId: string
  readonly staat: Buffer
  readonly staatTot: number
  readonly volgnummer: number
  readonly stap: Stap
}

export type Wijziging = {
  readonly volgnummer: number
  readonly wijziging: Buffer
}

const teksten = (db: Tx) =>
  db
    .selectFrom('verantwoording.tekst as t')
    .innerJoin('verantwoording.verantwoording as v', (join) =>
      join.onRef('v.gemeente_id', '=', 't.gemeente_id').onRef('v.id', '=', 't.verantwoording_id'),
    )
    .select(['t.gemeente_id as gemeenteId', 't.id', 't.verantwoording_id as verantwoordingId'])
    .select(['t.staat', 't.staat_tot as staatTot', 't.volgnummer'])
    // Checked by the table.
    .select((eb) => eb.ref('v.stap').$castTo<Stap>().as('stap'))
    .where('v.verwijderd_op', 'is', null)

export const findTekst = (db: Tx, id: string): Promise<Tekstrij | undefined> =>
  teksten(db).where('t.id', '=', id).executeTakeFirst()

/**
 * Holds the text until the transaction ends: changes to it come one after the other. The account is held as well, so that it cannot
 * be frozen meanwhile.
 */
export const lockTekst = (db: Tx, id: string): Promise<Tekstrij | undefined> =>
  teksten(db).where('t.id', '=', id).forUpdate('t').forShare('v').executeTakeFirst()

export const listTekstrijen = (db: Tx, verantwoordingId: string): Promise<Tekstrij[]> =>
  teksten(db).where('t.verantwoording_id', '=', verantwoordingId).orderBy('t.id').execute()

/** Returns their ids, in the same order. */
export async function insertTekstrijen(
  db: Tx,
  gemeenteId: number,
  verantwoordingId: string,
  staten: readonly Uint8Array[],
): Promise<readonly string[]> {
  const rijen = staten.map((staat) => ({
    ...{ gemeente_id: gemeenteId, id: randomUUID(), verantwoording_id: verantwoordingId, staat: Buffer.from(staat) },
  }))
  if (rijen.length > 0) await db.insertInto('verantwoording.tekst').values(rijen).execute()
  return rijen.map(({ id }) => id)
}

/** Oldest first. */
export const listWijzigingen = (db: Tx, tekstId: string, na: number): Promise<Wijziging[]> =>
  db
    .selectFrom('verantwoording.tekst_wijziging')
    .select(['volgnummer', 'wijziging'])
    .where('tekst_id', '=', tekstId)
    .where('volgnummer', '>', na)
    .orderBy('volgnummer')
    .execute()

/** Of all texts of an account, those that its states do not hold yet. */
export async function listLosseWijzigingen(db: Tx, verantwoordingId: string): Promise<ReadonlyMap<string, Buffer[]>> {
  const rijen = await db
    .selectFrom('verantwoording.tekst_wijziging as w')
    .innerJoin('verantwoording.tekst as t', (join) =>
      join
        .onRef('t.gemeente_id', '=', 'w.gemeente_id')
        .onRef('t.id', '=', 'w.tekst_id')
        .onRef('w.volgnummer', '>', 't.staat_tot'),
    )
    .select(['w.tekst_id as tekstId', 'w.wijziging'])
    .where('t.verantwoording_id', '=', verantwoordingId)
    .orderBy('w.tekst_id')
    .orderBy('w.volgnummer')
    .execute()
  const perTekst = new Map<string, Buffer[]>()
  for (const { tekstId, wijziging } of rijen) {
    const lijst = perTekst.get(tekstId)
    if (lijst) lijst.push(wijziging)
    else perTekst.set(tekstId, [wijziging])
  }
  return perTekst
}

/** `medewerkerId` null: Baken itself. */
type Schrijver = { readonly medewerkerId: string | null; readonly now: Date }

/** From here on the state of a text is made anew: reading it then costs one step again. */
const LOSSE_WIJZIGINGEN = 200

/** Adds a change to a text that is locked; `doc` is the document with it. Returns its number. */
export async function appendWijziging(
  db: Tx,
  { medewerkerId, now }: Schrijver,
  tekst: Tekstrij,
  wijziging: Uint8Array,
  doc: Y.Doc,
): Promise<number> {
  const volgnummer = tekst.volgnummer + 1
  await db
    .insertInto('verantwoording.tekst_wijziging')
    .values({
      ...{ gemeente_id: tekst.gemeenteId, tekst_id: tekst.id, volgnummer },
      ...{ wijziging: Buffer.from(wijziging), medewerker_id: medewerkerId, op: now },
    })
    .execute()
  const vol = volgnummer - tekst.staatTot >= LOSSE_WIJZIGINGEN
  await db
    .updateTable('verantwoording.tekst')
    .set({ volgnummer, ...(vol && { staat: Buffer.from(Y.encodeStateAsUpdate(doc)), staat_tot: volgnummer }) })
    .where('id', '=', tekst.id)
    .execute()
  return volgnummer
}

import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Ankerritme, Ankersoort } from '../../domain/anker/ankerkeuze.ts'

export type Anker = {
  readonly soort: Ankersoort
  readonly adres: string
  readonly ritme: Ankerritme
  /** Sealed; only of a webhook. */
  readonly geheim: Buffer | null
  readonly versie: number
  readonly pogingen: number
  readonly fout: string | null
  readonly foutOp: Date | null
  /** The mail that is in the outbox, and the head in it. */
  readonly onderwegBericht: string | null
  readonly onderwegOmvang: number | null
  readonly verankerdOmvang: number | null
  readonly verankerdOp: Date | null
  readonly proefOp: Date | null
}

const KOLOMMEN = [
  ...(['soort', 'adres', 'ritme', 'geheim', 'versie', 'pogingen', 'fout', 'fout_op as foutOp'] as const),
  ...(['onderweg_bericht as onderwegBericht', 'onderweg_omvang as onderwegOmvang'] as const),
  ...(['verankerd_omvang as verankerdOmvang', 'verankerd_op as verankerdOp', 'proef_op as proefOp'] as const),
] as const
/** What the table checks. */
type Woorden = { soort: Ankersoort; ritme: Ankerritme }

export const listAnkers = (db: Tx): Promise<Anker[]> =>
  db.selectFrom('logboek.anker').select(KOLOMMEN).orderBy('soort').$narrowType<Woorden>().execute()

export const findAnker = (db: Tx, soort: Ankersoort): Promise<Anker | undefined> =>
  db
    .selectFrom('logboek.anker')
    .select(KOLOMMEN)
    .where('soort', '=', soort)
    .forUpdate()
    .$narrowType<Woorden>()
    .executeTakeFirst()

type Keuze = Pick<Anker, 'soort' | 'adres' | 'ritme'>

/** False when there is one already. */
export async function insertAnker(
  db: Tx,
  gemeenteId: number,
  { geheim, ...keuze }: Keuze & Pick<Anker, 'geheim'>,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('logboek.anker')
    .values({ gemeente_id: gemeenteId, ...keuze, geheim, volgende_op: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

const NIETS_VERANKERD = {
  ...{ pogingen: 0, fout: null, fout_op: null, onderweg_bericht: null, onderweg_omvang: null },
  ...{ verankerd_omvang: null, verankerd_op: null, proef_op: null },
} as const

/** Begins at once; `opnieuw`: it is another place, which has no head yet. False when somebody was first. */
export async function saveAnker(
  db: Tx,
  { soort, adres, ritme, versie }: Keuze & { readonly versie: number },
  opnieuw: boolean,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('logboek.anker')
    .set({ adres, ritme, versie: versie + 1, volgende_op: now, ...(opnieuw && NIETS_VERANKERD) })
    .where('soort', '=', soort)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False when there is no webhook. The next head goes at once. */
export async function saveGeheim(db: Tx, geheim: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('logboek.anker')
    .set({ geheim, volgende_op: now })
    .where('soort', '=', 'webhook')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteAnker(db: Tx, soort: Ankersoort): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('logboek.anker').where('soort', '=', soort).executeTakeFirst()
  return numDeletedRows === 1n
}

export async function noteProef(db: Tx, soort: Ankersoort, now: Date): Promise<void> {
  await db.updateTable('logboek.anker').set({ proef_op: now }).where('soort', '=', soort).execute()
}

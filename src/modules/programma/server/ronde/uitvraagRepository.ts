import type { Tx } from '../../../../platform/server/withActor.ts'

export type Uitvraag = {
  readonly id: string
  readonly rondeId: string
  readonly organisatieId: string | null
  readonly medewerkerId: string | null
  readonly naam: string
  readonly adressen: readonly string[]
  readonly verstuurdOp: Date
  readonly herinnerdOp: Date | null
  readonly geopendOp: Date | null
  readonly ingediendOp: Date | null
  readonly ingetrokkenOp: Date | null
}

const uitvragen = (db: Tx) =>
  db
    .selectFrom('programma.uitvraag')
    .select(['id', 'ronde_id as rondeId', 'organisatie_id as organisatieId', 'medewerker_id as medewerkerId', 'naam'])
    .select(['adressen', 'verstuurd_op as verstuurdOp', 'herinnerd_op as herinnerdOp', 'geopend_op as geopendOp'])
    .select(['ingediend_op as ingediendOp', 'ingetrokken_op as ingetrokkenOp'])

/** `vergrendel`: until the end of the transaction nobody else changes it. */
export const findUitvraag = (db: Tx, id: string, vergrendel = false): Promise<Uitvraag | undefined> =>
  (vergrendel ? uitvragen(db).forUpdate() : uitvragen(db)).where('id', '=', id).executeTakeFirst()

export const listUitvragen = (db: Tx, rondeId: string): Promise<Uitvraag[]> =>
  uitvragen(db).where('ronde_id', '=', rondeId).orderBy('naam').orderBy('id').execute()

/** Locked: two that remind at once remind each person once. */
export const lockUitvragen = (db: Tx, rondeId: string): Promise<Uitvraag[]> =>
  uitvragen(db).where('ronde_id', '=', rondeId).orderBy('id').forUpdate().execute()

type Nieuw = Pick<Uitvraag, 'id' | 'rondeId' | 'organisatieId' | 'medewerkerId' | 'naam' | 'adressen' | 'verstuurdOp'>

export async function insertUitvragen(db: Tx, gemeenteId: number, nieuwe: readonly Nieuw[]): Promise<void> {
  await db
    .insertInto('programma.uitvraag')
    .values(
      nieuwe.map(({ id, rondeId, organisatieId, medewerkerId, naam, adressen, verstuurdOp }) => ({
        ...{ gemeente_id: gemeenteId, id, ronde_id: rondeId, organisatie_id: organisatieId },
        ...{ medewerker_id: medewerkerId, naam, adressen: [...adressen], verstuurd_op: verstuurdOp },
      })),
    )
    .execute()
}

type Wijziging = Partial<Omit<Uitvraag, 'id' | 'rondeId' | 'organisatieId' | 'medewerkerId' | 'naam'>>

export async function saveUitvraag(db: Tx, id: string, wijziging: Wijziging): Promise<void> {
  const { adressen, verstuurdOp, herinnerdOp, geopendOp, ingediendOp, ingetrokkenOp } = wijziging
  await db
    .updateTable('programma.uitvraag')
    .set({
      ...(adressen !== undefined && { adressen: [...adressen] }),
      ...(verstuurdOp !== undefined && { verstuurd_op: verstuurdOp }),
      ...(herinnerdOp !== undefined && { herinnerd_op: herinnerdOp }),
      ...(geopendOp !== undefined && { geopend_op: geopendOp }),
      ...(ingediendOp !== undefined && { ingediend_op: ingediendOp }),
      ...(ingetrokkenOp !== undefined && { ingetrokken_op: ingetrokkenOp }),
    })
    .where('id', '=', id)
    .execute()
}

/** Where each organisatie was last asked, for the next round. */
export async function listVorigeAdressen(db: Tx): Promise<ReadonlyMap<string, string>> {
  const rijen = await db
    .selectFrom('programma.uitvraag')
    .distinctOn('organisatie_id')
    .select(['organisatie_id as organisatieId', 'adressen'])
    .where('organisatie_id', 'is not', null)
    .orderBy('organisatie_id')
    .orderBy('verstuurd_op', 'desc')
    .execute()
  return new Map(
    rijen.flatMap(({ organisatieId, adressen: [adres] }) =>
      organisatieId === null || adres === undefined ? [] : [[organisatieId, adres] as const],
    ),
  )
}

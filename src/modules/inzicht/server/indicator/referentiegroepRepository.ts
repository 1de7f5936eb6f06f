import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../../platform/server/withActor.ts'

export type Referentiegroep = {
  readonly id: string
  readonly naam: string
  readonly gemeenten: { readonly code: string; readonly naam: string }[]
  readonly versie: number
}

type Velden = Pick<Referentiegroep, 'naam' | 'gemeenten'>

const MEESTE = 100

const groepen = (db: Tx) =>
  db.selectFrom('inzicht.referentiegroep').select(['id', 'naam', 'gemeentecodes', 'gemeentenamen', 'versie'])

type Rij = Awaited<ReturnType<ReturnType<typeof groepen>['execute']>>[number]

const toGroep = ({ gemeentecodes, gemeentenamen, ...rest }: Rij): Referentiegroep => ({
  ...rest,
  gemeenten: gemeentecodes.map((code, plek) => ({ code, naam: gemeentenamen[plek] ?? code })),
})

const toRij = ({ naam, gemeenten }: Velden) => ({
  naam,
  gemeentecodes: gemeenten.map(({ code }) => code),
  gemeentenamen: gemeenten.map((gemeente) => gemeente.naam),
})

export const listReferentiegroepen = async (db: Tx): Promise<Referentiegroep[]> =>
  (await groepen(db).orderBy('naam').orderBy('id').limit(MEESTE).execute()).map(toGroep)

export async function findReferentiegroep(db: Tx, id: string): Promise<Referentiegroep | undefined> {
  const rij = await groepen(db).where('id', '=', id).executeTakeFirst()
  return rij && toGroep(rij)
}

export async function insertReferentiegroep(db: Tx, gemeenteId: number, velden: Velden): Promise<Referentiegroep> {
  const id = randomUUID()
  await db
    .insertInto('inzicht.referentiegroep')
    .values({ gemeente_id: gemeenteId, id, ...toRij(velden) })
    .execute()
  return { id, ...velden, versie: 1 }
}

/** Undefined when it is gone, or somebody else changed it since `versie`. */
export async function saveReferentiegroep(
  db: Tx,
  { id, versie, ...velden }: Referentiegroep,
): Promise<Referentiegroep | undefined> {
  const rij = await db
    .updateTable('inzicht.referentiegroep')
    .set({ ...toRij(velden), versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .returning(['id', 'naam', 'gemeentecodes', 'gemeentenamen', 'versie'])
    .executeTakeFirst()
  return rij && toGroep(rij)
}

export async function deleteReferentiegroep(db: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('inzicht.referentiegroep').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}

import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Publicatie } from '../../domain/publicatie/publicatie.ts'

/** Which version of a record of the programme the account answers for. */
export type Bevrorenonderdeel = { readonly soort: string; readonly id: string; readonly versie: number }

export type Bevriezing = {
  readonly publicatie: Publicatie
  readonly onderdelen: readonly Bevrorenonderdeel[]
  readonly bevrorenOp: Date
}

export const findBevriezing = (db: Tx, verantwoordingId: string): Promise<Bevriezing | undefined> =>
  db
    .selectFrom('verantwoording.bevriezing')
    // Only `insertBevriezing` writes it, in this form.
    .select((eb) => [
      eb.ref('publicatie').$castTo<Publicatie>().as('publicatie'),
      eb.ref('onderdelen').$castTo<readonly Bevrorenonderdeel[]>().as('onderdelen'),
      'bevroren_op as bevrorenOp',
    ])
    .where('verantwoording_id', '=', verantwoordingId)
    .executeTakeFirst()

/** Once, and for ever: the database lets nobody change or remove it. */
export async function insertBevriezing(
  db: Tx,
  gemeenteId: number,
  verantwoordingId: string,
  { publicatie, onderdelen, bevrorenOp }: Bevriezing,
): Promise<void> {
  await db
    .insertInto('verantwoording.bevriezing')
    .values({
      ...{ gemeente_id: gemeenteId, verantwoording_id: verantwoordingId, bevroren_op: bevrorenOp },
      ...{ publicatie: JSON.stringify(publicatie), onderdelen: JSON.stringify(onderdelen) },
    })
    .execute()
}

import { sql } from 'kysely'
import type { Handeling } from '../../../../platform/domain/handeling.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { ROLLEN, type Rol } from '../../domain/rol.ts'
import type { Rolhouder } from '../../domain/rolgevolgen.ts'
import type { Afwijking } from '../../domain/rolrechten.ts'
import { heeftToegang } from '../heeftToegang.ts'
import { rolkolom, withRollen } from './rolkolommen.ts'

export async function listAfwijkingen(db: Tx): Promise<Afwijking[]> {
  const rijen = await db.selectFrom('toegang.rol_afwijking').select(['rol', 'handeling', 'toegestaan']).execute()
  return rijen.flatMap(({ rol: naam, handeling, toegestaan }) => {
    const rol = ROLLEN.find((bekend) => bekend === naam)
    // The table refuses another form.
    return rol ? [{ rol, handeling: handeling as Handeling, toegestaan }] : []
  })
}

type Wie = { readonly gemeenteId: number; readonly medewerkerId: string; readonly now: Date }

export async function saveAfwijkingen(db: Tx, afwijkingen: readonly Afwijking[], wie: Wie): Promise<void> {
  if (afwijkingen.length === 0) return
  await db
    .insertInto('toegang.rol_afwijking')
    .values(
      afwijkingen.map((afwijking) => ({
        ...afwijking,
        gemeente_id: wie.gemeenteId,
        wie: wie.medewerkerId,
        wanneer: wie.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['gemeente_id', 'rol', 'handeling']).doUpdateSet((eb) => ({
        toegestaan: eb.ref('excluded.toegestaan'),
        wie: eb.ref('excluded.wie'),
        wanneer: eb.ref('excluded.wanneer'),
      })),
    )
    .execute()
}

export async function deleteAfwijkingen(db: Tx, weg: readonly Pick<Afwijking, 'rol' | 'handeling'>[]): Promise<void> {
  if (weg.length === 0) return
  await db
    .deleteFrom('toegang.rol_afwijking')
    .where((eb) => eb.or(weg.map(({ rol, handeling }) => eb.and({ rol, handeling }))))
    .execute()
}

export async function findRollenVersie(db: Tx): Promise<number | undefined> {
  return (await db.selectFrom('toegang.gemeente').select('rollen_versie as versie').executeTakeFirst())?.versie
}

export async function bumpRollenVersie(db: Tx): Promise<void> {
  await db
    .updateTable('toegang.gemeente')
    .set({ rollen_versie: sql<number>`rollen_versie + 1` })
    .execute()
}

/** Everybody with access, by name. */
export async function listRolhouders(db: Tx): Promise<Rolhouder[]> {
  const rijen = await db
    .selectFrom('toegang.medewerker as m')
    .select(['m.id', 'm.naam', rolkolom.as('rollen')])
    .where(heeftToegang)
    .orderBy('m.naam')
    .orderBy('m.id')
    .execute()
  return rijen.map(withRollen)
}

export async function listRollenMetTweedeFactor(db: Tx): Promise<ReadonlySet<string>> {
  const rijen = await db
    .selectFrom('toegang.rolinstelling')
    .select('rol')
    .where('tweede_factor_verplicht', '=', true)
    .execute()
  return new Set(rijen.map(({ rol }) => rol))
}

export async function saveTweedeFactor(db: Tx, gemeenteId: number, rol: Rol, verplicht: boolean): Promise<void> {
  await db
    .insertInto('toegang.rolinstelling')
    .values({ gemeente_id: gemeenteId, rol, tweede_factor_verplicht: verplicht })
    .onConflict((conflict) =>
      conflict.columns(['gemeente_id', 'rol']).doUpdateSet({ tweede_factor_verplicht: verplicht }),
    )
    .execute()
}

import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Partij } from '../../domain/onderdeel.ts'
import type { PartijRol } from '../../domain/voorstel.ts'

export type PartijMetNaam = Partij & { readonly naam: string | null }

const partijen = (db: Tx) =>
  db
    .selectFrom('programma.actie_partij as p')
    .leftJoin('partners.organisatie as o', (join) =>
      join.onRef('o.gemeente_id', '=', 'p.gemeente_id').onRef('o.id', '=', 'p.organisatie_id'),
    )
    .select(['p.actie_id as actieId', 'p.tekst', 'p.rol', 'p.organisatie_id as organisatieId', 'o.naam'])
    .orderBy('p.actie_id')
    .orderBy('p.nummer')

type Rij = { actieId: string; tekst: string; rol: string; organisatieId: string | null; naam: string | null }

function groupPerActie(rijen: readonly Rij[]): ReadonlyMap<string, PartijMetNaam[]> {
  const perActie = new Map<string, PartijMetNaam[]>()
  for (const { actieId, rol, tekst, organisatieId, naam } of rijen) {
    const partij = { rol: rol as PartijRol, tekst, organisatieId, naam }
    const groep = perActie.get(actieId)
    if (groep) groep.push(partij)
    else perActie.set(actieId, [partij])
  }
  return perActie
}

export const listPartijenOfProgramma = async (
  db: Tx,
  programmaId: string,
): Promise<ReadonlyMap<string, PartijMetNaam[]>> =>
  groupPerActie(await partijen(db).where('p.programma_id', '=', programmaId).execute())

export const listPartijenOfActie = async (db: Tx, actieId: string): Promise<readonly PartijMetNaam[]> =>
  groupPerActie(await partijen(db).where('p.actie_id', '=', actieId).execute()).get(actieId) ?? []

type MetPartijen = { readonly id: string; readonly programmaId: string; readonly partijen: readonly Partij[] }

export async function insertPartijen(db: Tx, gemeenteId: number, acties: readonly MetPartijen[]): Promise<void> {
  const rijen = acties.flatMap(({ id, programmaId, partijen: lijst }) =>
    lijst.map(({ organisatieId, rol, tekst }, nummer) => ({
      gemeente_id: gemeenteId,
      actie_id: id,
      nummer: nummer + 1,
      programma_id: programmaId,
      organisatie_id: organisatieId,
      rol,
      tekst,
    })),
  )
  if (rijen.length > 0) await db.insertInto('programma.actie_partij').values(rijen).execute()
}

export async function replacePartijen(db: Tx, gemeenteId: number, actie: MetPartijen): Promise<void> {
  await db.deleteFrom('programma.actie_partij').where('actie_id', '=', actie.id).execute()
  await insertPartijen(db, gemeenteId, [actie])
}

export async function isOrganisatieInGebruik(db: Tx, organisatieId: string): Promise<boolean> {
  const rij = await db
    .selectFrom('programma.actie_partij as p')
    .innerJoin('programma.actie as a', (join) =>
      join.onRef('a.gemeente_id', '=', 'p.gemeente_id').onRef('a.id', '=', 'p.actie_id'),
    )
    .select('p.actie_id')
    .where('p.organisatie_id', '=', organisatieId)
    .where('a.verwijderd_op', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}

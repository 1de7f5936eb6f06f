import { sql } from 'kysely'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { OnderdeelSoort } from '../../domain/onderdeel.ts'
import { ONDERDEEL_SOORTEN } from '../../domain/onderdeel.ts'
import { gedeeldeTabel, inhoudKolommen, ouderKolommen, toRecord, type OnderdeelRecord } from './onderdeelRecord.ts'
import { insertPartijen, listPartijenOfActie, listPartijenOfProgramma, replacePartijen } from './partijRepository.ts'

/** Rows a statement: PostgreSQL takes at most 65,535 parameters, and a doel has sixteen. */
const PER_KEER = 1000

export async function findOnderdeel(
  db: Tx,
  soort: OnderdeelSoort,
  programmaId: string,
  id: string,
): Promise<OnderdeelRecord | undefined> {
  const rij = await db
    .selectFrom(gedeeldeTabel(soort))
    .selectAll()
    .where('id', '=', id)
    .where('programma_id', '=', programmaId)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  return rij && toRecord(soort, rij, soort === 'actie' ? await listPartijenOfActie(db, id) : [])
}

/** Everything below a programma, per kind in order. */
export async function listOnderdelen(db: Tx, programmaId: string): Promise<OnderdeelRecord[]> {
  const partijen = await listPartijenOfProgramma(db, programmaId)
  const perSoort = []
  for (const soort of ONDERDEEL_SOORTEN) {
    const rijen = await db
      .selectFrom(gedeeldeTabel(soort))
      .selectAll()
      .where('programma_id', '=', programmaId)
      .where('verwijderd_op', 'is', null)
      .orderBy('volgorde')
      .orderBy('id')
      .execute()
    perSoort.push(rijen.map((rij) => toRecord(soort, rij, partijen.get(rij.id) ?? [])))
  }
  return perSoort.flat()
}

export type NieuwOnderdeel = Omit<OnderdeelRecord, 'versie'>

/** Parents must come before their children. */
export async function insertOnderdelen(db: Tx, gemeenteId: number, nieuwe: readonly NieuwOnderdeel[]): Promise<void> {
  for (const soort of ONDERDEEL_SOORTEN) {
    const rijen = nieuwe.filter((nieuw) => nieuw.soort === soort).map((nieuw) => toRij(gemeenteId, nieuw))
    for (let van = 0; van < rijen.length; van += PER_KEER) {
      // The columns of the kind at hand, beyond the shared ones that the type knows.
      await db
        .insertInto(gedeeldeTabel(soort))
        .values(rijen.slice(van, van + PER_KEER) as never)
        .execute()
    }
  }
  const acties = nieuwe.flatMap((nieuw) =>
    nieuw.soort === 'actie' && 'partijen' in nieuw.inhoud
      ? [{ id: nieuw.id, programmaId: nieuw.programmaId, partijen: nieuw.inhoud.partijen }]
      : [],
  )
  await insertPartijen(db, gemeenteId, acties)
}

const toRij = (
  gemeenteId: number,
  { soort, id, programmaId, ouderId, ouderSoort, volgorde, inhoud, bron }: NieuwOnderdeel,
): object => ({
  gemeente_id: gemeenteId,
  id,
  programma_id: programmaId,
  volgorde,
  bron: bron && JSON.stringify(bron),
  ...ouderKolommen(soort, ouderId, ouderSoort),
  ...inhoudKolommen(soort, inhoud),
})

type Opslaan = Pick<OnderdeelRecord, 'soort' | 'id' | 'programmaId' | 'inhoud'> & {
  readonly versie: number
  readonly plaats?: {
    readonly ouderId: string | null
    readonly ouderSoort: OnderdeelSoort | null
    readonly volgorde: number
  }
  readonly bron?: OnderdeelRecord['bron']
}

/** Returns false when someone else changed it since `versie`. */
export async function saveOnderdeel(db: Tx, gemeenteId: number, opslaan: Opslaan): Promise<boolean> {
  const { soort, id, versie, inhoud, plaats, bron } = opslaan
  const { numUpdatedRows } = await db
    .updateTable(gedeeldeTabel(soort))
    .set({
      ...inhoudKolommen(soort, inhoud),
      ...(plaats && { ...ouderKolommen(soort, plaats.ouderId, plaats.ouderSoort), volgorde: plaats.volgorde }),
      ...(bron !== undefined && { bron: bron && JSON.stringify(bron) }),
      versie: versie + 1,
    })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('verwijderd_op', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (soort === 'actie' && 'partijen' in inhoud) {
    await replacePartijen(db, gemeenteId, { id, programmaId: opslaan.programmaId, partijen: inhoud.partijen })
  }
  return true
}

/** Siblings that get another number because the gap between two was used up. */
export async function saveVolgorde(db: Tx, soort: OnderdeelSoort, id: string, volgorde: number): Promise<void> {
  await db.updateTable(gedeeldeTabel(soort)).set({ volgorde }).where('id', '=', id).execute()
}

type Familie = { readonly soort: OnderdeelSoort; readonly id: string }

/** The record and all that hangs under it. */
export async function listFamilie(db: Tx, soort: OnderdeelSoort, id: string): Promise<Familie[]> {
  const inzetten =
    soort === 'prioriteit'
      ? (await db.selectFrom('programma.inzet').select('id').where('prioriteit_id', '=', id).execute()).map(
          (rij) => rij.id,
        )
      : soort === 'inzet'
        ? [id]
        : []
  const acties =
    inzetten.length === 0
      ? []
      : await db.selectFrom('programma.actie').select('id').where('inzet_id', 'in', inzetten).execute()
  const doelen = await db
    .selectFrom('programma.doel')
    .select('id')
    .where((eb) =>
      eb.or([eb('prioriteit_id', '=', id), ...(inzetten.length > 0 ? [eb('inzet_id', 'in', inzetten)] : [])]),
    )
    .execute()
  return [
    { soort, id },
    ...inzetten.filter((inzet) => inzet !== id).map((inzet) => ({ soort: 'inzet' as const, id: inzet })),
    ...acties.map((actie) => ({ soort: 'actie' as const, id: actie.id })),
    ...doelen.map((doel) => ({ soort: 'doel' as const, id: doel.id })),
  ]
}

/** All at the same moment, so that putting back finds exactly what went together. Returns the ids that were there. */
export async function markVerwijderd(db: Tx, familie: readonly Familie[], now: Date): Promise<Familie[]> {
  const geraakt: Familie[] = []
  for (const soort of ONDERDEEL_SOORTEN) {
    const ids = familie.filter((lid) => lid.soort === soort).map((lid) => lid.id)
    if (ids.length === 0) continue
    const rijen = await db
      .updateTable(gedeeldeTabel(soort))
      .set({ verwijderd_op: now, versie: sql<number>`versie + 1` })
      .where('id', 'in', ids)
      .where('verwijderd_op', 'is', null)
      .returning('id')
      .execute()
    geraakt.push(...rijen.map(({ id }) => ({ soort, id })))
  }
  return geraakt
}

/** When it was removed, or undefined when it is not. */
export async function findVerwijderdOp(
  db: Tx,
  soort: OnderdeelSoort,
  programmaId: string,
  id: string,
): Promise<Date | undefined> {
  const rij = await db
    .selectFrom(gedeeldeTabel(soort))
    .select('verwijderd_op')
    .where('id', '=', id)
    .where('programma_id', '=', programmaId)
    .executeTakeFirst()
  return rij?.verwijderd_op ?? undefined
}

export async function unmarkVerwijderd(db: Tx, familie: readonly Familie[], verwijderdOp: Date): Promise<void> {
  for (const { soort, id } of familie) {
    await db
      .updateTable(gedeeldeTabel(soort))
      .set({ verwijderd_op: null, versie: sql<number>`versie + 1` })
      .where('id', '=', id)
      .where('verwijderd_op', '=', verwijderdOp)
      .execute()
  }
}

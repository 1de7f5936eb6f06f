import { randomUUID } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import { compileOnce, type Plaatsen } from '../../../../platform/server/compileOnce.ts'
import type { Actor, Tx } from '../../../../platform/server/withActor.ts'
import { isVanKracht, toSleutel, type Grondslag } from '../../domain/dossier/verwerking.ts'
import { toRollen, type Rol } from '../../domain/rol.ts'

export type Verwerkinginvoer = {
  readonly naam: string
  readonly doel: string
  readonly grondslag: Grondslag
  readonly wet: string
  readonly gegevens: string
  readonly betrokkenen: string
  readonly ontvangers: string
  readonly doorgifte: string
  readonly bewaartermijn: string
  readonly beveiliging: string
  readonly rollen: readonly Rol[]
  readonly vanaf: string
  readonly tot: string | null
}

export type Verwerking = Verwerkinginvoer & {
  readonly id: string
  readonly sleutel: string
  readonly vanKracht: boolean
  readonly versie: number
}

const verwerkingen = (db: Tx) =>
  db
    .selectFrom('toegang.verwerkingsactiviteit')
    .select(['id', 'sleutel', 'naam', 'doel', 'grondslag', 'wet', 'gegevens', 'betrokkenen', 'ontvangers'])
    .select(['doorgifte', 'bewaartermijn', 'beveiliging', 'rollen', 'vanaf', 'tot', 'versie'])

type Rij = Awaited<ReturnType<ReturnType<typeof verwerkingen>['execute']>>[number]

const toVerwerking = (rij: Rij, now: Date): Verwerking => ({
  ...rij,
  // The check on the table admits no other.
  grondslag: rij.grondslag as Grondslag,
  rollen: toRollen(rij.rollen),
  // A date of the database is a day of the calendar.
  vanKracht: isVanKracht({ vanaf: rij.vanaf as Datum, tot: rij.tot as Datum | null }, dayInNederland(now)),
})

/** A register, not a log: a gemeente has a few hundred at most. */
const MEESTE = 1000

export async function listVerwerkingen(db: Tx, now: Date): Promise<Verwerking[]> {
  const rijen = await verwerkingen(db)
    .orderBy(sql`lower(naam)`)
    .orderBy('id')
    .limit(MEESTE)
    .execute()
  return rijen.map((rij) => toVerwerking(rij, now))
}

export async function findVerwerking(db: Tx, id: string, now: Date): Promise<Verwerking | undefined> {
  const rij = await verwerkingen(db).where('id', '=', id).executeTakeFirst()
  return rij && toVerwerking(rij, now)
}

const toRij = (invoer: Verwerkinginvoer) => ({ ...invoer, rollen: [...invoer.rollen] })

/** The key comes from the name, with a number behind it when another has it; it never changes afterwards. */
export async function insertVerwerking(db: Tx, gemeenteId: number, invoer: Verwerkinginvoer): Promise<string> {
  const id = randomUUID()
  const basis = toSleutel(invoer.naam)
  const bezet = await db
    .selectFrom('toegang.verwerkingsactiviteit')
    .select('sleutel')
    .where('sleutel', 'like', `${basis}%`)
    .execute()
  const namen = new Set(bezet.map(({ sleutel }) => sleutel))
  let nummer = 1
  while (namen.has(nummer === 1 ? basis : `${basis}-${nummer}`)) nummer += 1
  const sleutel = nummer === 1 ? basis : `${basis}-${nummer}`
  await db
    .insertInto('toegang.verwerkingsactiviteit')
    .values({ gemeente_id: gemeenteId, id, sleutel, ...toRij(invoer) })
    .execute()
  return id
}

/** False when somebody else was first. */
export async function saveVerwerking(db: Tx, id: string, versie: number, invoer: Verwerkinginvoer): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('toegang.verwerkingsactiviteit')
    .set({ ...toRij(invoer), versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const bruikbaar = (db: Tx, rollen: readonly string[] | RawBuilder<readonly string[]>, dag: Datum | RawBuilder<Datum>) =>
  db
    .selectFrom('toegang.verwerkingsactiviteit')
    .where('vanaf', '<=', dag)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', dag)]))
    .where(sql<boolean>`rollen && ${rollen}::text[]`)

/** What somebody with these rollen may open dossiers for today. */
export const listDoelen = (
  db: Tx,
  rollen: readonly string[],
  now: Date,
): Promise<{ sleutel: string; naam: string; doel: string }[]> =>
  bruikbaar(db, rollen, dayInNederland(now))
    .select(['sleutel', 'naam', 'doel'])
    .orderBy(sql`lower(naam)`)
    .orderBy('sleutel')
    .limit(MEESTE)
    .execute()

type Doelvraag = { readonly doel: string; readonly rollen: readonly string[]; readonly dag: Datum }

const selectDoel = compileOnce(['doel', 'rollen', 'dag'], (db, { doel, rollen, dag }: Plaatsen<Doelvraag>) =>
  bruikbaar(db, rollen, dag).select('id').where('sleutel', '=', doel),
)

/** A program names its key where a person names rollen: it opens dossiers for what the rollen of its maker allow. */
const isProgramma = (rol: string): boolean => rol.startsWith('apisleutel/')

const rollenOf = (medewerkerId: string) => sql<readonly string[]>`array(
  select r.rol::text from toegang.medewerker_rol r where r.medewerker_id = ${medewerkerId})`

/** Whether the actor may open dossiers for the purpose it names. */
export async function checkDoel(db: Tx, { doel, rol, medewerkerId }: Actor, now: Date): Promise<boolean> {
  if (doel === null) return false
  if (isProgramma(rol)) {
    const vraag = bruikbaar(db, rollenOf(medewerkerId), dayInNederland(now)).select('id').where('sleutel', '=', doel)
    return (await vraag.execute()).length > 0
  }
  const { rows } = await db.executeQuery(selectDoel({ doel, rollen: rol.split('+'), dag: dayInNederland(now) }))
  return rows.length > 0
}

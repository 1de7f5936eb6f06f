import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { VeldVerandering } from '../../domain/veldteksten.ts'

export type VoortgangSoort =
  'bericht' | 'gedaan' | 'ongedaan' | 'verplaatst' | 'vervallen' | 'extra' | 'status' | 'uitvoering'

export type NieuweVoortgang = {
  readonly actieId: string
  readonly soort: VoortgangSoort
  readonly tekst?: string
  readonly sleutel?: string | null
  readonly velden?: readonly VeldVerandering[]
}

/** Who says so: a medewerker, or a name when it came in by the link of a reporting round. */
export type Melder = {
  readonly gemeenteId: number
  readonly programmaId: string
  readonly medewerkerId: string | null
  readonly wie: string
}

export const melderOf = ({ actor }: ActorContext, programmaId: string): Melder => ({
  gemeenteId: actor.gemeenteId,
  programmaId,
  medewerkerId: actor.medewerkerId,
  wie: '',
})

/** What one act did; all lines share a batch. */
export async function insertVoortgang(
  db: Tx,
  { gemeenteId, programmaId, medewerkerId, wie }: Melder,
  now: Date,
  nieuwe: readonly NieuweVoortgang[],
): Promise<void> {
  if (nieuwe.length === 0) return
  const batch = randomUUID()
  const rijen = nieuwe.map(({ actieId, soort, tekst = '', sleutel = null, velden = [] }) => ({
    gemeente_id: gemeenteId,
    id: randomUUID(),
    programma_id: programmaId,
    actie_id: actieId,
    soort,
    tekst,
    sleutel,
    velden: JSON.stringify(velden),
    batch,
    medewerker_id: medewerkerId,
    wie,
    tijd: now,
  }))
  for (let van = 0; van < rijen.length; van += 2000) {
    await db
      .insertInto('programma.voortgang')
      .values(rijen.slice(van, van + 2000))
      .execute()
  }
}

export type Voortgang = {
  readonly id: string
  readonly programmaId: string
  readonly actieId: string
  readonly soort: VoortgangSoort
  readonly tekst: string
  readonly sleutel: string | null
  readonly velden: readonly VeldVerandering[]
  readonly wie: string
  readonly tijd: Date
}

const voortgang = (db: Tx) =>
  db
    .selectFrom('programma.voortgang as v')
    .leftJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'v.gemeente_id').onRef('m.id', '=', 'v.medewerker_id'),
    )
    .select([
      'v.id',
      'v.programma_id as programmaId',
      'v.actie_id as actieId',
      'v.soort',
      'v.tekst',
      'v.sleutel',
      'v.velden',
      'v.tijd',
    ])
    .select(sql<string>`coalesce(m.naam, v.wie)`.as('wie'))
    .orderBy('v.tijd', 'desc')
    .orderBy('v.id')

type Rij = Awaited<ReturnType<ReturnType<typeof voortgang>['execute']>>[number]

/** The check of the table holds the same list as the type. */
const toVoortgang = (rij: Rij): Voortgang => ({
  ...rij,
  soort: rij.soort as VoortgangSoort,
  velden: rij.velden as unknown as VeldVerandering[],
})

type Na = { readonly tijd: string; readonly id: string } | null

export async function listVoortgang(db: Tx, actieId: string, aantal: number, na: Na): Promise<Voortgang[]> {
  let vraag = voortgang(db).where('v.actie_id', '=', actieId).limit(aantal)
  if (na) {
    vraag = vraag.where(
      sql<boolean>`(v.tijd < ${na.tijd}::timestamptz or (v.tijd = ${na.tijd}::timestamptz and v.id > ${na.id}::uuid))`,
    )
  }
  return (await vraag.execute()).map(toVoortgang)
}

/** What others reported in these programmes since a moment, newest first. */
export async function listNieuweVoortgang(
  db: Tx,
  programmaIds: readonly string[],
  sinds: Date,
  nietVan: string,
  aantal: number,
): Promise<Voortgang[]> {
  if (programmaIds.length === 0) return []
  const rijen = await voortgang(db)
    .where('v.programma_id', 'in', programmaIds)
    .where('v.tijd', '>', sinds)
    .where((eb) => eb.or([eb('v.medewerker_id', 'is', null), eb('v.medewerker_id', '<>', nietVan)]))
    .limit(aantal)
    .execute()
  return rijen.map(toVoortgang)
}

export type Bericht = { readonly tekst: string; readonly wie: string; readonly tijd: Date }

/** The last words about each actie of a programme. */
export async function listLaatsteBerichten(db: Tx, programmaId: string): Promise<ReadonlyMap<string, Bericht>> {
  const rijen = await db
    .selectFrom('programma.voortgang as v')
    .leftJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'v.gemeente_id').onRef('m.id', '=', 'v.medewerker_id'),
    )
    .distinctOn('v.actie_id')
    .select(['v.actie_id as actieId', 'v.tekst', 'v.tijd'])
    .select(sql<string>`coalesce(m.naam, v.wie)`.as('wie'))
    .where('v.programma_id', '=', programmaId)
    .where('v.tekst', '<>', '')
    .where('v.soort', 'in', ['bericht', 'gedaan', 'extra'])
    .orderBy('v.actie_id')
    .orderBy('v.tijd', 'desc')
    .execute()
  return new Map(rijen.map(({ actieId, tekst, wie, tijd }) => [actieId, { tekst, wie, tijd }]))
}

export async function findLaatsteBericht(db: Tx, actieId: string): Promise<Bericht | undefined> {
  const rijen = await voortgang(db)
    .where('v.actie_id', '=', actieId)
    .where('v.tekst', '<>', '')
    .where('v.soort', 'in', ['bericht', 'gedaan', 'extra'])
    .limit(1)
    .execute()
  return rijen[0]
}

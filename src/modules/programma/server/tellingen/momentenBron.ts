import { sql } from 'kysely'
import { countTelling, listTellingrecords, type Telbare } from '../../../../platform/server/telQuery.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import { MOMENTEN_GEDAAN } from '../../domain/tellingen.ts'
import { nameDimensie } from './nameDimensie.ts'

const BIJ_ACTIE = sql`p.gemeente_id = m.gemeente_id and p.actie_id = m.actie_id and p.organisatie_id is not null`

const MOMENTEN: Telbare = {
  tabel: (gebruikt) => sql`programma.moment m
    join programma.actie a on a.gemeente_id = m.gemeente_id and a.id = m.actie_id
    join programma.inzet i on i.gemeente_id = a.gemeente_id and i.id = a.inzet_id
    ${gebruikt.has('partij') ? sql`left join programma.actie_partij p on ${BIJ_ACTIE}` : sql``}`,
  dag: sql`m.gedaan_op`,
  waar: sql<boolean>`a.verwijderd_op is null`,
  waarde: sql`count(*)`,
  kolommen: {
    actie: { kolom: sql`m.actie_id`, soort: 'uuid' },
    prioriteit: { kolom: sql`i.prioriteit_id`, soort: 'uuid' },
    partij: {
      kolom: sql`p.organisatie_id`,
      soort: 'uuid',
      sleutelsVan: sql`programma.actie_partij p where ${BIJ_ACTIE}`,
    },
  },
}

export const momentenBron: Tellingbron = {
  telling: MOMENTEN_GEDAAN,
  handeling: 'programma:read',
  count: ({ db }, vraag) => countTelling(db, MOMENTEN, vraag),
  listRecords: async ({ db }, vraag, pagina) => {
    const id = sql`m.actie_id || '.' || m.sleutel`
    const records = await listTellingrecords(db, MOMENTEN, { id, label: sql`a.hoe` }, vraag, pagina)
    const programmas = await findProgrammas(
      db,
      records.map(({ id: sleutel }) => actieOf(sleutel)),
    )
    return records.map((record) => ({
      ...record,
      adres: adresOf(programmas.get(actieOf(record.id)) ?? '', actieOf(record.id)),
    }))
  },
  nameKeys: nameDimensie,
  // A moment belongs to a programme, and a programme is there as a whole or not at all.
  findVolledigVanaf: async () => null,
}

const actieOf = (sleutel: string): string => sleutel.slice(0, sleutel.indexOf('.'))

export const adresOf = (programmaId: string, actieId: string): string =>
  `/programmas/${programmaId}?onderdeel=actie:${actieId}`

async function findProgrammas(
  db: Parameters<Tellingbron['nameKeys']>[0],
  actieIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (actieIds.length === 0) return new Map()
  const rijen = await db
    .selectFrom('programma.actie')
    .select(['id', 'programma_id as programmaId'])
    .where('id', 'in', [...new Set(actieIds)])
    .execute()
  return new Map(rijen.map(({ id, programmaId }) => [id, programmaId]))
}

import { sql } from 'kysely'
import type { Telling } from '../../../platform/domain/telling.ts'
import { countTelling, listTellingrecords, type Telbare } from '../../../platform/server/telQuery.ts'
import type { Dimensiesleutel, Tellingbron } from '../../../platform/server/tellingbron.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { PRECISIES } from '../domain/activiteit.ts'
import { PRECISIENAMEN } from '../domain/bereiktekst.ts'
import { ACTIVITEITEN_GEDAAN, MENSEN_BEREIKT } from '../domain/tellingen.ts'
import { findInstelling, listGebieden } from './beheer/lijstRepository.ts'
import { listSoorten } from './beheer/routesBeheer.ts'

const BIJ_ACTIVITEIT = sql`k.gemeente_id = a.gemeente_id and k.activiteit_id = a.id`

/** All columns stand in the index activiteit_telling: without the dimension `actie` the table itself is not read. */
const GEDAAN = {
  tabel: (gebruikt: ReadonlySet<string>) =>
    gebruikt.has('actie')
      ? sql`activiteiten.activiteit a left join activiteiten.activiteit_actie k on ${BIJ_ACTIVITEIT}`
      : sql`activiteiten.activiteit a`,
  dag: sql`a.van`,
  waar: sql<boolean>`a.status = 'gedaan' and a.verwijderd_op is null`,
  kolommen: {
    soort: { kolom: sql`a.soort`, soort: 'text' },
    wijk: { kolom: sql`a.wijk_id`, soort: 'uuid' },
    buurt: { kolom: sql`a.buurt_id`, soort: 'uuid' },
    precisie: { kolom: sql`a.precisie`, soort: 'text' },
    actie: {
      kolom: sql`k.actie_id`,
      soort: 'uuid',
      sleutelsVan: sql`activiteiten.activiteit_actie k where ${BIJ_ACTIVITEIT}`,
    },
  },
} as const

const bronOf = (telling: Telling, telbare: Telbare): Tellingbron => ({
  telling,
  handeling: 'activiteit:read',
  count: ({ db }, vraag) => countTelling(db, telbare, vraag),
  listRecords: async ({ db }, vraag, pagina) => {
    const records = await listTellingrecords(db, telbare, { id: sql`a.id`, label: sql`a.titel` }, vraag, pagina)
    return records.map((record) => ({ ...record, adres: `/activiteiten/${record.id}` }))
  },
  nameKeys: nameDimensie,
  findVolledigVanaf: async (db) => (await findInstelling(db)).volledigVanaf,
})

/** What this module can count. */
export const activiteitentellingen: readonly Tellingbron[] = [
  bronOf(ACTIVITEITEN_GEDAAN, { ...GEDAAN, waarde: sql`count(*)` }),
  bronOf(MENSEN_BEREIKT, {
    ...GEDAAN,
    waar: sql<boolean>`${GEDAAN.waar} and a.precisie is not null`,
    waarde: sql`sum(a.bereik)`,
    benadering: sql`case when bool_or(a.precisie = 'ruim') then 'ruim' when bool_or(a.precisie = 'geschat') then 'ongeveer' end`,
  }),
]

const MEESTE_ACTIES = 5000

async function nameDimensie(db: Tx, dimensie: string): Promise<readonly Dimensiesleutel[]> {
  switch (dimensie) {
    case 'soort':
      return (await listSoorten(db)).map(({ code, naam }) => ({ sleutel: code, naam }))
    case 'wijk':
    case 'buurt':
      return (await listGebieden(db))
        .filter(({ wijkId }) => (wijkId === null) === (dimensie === 'wijk'))
        .map(({ id, naam }) => ({ sleutel: id, naam }))
    case 'precisie':
      return PRECISIES.map((precisie) => ({ sleutel: precisie, naam: PRECISIENAMEN[precisie] }))
    case 'actie':
      return listActienamen(db)
    default:
      return []
  }
}

/** Only of acties that something was done for, with the year: a programme that was copied has the same names again. */
async function listActienamen(db: Tx): Promise<Dimensiesleutel[]> {
  const { rows } = await sql<Dimensiesleutel>`
    select a.id as sleutel, a.hoe || ' (' || p.jaar || ')' as naam
    from programma.actie a
    join programma.programma p on p.gemeente_id = a.gemeente_id and p.id = a.programma_id
    where exists (select from activiteiten.activiteit_actie k where k.gemeente_id = a.gemeente_id and k.actie_id = a.id)
    order by p.jaar desc, a.hoe, a.id limit ${sql.lit(MEESTE_ACTIES)}`.execute(db)
  return rows
}

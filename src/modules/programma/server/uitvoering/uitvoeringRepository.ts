import { sql } from 'kysely'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Planning } from '../../domain/planning.ts'
import type { HandStatus } from '../../domain/stand/stand.ts'
import { repeatHouders } from './repeatHouders.ts'

export type Pilot = {
  readonly begin: Datum | null
  readonly eind: Datum | null
  readonly evaluatie: Datum | null
  readonly besluit: 'open' | 'opschalen' | 'verlengen' | 'stoppen'
  readonly toelichting: string
}

/** An actie as its execution needs it: planning, parties and what was set about carrying it out. */
export type ActieUitvoering = {
  readonly actieId: string
  readonly programmaId: string
  readonly inzetId: string
  readonly hoe: string
  readonly planning: Planning
  readonly partijIds: readonly string[]
  readonly actiehouderId: string | null
  readonly actiehouder: string | null
  readonly gewicht: number
  readonly geldbron: string
  readonly capaciteit: string
  readonly pilot: Pilot | null
  readonly handStatus: HandStatus | null
  readonly handReden: string
  readonly vorigeActieId: string | null
  /** 0: nothing was set yet. */
  readonly versie: number
}

const acties = (db: Tx) =>
  db
    .selectFrom('programma.actie as a')
    .leftJoin('programma.uitvoering as u', (join) =>
      join.onRef('u.gemeente_id', '=', 'a.gemeente_id').onRef('u.actie_id', '=', 'a.id'),
    )
    .leftJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente_id', '=', 'u.gemeente_id').onRef('m.id', '=', 'u.actiehouder_id'),
    )
    .where('a.verwijderd_op', 'is', null)
    .select([
      'a.id as actieId',
      'a.programma_id as programmaId',
      'a.inzet_id as inzetId',
      'a.hoe',
      'a.partij_ids as partijIds',
      'u.actiehouder_id as actiehouderId',
      'm.naam as actiehouder',
      'u.vorige_actie_id as vorigeActieId',
    ])
    // The checks of the table and our own writes keep these columns within their types.
    .select((eb) => [
      eb.ref('a.planning').$castTo<Planning>().as('planning'),
      eb.ref('u.pilot').$castTo<Pilot | null>().as('pilot'),
      eb.ref('u.hand_status').$castTo<HandStatus | null>().as('handStatus'),
    ])
    .select([
      sql<number>`coalesce(u.gewicht, 1)`.as('gewicht'),
      sql<string>`coalesce(u.geldbron, '')`.as('geldbron'),
      sql<string>`coalesce(u.capaciteit, '')`.as('capaciteit'),
      sql<string>`coalesce(u.hand_reden, '')`.as('handReden'),
      sql<number>`coalesce(u.versie, 0)`.as('versie'),
    ])

/** In the order of the programme. */
export const listUitvoeringen = (db: Tx, programmaId: string): Promise<ActieUitvoering[]> =>
  acties(db).where('a.programma_id', '=', programmaId).orderBy('a.volgorde').orderBy('a.id').execute()

export const findUitvoering = (db: Tx, programmaId: string, actieId: string): Promise<ActieUitvoering | undefined> =>
  acties(db).where('a.programma_id', '=', programmaId).where('a.id', '=', actieId).executeTakeFirst()

export type UitvoeringVelden = Pick<
  ActieUitvoering,
  'actiehouderId' | 'gewicht' | 'geldbron' | 'capaciteit' | 'pilot' | 'handStatus' | 'handReden' | 'vorigeActieId'
>

/** Rows a statement: PostgreSQL takes at most 65,535 parameters. */
const PER_KEER = 1000

const toKolommen = (velden: UitvoeringVelden) => ({
  actiehouder_id: velden.actiehouderId,
  gewicht: velden.gewicht,
  geldbron: velden.geldbron,
  capaciteit: velden.capaciteit,
  pilot: velden.pilot && JSON.stringify(velden.pilot),
  hand_status: velden.handStatus,
  hand_reden: velden.handReden,
  vorige_actie_id: velden.vorigeActieId,
})

type Sleutel = Pick<ActieUitvoering, 'actieId' | 'programmaId' | 'versie'>

/** Returns false when someone else set something since `versie`. */
export async function saveUitvoering(
  db: Tx,
  gemeenteId: number,
  { actieId, programmaId, versie, actiehouderId }: Sleutel & Pick<ActieUitvoering, 'actiehouderId'>,
  velden: UitvoeringVelden,
): Promise<boolean> {
  const kolommen = toKolommen(velden)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('programma.uitvoering')
    .values({ gemeente_id: gemeenteId, actie_id: actieId, programma_id: programmaId, versie: versie + 1, ...kolommen })
    .onConflict((oc) =>
      oc
        .columns(['gemeente_id', 'actie_id'])
        .doUpdateSet({ ...kolommen, versie: versie + 1 })
        .where('uitvoering.versie' as 'versie', '=', versie),
    )
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  if (velden.actiehouderId !== actiehouderId) await repeatHouders(db, [actieId])
  return true
}

type NieuweUitvoering = Sleutel & UitvoeringVelden

export async function insertUitvoeringen(
  db: Tx,
  gemeenteId: number,
  nieuwe: readonly NieuweUitvoering[],
): Promise<void> {
  const rijen = nieuwe.map(({ actieId, programmaId, versie, ...velden }) => ({
    gemeente_id: gemeenteId,
    actie_id: actieId,
    programma_id: programmaId,
    versie,
    ...toKolommen(velden),
  }))
  for (let van = 0; van < rijen.length; van += PER_KEER) {
    await db
      .insertInto('programma.uitvoering')
      .values(rijen.slice(van, van + PER_KEER))
      .execute()
  }
  await repeatHouders(
    db,
    nieuwe.filter(({ actiehouderId }) => actiehouderId !== null).map(({ actieId }) => actieId),
  )
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/server/withActor.ts'
import type { Deelsoort } from '../domain/deel.ts'
import type { Tekst } from '../domain/tekst/tekst.ts'
import type { Oordeel } from '../domain/verantwoording.ts'

export type Deel = {
  readonly id: string
  readonly ouderId: string | null
  readonly volgorde: number
  readonly soort: Deelsoort
  readonly onderdeelId: string | null
  readonly onderdeelVersie: number | null
  readonly nummer: string
  readonly titel: string
  readonly belofte: string
  readonly voorstel: Oordeel | null
  readonly oordeel: Oordeel | null
  readonly oordeelDoor: string | null
  readonly tekstId: string | null
  /** The draft that its text began as. */
  readonly opzet: Tekst
  /** A newer draft, beside a text that people wrote in. */
  readonly nieuweOpzet: Tekst | null
  readonly versie: number
}

/** In the order to read them. */
export const listDelen = (db: Tx, verantwoordingId: string): Promise<Deel[]> =>
  db
    .selectFrom('verantwoording.deel as d')
    .select(['d.id', 'd.ouder_id as ouderId', 'd.volgorde', 'd.onderdeel_id as onderdeelId', 'd.nummer', 'd.titel'])
    .select(['d.onderdeel_versie as onderdeelVersie', 'd.belofte', 'd.tekst_id as tekstId', 'd.versie'])
    .select(
      sql<string | null>`(select m.naam from toegang.medewerker m
        where m.gemeente_id = d.gemeente_id and m.id = d.oordeel_door)`.as('oordeelDoor'),
    )
    // The checks of the table hold the same lists as the types, and only drafting writes the two drafts.
    .select((eb) => [
      eb.ref('d.soort').$castTo<Deelsoort>().as('soort'),
      eb.ref('d.voorstel').$castTo<Oordeel | null>().as('voorstel'),
      eb.ref('d.oordeel').$castTo<Oordeel | null>().as('oordeel'),
      eb.ref('d.opzet').$castTo<Tekst>().as('opzet'),
      eb.ref('d.nieuwe_opzet').$castTo<Tekst | null>().as('nieuweOpzet'),
    ])
    .where('d.verantwoording_id', '=', verantwoordingId)
    .orderBy('d.volgorde')
    .orderBy('d.id')
    .execute()

export type NieuwDeel = Omit<Deel, 'oordeel' | 'oordeelDoor' | 'nieuweOpzet' | 'versie'>

/** Rows a statement: PostgreSQL takes at most 65,535 parameters. */
const PER_KEER = 1000

/** Parents before their children. */
export async function insertDelen(
  db: Tx,
  gemeenteId: number,
  verantwoordingId: string,
  delen: readonly NieuwDeel[],
): Promise<void> {
  const rijen = delen.map((deel) => ({
    ...{ gemeente_id: gemeenteId, verantwoording_id: verantwoordingId, id: deel.id, ...toKolommen(deel) },
    ...{ soort: deel.soort, onderdeel_id: deel.onderdeelId, tekst_id: deel.tekstId },
    opzet: JSON.stringify(deel.opzet),
  }))
  for (let van = 0; van < rijen.length; van += PER_KEER) {
    await db
      .insertInto('verantwoording.deel')
      .values(rijen.slice(van, van + PER_KEER))
      .execute()
  }
}

const toKolommen = (
  deel: Pick<Deel, 'ouderId' | 'volgorde' | 'onderdeelVersie' | 'nummer' | 'titel' | 'belofte' | 'voorstel'>,
) => ({
  ...{ ouder_id: deel.ouderId, volgorde: deel.volgorde, onderdeel_versie: deel.onderdeelVersie },
  ...{ nummer: deel.nummer, titel: deel.titel, belofte: deel.belofte, voorstel: deel.voorstel },
})

/** What drafting again makes of a section that is there; what people decided stays. */
export async function saveHerzien(
  db: Tx,
  deel: Omit<Deel, 'oordeel' | 'oordeelDoor' | 'soort' | 'onderdeelId' | 'tekstId'>,
): Promise<void> {
  await db
    .updateTable('verantwoording.deel')
    .set({
      ...{ ...toKolommen(deel), versie: deel.versie + 1, opzet: JSON.stringify(deel.opzet) },
      nieuwe_opzet: deel.nieuweOpzet && JSON.stringify(deel.nieuweOpzet),
    })
    .where('id', '=', deel.id)
    .execute()
}

type Gezien = Pick<Deel, 'id' | 'versie'>

/** Returns false when somebody else changed it since `versie`. */
export const saveOordeel = (db: Tx, gezien: Gezien, oordeel: Oordeel | null, door: string): Promise<boolean> =>
  saveDeel(db, gezien, { oordeel, oordeel_door: oordeel === null ? null : door })

/** The new draft has been looked at: it is the draft from now on. */
export const settleOpzet = (db: Tx, gezien: Gezien, opzet: Tekst): Promise<boolean> =>
  saveDeel(db, gezien, { nieuwe_opzet: null, opzet: JSON.stringify(opzet) })

export const touchDeel = (db: Tx, gezien: Gezien): Promise<boolean> => saveDeel(db, gezien, {})

async function saveDeel(
  db: Tx,
  { id, versie }: Gezien,
  kolommen: {
    readonly oordeel?: Oordeel | null
    readonly oordeel_door?: string | null
    readonly nieuwe_opzet?: null
    readonly opzet?: string
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verantwoording.deel')
    .set({ ...kolommen, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

import { sql } from 'kysely'
import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { noemtWoord } from '../../../../platform/server/noemtWoord.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { writePlat } from '../../domain/tekst/writePlat.ts'
import { openDocument, readTekst } from './document/tekstdocument.ts'
import { loadDocument } from './teksten.ts'
import { findTekst } from './tekstRepository.ts'
import { findVersiestaat, listVersies } from './versieRepository.ts'

type Veld = { readonly naam: string; readonly waarde: string }

/**
 * Texts of accounts that name one of the words: as they stand, as they stood in a version that is kept, or in what was said beside them.
 * A text is kept as changes, in which the database cannot look, so each of them is opened: only for who asks on behalf of a person.
 */
export async function findPersoonInTeksten(db: Tx, woorden: readonly string[], aantal: number) {
  const klein = woorden.map((woord) => woord.toLowerCase())
  const noemt = ({ waarde }: Veld): boolean => klein.some((woord) => waarde.toLowerCase().includes(woord))
  const opmerkingen = await findInOpmerkingen(db, woorden)
  const treffers = []
  for (const { id, titel, deel, gemaaktOp } of await listPlekken(db)) {
    const velden = [...(await readStanden(db, id)).filter(noemt), ...(opmerkingen.get(id) ?? [])]
    if (velden.length === 0) continue
    const kenmerk = [titel, deel ?? '', id.slice(0, 8)].filter((woord) => woord !== '').join(', ')
    treffers.push({ id, kenmerk, dag: dayInNederland(gemaaktOp), dicht: null, velden })
    if (treffers.length === aantal) break
  }
  return treffers
}

const listPlekken = (db: Tx) =>
  db
    .selectFrom('verantwoording.tekst as t')
    .innerJoin('verantwoording.verantwoording as v', (join) =>
      join.onRef('v.gemeente_id', '=', 't.gemeente_id').onRef('v.id', '=', 't.verantwoording_id'),
    )
    .leftJoin('verantwoording.deel as d', (join) =>
      join.onRef('d.gemeente_id', '=', 't.gemeente_id').onRef('d.tekst_id', '=', 't.id'),
    )
    .select(['t.id', 'v.titel', 'd.titel as deel', 'v.gemaakt_op as gemaaktOp'])
    .orderBy('v.gemaakt_op')
    .orderBy('t.id')
    .execute()

/** As it stands now and as it stood in each version; what says the same stands there once. */
async function readStanden(db: Tx, id: string): Promise<readonly Veld[]> {
  const rij = await findTekst(db, id)
  const perWaarde = new Map<string, string>()
  if (rij) perWaarde.set(writePlat(readTekst(await loadDocument(db, rij)).tekst), 'Tekst')
  for (const versie of await listVersies(db, id)) {
    const gevonden = await findVersiestaat(db, id, versie.id)
    const waarde = gevonden ? writePlat(readTekst(openDocument(gevonden.staat)).tekst) : ''
    if (!perWaarde.has(waarde)) perWaarde.set(waarde, `Versie ‘${versie.naam}’`)
  }
  return [...perWaarde].map(([waarde, naam]) => ({ naam, waarde }))
}

const OPMERKING = sql<string>`concat_ws(' ', o.citaat, nullif(o.tekst, ''), o.voorstel)`

/** Opmerkingen, voorstellen and answers that name one of the words, by the id of their text. */
async function findInOpmerkingen(db: Tx, woorden: readonly string[]): Promise<ReadonlyMap<string, readonly Veld[]>> {
  const { rows } = await sql<Veld & { readonly tekstId: string }>`
    select o.tekst_id as "tekstId", case when o.voorstel is null then 'Opmerking' else 'Voorstel' end as naam,
           ${OPMERKING} as waarde, o.op, o.id
    from verantwoording.opmerking o where ${noemtWoord(OPMERKING, woorden)}
    union all
    select o.tekst_id, 'Antwoord op een opmerking', r.tekst, r.op, r.id
    from verantwoording.opmerking_antwoord r
    join verantwoording.opmerking o on o.gemeente_id = r.gemeente_id and o.id = r.opmerking_id
    where ${noemtWoord(sql`r.tekst`, woorden)}
    order by 4, 5`.execute(db)
  const perTekst = new Map<string, Veld[]>()
  for (const { tekstId, naam, waarde } of rows) {
    perTekst.set(tekstId, [...(perTekst.get(tekstId) ?? []), { naam, waarde }])
  }
  return perTekst
}

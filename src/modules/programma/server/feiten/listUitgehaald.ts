import { sql } from 'kysely'
import { dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { gedeeldeTabel, toRecord, type OnderdeelRecord } from '../onderdelen/onderdeelRecord.ts'
import { listPartijenOfProgramma } from '../onderdelen/partijRepository.ts'
import { momentVanVaststelling } from './momentVanVaststelling.ts'

/** When something was taken out of an adopted programme, and the reason that was given. */
export type Uitgehaald = { readonly op: Datum; readonly reden: string }

type MetRecord = Uitgehaald & { readonly record: OnderdeelRecord }

/** An actie is promised, and it needs what it hangs under to stand in its place. */
const BELOOFD = ['prioriteit', 'inzet', 'actie'] as const

/** What stood in a programme when it was adopted and was taken out since, per kind in order. */
export async function listUitgehaald(db: Tx, programmaId: string): Promise<readonly MetRecord[]> {
  const partijen = await listPartijenOfProgramma(db, programmaId)
  const vaststelling = momentVanVaststelling(programmaId)
  const perSoort: MetRecord[][] = []
  for (const soort of BELOOFD) {
    const rijen = await db
      .selectFrom(`${gedeeldeTabel(soort)} as o`)
      .selectAll('o')
      // What goes along with something else has no line of its own; all of one act carry its instant.
      .select(
        sql<string | null>`(select w.reden from programma.wijziging w
          where w.programma_id = o.programma_id and w.daad = 'verwijderd' and w.tijd = o.verwijderd_op
          order by w.id limit 1)`.as('reden'),
      )
      .where('o.programma_id', '=', programmaId)
      .where(sql<boolean>`o.verwijderd_op > ${vaststelling}`)
      .where(
        sql<boolean>`not exists (select from programma.wijziging w
          where w.record_id = o.id and w.daad = 'gemaakt' and w.tijd > ${vaststelling})`,
      )
      .orderBy('o.volgorde')
      .orderBy('o.id')
      .execute()
    perSoort.push(
      rijen.flatMap(({ verwijderd_op, reden, ...rij }) =>
        verwijderd_op === null
          ? []
          : [
              {
                ...{ op: dayInNederland(verwijderd_op), reden: reden ?? '' },
                record: toRecord(soort, rij, partijen.get(rij.id) ?? []),
              },
            ],
      ),
    )
  }
  return perSoort.flat()
}

import { sql } from 'kysely'
import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { noemtWoord } from '../../../../platform/server/noemtWoord.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'

/** Reactions of residents that hold one of the words, in the name or the text. */
export async function findPersoonInReacties(db: Tx, woorden: readonly string[], aantal: number) {
  const rijen = await db
    .selectFrom('programma.reactie')
    .select(['id', 'naam', 'tekst', 'antwoord', 'ingediend_op as ingediendOp'])
    .where(noemtWoord(sql`naam || ' ' || tekst || ' ' || antwoord`, woorden))
    .orderBy('ingediend_op')
    .orderBy('id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, naam, tekst, antwoord, ingediendOp }) => ({
    ...{ id, kenmerk: `Reactie ${id.slice(0, 8)}`, dag: dayInNederland(ingediendOp), dicht: null },
    velden: [
      { naam: 'Naam', waarde: naam },
      { naam: 'Reactie', waarde: tekst },
      { naam: 'Antwoord', waarde: antwoord },
    ].filter(({ waarde }) => waarde !== ''),
  }))
}

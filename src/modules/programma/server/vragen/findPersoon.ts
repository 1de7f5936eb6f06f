import { sql } from 'kysely'
import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { noemtWoord } from '../../../../platform/server/noemtWoord.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'

/** Questions that hold one of the words in what was asked, contributed or answered. */
export async function findPersoonInVragen(db: Tx, woorden: readonly string[], aantal: number) {
  const rijen = await db
    .selectFrom('programma.vraag')
    .select(['id', 'tekst', 'inbreng', 'antwoord', 'gesteld_op as gesteldOp'])
    .where(noemtWoord(sql`tekst || ' ' || inbreng || ' ' || antwoord`, woorden))
    .orderBy('gesteld_op')
    .orderBy('id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, tekst, inbreng, antwoord, gesteldOp }) => ({
    ...{ id, kenmerk: `Vraag ${id.slice(0, 8)}`, dag: dayInNederland(gesteldOp), dicht: null },
    velden: [
      { naam: 'Vraag', waarde: tekst },
      { naam: 'Inbreng', waarde: inbreng },
      { naam: 'Antwoord', waarde: antwoord },
    ].filter(({ waarde }) => waarde !== ''),
  }))
}

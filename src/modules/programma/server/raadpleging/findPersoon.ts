import { sql } from 'kysely'
import { noemtWoord } from '../../../../platform/server/noemtWoord.ts'
import type { Actor, Tx } from '../../../../platform/server/withActor.ts'

const MEESTE = 500

/** Reactions of residents that hold one of the words, in the name or the text. */
export async function findPersoonInReacties(db: Tx, { handelingen }: Actor, woorden: readonly string[]) {
  const rijen = await db
    .selectFrom('programma.reactie')
    .select(['id', 'naam', 'tekst', 'antwoord'])
    .where(noemtWoord(sql`naam || ' ' || tekst || ' ' || antwoord`, woorden))
    .orderBy('ingediend_op')
    .orderBy('id')
    .limit(MEESTE)
    .execute()
  if (!handelingen.has('raadpleging:read')) return { treffers: [], verborgen: rijen.length }
  const treffers = rijen.map(({ id, naam, tekst, antwoord }) => ({
    ...{ id, kenmerk: `Reactie ${id.slice(0, 8)}` },
    velden: [
      { naam: 'Naam', waarde: naam },
      { naam: 'Reactie', waarde: tekst },
      { naam: 'Antwoord', waarde: antwoord },
    ].filter(({ waarde }) => waarde !== ''),
  }))
  return { treffers, verborgen: 0 }
}

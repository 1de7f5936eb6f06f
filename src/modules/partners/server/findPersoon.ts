import { sql } from 'kysely'
import { noemtWoord } from '../../../platform/server/noemtWoord.ts'
import type { Actor, Tx } from '../../../platform/server/withActor.ts'

const MEESTE = 500

/** Organisaties whose contact holds one of the words in name or address. */
export async function findPersoonInOrganisaties(db: Tx, { handelingen }: Actor, woorden: readonly string[]) {
  const rijen = await db
    .selectFrom('partners.organisatie')
    .select(['id', 'naam', 'contact_naam as contactNaam', 'contact_email as contactEmail'])
    .where(noemtWoord(sql`coalesce(contact_naam, '') || ' ' || coalesce(contact_email, '')`, woorden))
    .orderBy('id')
    .limit(MEESTE)
    .execute()
  if (!handelingen.has('organisatie:read')) return { treffers: [], verborgen: rijen.length }
  const treffers = rijen.map(({ id, naam, contactNaam, contactEmail }) => ({
    ...{ id, kenmerk: naam },
    velden: [
      { naam: 'Contactpersoon', waarde: contactNaam ?? '' },
      { naam: 'E-mailadres', waarde: contactEmail ?? '' },
    ],
  }))
  return { treffers, verborgen: 0 }
}

import { sql } from 'kysely'
import { noemtWoord } from '../../../platform/server/noemtWoord.ts'
import type { Tx } from '../../../platform/server/withActor.ts'

/** Organisaties whose contact holds one of the words in name or address. */
export async function findPersoonInOrganisaties(db: Tx, woorden: readonly string[], aantal: number) {
  const rijen = await db
    .selectFrom('partners.organisatie')
    .select(['id', 'naam', 'contact_naam as contactNaam', 'contact_email as contactEmail'])
    .where(noemtWoord(sql`coalesce(contact_naam, '') || ' ' || coalesce(contact_email, '')`, woorden))
    .orderBy('id')
    .limit(aantal)
    .execute()
  return rijen.map(({ id, naam, contactNaam, contactEmail }) => ({
    ...{ id, kenmerk: naam, dag: null, dicht: null },
    velden: [
      { naam: 'Contactpersoon', waarde: contactNaam ?? '' },
      { naam: 'E-mailadres', waarde: contactEmail ?? '' },
    ],
  }))
}

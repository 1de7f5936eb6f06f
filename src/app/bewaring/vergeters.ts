import type { Recordsoort } from '../../modules/bewaring/domain/bewaartermijn.ts'
import type { Vergeter, Vergeters } from '../../platform/server/backup/vernietigd/forgetVernietigd.ts'
import { tabellenOf } from './bewaarbaren.ts'

const FORGET: Record<Recordsoort, Vergeter['forget']> = {
  'activiteiten.activiteit': async (client, gemeente, ids) =>
    void (await client.query('select activiteiten.destroy_activiteiten($1, $2)', [gemeente, ids])),
  'bewaring.verzoek': async (client, gemeente, ids) =>
    void (await client.query('delete from bewaring.verzoek where gemeente_id = $1 and id = any ($2)', [gemeente, ids])),
  // Everything of it hangs on its dossier.
  'notities.notitie': async (client, gemeente, ids) =>
    void (await client.query(
      `delete from toegang.dossier where gemeente_id = $1 and id = any ($2) and soort = 'notitie'`,
      [gemeente, ids],
    )),
  'programma.reactie': async (client, gemeente, ids) =>
    void (await client.query('delete from programma.reactie where gemeente_id = $1 and id = any ($2)', [
      gemeente,
      ids,
    ])),
  'toegang.medewerker': async (client, gemeente, ids) =>
    void (await client.query('select toegang.destroy_medewerkers($1, $2)', [gemeente, ids])),
}

/** By kind of record: how it is destroyed again in a restored backup. */
export const vergeters: Vergeters = Object.fromEntries(
  Object.entries(FORGET).map(([soort, forget]) => [soort, { forget, tabellen: tabellenOf(soort) }]),
)

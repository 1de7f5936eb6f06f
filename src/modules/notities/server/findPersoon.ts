import { sql } from 'kysely'
import { dayInNederland } from '../../../platform/domain/datum.ts'
import { noemtWoord } from '../../../platform/server/noemtWoord.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { REGIMETEKSTEN } from '../../toegang/public.ts'
import { withAlleDossiers } from '../../toegang/server/public.ts'
import { listNotities, type Notitieregel } from './notitieRepository.ts'

const BIJLAGEN = sql<string>`coalesce((select string_agg(b.naam, ', ' order by b.naam) from notities.bijlage b
  where b.gemeente_id = n.gemeente_id and b.notitie_id = n.id), '')`

const find = (db: Tx, woorden: readonly string[], aantal: number) =>
  db
    .selectFrom('notities.notitie as n')
    .innerJoin('notities.tekst as t', (join) =>
      join.onRef('t.gemeente_id', '=', 'n.gemeente_id').onRef('t.notitie_id', '=', 'n.id'),
    )
    .select(['n.id', 't.tekst', BIJLAGEN.as('bijlagen')])
    .where(noemtWoord(sql`n.titel || ' ' || t.tekst || ' ' || ${BIJLAGEN}`, woorden))
    .orderBy('n.id')
    .limit(aantal)
    .execute()

/**
 * Notities that hold one of the words, for a verzoek of the person they are about: also those in which the caller takes no part. What
 * is secret or falls under another law than the AVG is not opened: there the behandelaar decides.
 */
export const findPersoonInNotities = (db: Tx, woorden: readonly string[], aantal: number) =>
  withAlleDossiers(db, async () => {
    const gevonden = await find(db, woorden, aantal)
    const perId = new Map(gevonden.map((rij) => [rij.id, rij]))
    const notities = await listNotities(db, [...perId.keys()])
    return notities.map((notitie) => {
      const { id, kenmerk, titel, begonnenOp } = notitie
      const { tekst = '', bijlagen = '' } = perId.get(id) ?? {}
      const dicht = whyDicht(notitie)
      const velden = [
        { naam: 'Titel', waarde: titel },
        { naam: 'Tekst', waarde: tekst },
        { naam: 'Bestanden', waarde: bijlagen },
      ]
      return { id, kenmerk, dag: dayInNederland(begonnenOp), velden: dicht === null ? velden : [], dicht }
    })
  })

function whyDicht({ regime, vertrouwelijkheid, behandelaar }: Notitieregel): string | null {
  const vraag = `Vraag ${behandelaar.naam} om mee te kijken of om het antwoord.`
  if (regime !== 'avg') return `Hiervoor geldt een eigen wet: ${REGIMETEKSTEN[regime].naam}. ${vraag}`
  return vertrouwelijkheid === 'geheim' ? `Deze notitie is geheim. ${vraag}` : null
}

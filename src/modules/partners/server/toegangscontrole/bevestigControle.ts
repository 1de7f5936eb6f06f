import { addDays, dayInNederland } from '../../../../platform/domain/datum.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { lapseToegang, listPartnermensen } from '../../../toegang/server/public.ts'
import { closeControle, existsControle } from './controleRepository.ts'

export type Oordeel = { readonly blijven: readonly string[]; readonly weg: readonly string[] }

/** Each of its people is named once, as staying or as leaving: who came in the meantime was not judged by anybody. */
export async function bevestigControle(
  { db, now }: { readonly db: Tx; readonly now: Date },
  controleId: string,
  { blijven, weg }: Oordeel,
): Promise<void> {
  const controle = await closeControle(db, controleId, 'bevestigd', now)
  if (!controle) {
    if (!(await existsControle(db, controleId))) notFound()
    throw new Problem(409, 'al_nagelopen', { detail: 'Deze lijst is al nagelopen. Ververs de pagina.' })
  }
  const mensen = (await listPartnermensen(db, controle.organisatieId)).map(({ id }) => id)
  const genoemd = [...blijven, ...weg]
  const isHeel = genoemd.length === mensen.length && new Set(genoemd).size === mensen.length
  if (!isHeel || !mensen.every((id) => genoemd.includes(id))) {
    throw new Problem(409, 'lijst_gewijzigd', {
      detail: 'De lijst is intussen gewijzigd. Ververs de pagina en loop hem opnieuw na.',
    })
  }
  await lapseToegang(db, weg, addDays(dayInNederland(now), -1))
}

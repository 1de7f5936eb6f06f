import type { Tx } from '../../../../platform/server/withActor.ts'
import { listGebieden } from '../../../activiteiten/server/public.ts'
import { listReferentiegroepen } from './referentiegroepRepository.ts'

/** What gebieden are called that figures may be of: the whole gemeente (''), its wijken and buurten, and gemeenten to compare with. */
export async function readGebiednamen(db: Tx): Promise<ReadonlyMap<string, string>> {
  const gebieden = (await listGebieden(db)).toSorted((a, b) => Number(a.wijkId !== null) - Number(b.wijkId !== null))
  const eigen = gebieden.flatMap(({ code, naam }) => (code === null ? [] : [[code, naam] as const]))
  const groepen = await listReferentiegroepen(db)
  const anderen = groepen.flatMap(({ gemeenten }) => gemeenten.map(({ code, naam }) => [code, naam] as const))
  return new Map([['', 'Hele gemeente'], ...eigen, ...anderen])
}

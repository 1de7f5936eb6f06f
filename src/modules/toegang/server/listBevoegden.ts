import type { Handeling } from '../../../platform/contract.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { listBereikbaren, type Bereikbare } from './medewerkerRepository.ts'
import { listAfwijkingen } from './rollen/rolafwijkingRepository.ts'
import type { Rolbron } from './rollen/rolbron.ts'

export type Bevoegde = Bereikbare & { readonly handelingen: ReadonlySet<Handeling> }

/** Everybody with access who holds that act in this gemeente, by name. */
export async function listBevoegden(
  db: Tx,
  { handelingenOf }: Pick<Rolbron, 'handelingenOf'>,
  handeling: Handeling,
): Promise<readonly Bevoegde[]> {
  const afwijkingen = await listAfwijkingen(db)
  return (await listBereikbaren(db))
    .map((een) => ({ ...een, handelingen: handelingenOf(een.rollen, afwijkingen) }))
    .filter(({ handelingen }) => handelingen.has(handeling))
}

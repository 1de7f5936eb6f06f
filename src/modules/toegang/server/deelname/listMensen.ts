import type { Handeling } from '../../../../platform/contract.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { listBevoegden } from '../listBevoegden.ts'
import type { Rolbron } from '../rollen/rolbron.ts'
import type { Organisaties } from '../organisaties.ts'

export type Mens = {
  readonly id: string
  readonly naam: string
  readonly organisatie: string | null
  readonly magBehandelen: boolean
}

type Middelen = { readonly rolbron: Rolbron; readonly organisaties: Organisaties }

/** Everybody with access who holds `lezen`, by name; `behandelen` is what somebody needs to answer for a dossier. */
export const createListMensen =
  ({ rolbron, organisaties }: Middelen, { lezen, behandelen }: { lezen: Handeling; behandelen: Handeling }) =>
  async ({ db }: { readonly db: Tx }): Promise<readonly Mens[]> => {
    const lezers = await listBevoegden(db, rolbron, lezen)
    const namen = await organisaties.findNamen(
      db,
      lezers.flatMap(({ organisatieId }) => organisatieId ?? []),
    )
    return lezers.map(({ id, naam, organisatieId, handelingen }) => ({
      ...{ id, naam, organisatie: organisatieId === null ? null : (namen.get(organisatieId) ?? null) },
      magBehandelen: handelingen.has(behandelen),
    }))
  }

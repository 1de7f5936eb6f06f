import { checkKleuren } from '../../../platform/domain/kleurkeuring.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { Tx } from '../../../platform/server/withActor.ts'
import { STANDAARD_KLEUREN, type Huisstijl, type Kleuren } from '../domain/huisstijl.ts'

export type GemeenteHuisstijl = Huisstijl & { readonly naam: string; readonly versie: number }

/** Before a gemeente is known: Baken's own colours. */
export const NEUTRALE_HUISSTIJL: GemeenteHuisstijl = {
  naam: 'Baken',
  logo: null,
  kleuren: STANDAARD_KLEUREN,
  versie: 0,
}

export async function getHuisstijl(db: Tx): Promise<GemeenteHuisstijl> {
  const rij = await db.selectFrom('toegang.gemeente').select(['naam', 'huisstijl', 'versie']).executeTakeFirst()
  const { naam, huisstijl, versie } = rij ?? notFound()
  const { logo = null, kleuren } = huisstijl as Partial<Huisstijl>
  return { naam, versie, logo, kleuren: { ...STANDAARD_KLEUREN, ...kleuren } }
}

/** The gemeente of the only tenant, or null when there are none or several: then nobody's colours are shown. */
export async function findEnigeGemeente(db: Tx): Promise<number | null> {
  const codes = await db.selectFrom('platform.gemeentecode').select('code').limit(2).execute()
  return codes.length === 1 ? (codes[0]?.code ?? null) : null
}

export async function saveHuisstijl(
  db: Tx,
  { naam, versie, logo, kleuren }: GemeenteHuisstijl,
): Promise<GemeenteHuisstijl> {
  refuseLowContrast(kleuren)
  const { numUpdatedRows } = await db
    .updateTable('toegang.gemeente')
    .set({ naam, huisstijl: JSON.stringify({ logo, kleuren }), versie: versie + 1 })
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Problem(409, 'intussen_gewijzigd', { conflict: await getHuisstijl(db) })
  return { naam, logo, kleuren, versie: versie + 1 }
}

function refuseLowContrast(kleuren: Kleuren): void {
  const fouten = checkKleuren(kleuren)
    .filter(({ voldoet }) => !voldoet)
    .map(({ veld, wat }) => ({
      pad: `body.kleuren.${veld}`,
      melding: `${wat} is niet goed te lezen. Kies kleuren die meer van elkaar verschillen (minstens 4,5 op 1).`,
    }))
  if (fouten.length > 0) throw new Problem(400, 'contrast_te_laag', { fouten })
}

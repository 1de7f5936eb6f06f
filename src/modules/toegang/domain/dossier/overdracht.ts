import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import { isVoorbij, type Deelname } from './deelname.ts'

export type Overdrachtreden = 'is_al_behandelaar' | 'mag_niet_behandelen'

export type Overdracht = {
  readonly behandelaarId: string
  /** What ends now: the behandelaar there was, and what the new one was before. */
  readonly eindigt: readonly Deelname[]
  readonly begint: Deelname
}

type Nieuwe = { readonly medewerkerId: string; readonly magBehandelen: boolean }

/** One act: the new behandelaar begins at the moment that the old one ends, so there is always exactly one. */
export function planOverdracht<D extends Deelname>(
  bestaand: readonly D[],
  { medewerkerId, magBehandelen }: Nieuwe,
  nu: Date,
): Result<Omit<Overdracht, 'eindigt'> & { readonly eindigt: readonly D[] }, Overdrachtreden> {
  const gaande = bestaand.filter((deelname) => !isVoorbij(deelname, nu))
  const isVan = ({ houder }: Deelname): boolean => houder.soort === 'medewerker' && houder.id === medewerkerId
  if (gaande.some((deelname) => deelname.als === 'behandelaar' && isVan(deelname))) return refuse('is_al_behandelaar')
  if (!magBehandelen) return refuse('mag_niet_behandelen')
  return ok({
    behandelaarId: medewerkerId,
    eindigt: gaande.filter((deelname) => deelname.als === 'behandelaar' || isVan(deelname)),
    begint: {
      houder: { soort: 'medewerker', id: medewerkerId },
      als: 'behandelaar',
      delen: null,
      sinds: nu,
      tot: null,
    },
  })
}

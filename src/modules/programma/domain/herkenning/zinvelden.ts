import { findPartijen } from '../../../partners/public.ts'
import { findPlanning } from '../planning/findPlanning.ts'
import type { WieDeel } from './actievelden.ts'
import { LEEG, sliceWaarde, type Waarde } from './waarde.ts'

/** The planning that a sentence mentions, as it stands there. */
export function findPlanningIn(zin: Waarde): Waarde {
  const [bron] = zin.bron
  const vondst = findPlanning(zin.tekst)
  return bron && vondst ? sliceWaarde(zin.tekst, bron, vondst.van, vondst.tot) : LEEG
}

/** The parties that a sentence names. */
export function findPartijenIn(zin: Waarde): WieDeel[] {
  const [bron] = zin.bron
  if (!bron) return []
  return findPartijen(zin.tekst).map(({ tekst, van, tot, rol }) => ({
    waarde: { tekst, bron: [{ ...bron, van: bron.van + van, tot: bron.van + tot }] },
    rol,
  }))
}

import { TOEGESTANE_OUDERS, volgordeBetween, type OnderdeelSoort, type Plek } from './onderdeel.ts'

type Geplaatst = {
  readonly id: string
  readonly soort: OnderdeelSoort
  readonly ouderId: string | null
  readonly volgorde: number
}

export type Verplaatsing = { readonly id: string; readonly ouderId: string | null; readonly volgorde: number }

/**
 * Where a thing of this kind ends up at `plek`, or null when it may not stand there.
 * Usually one new number; when the gap is used up the siblings are numbered again.
 */
export function placeAt<G extends Geplaatst>(
  alle: readonly G[],
  id: string,
  soort: OnderdeelSoort,
  plek: Plek,
): Verplaatsing[] | null {
  const ouder = plek.ouderId === null ? null : alle.find((ander) => ander.id === plek.ouderId)
  if (ouder === undefined || !TOEGESTANE_OUDERS[soort].includes(ouder?.soort ?? null)) return null
  const broers = alle
    .filter((ander) => ander.soort === soort && ander.ouderId === plek.ouderId && ander.id !== id)
    .sort((a, b) => a.volgorde - b.volgorde)
  const na = plek.naId === null ? -1 : broers.findIndex((broer) => broer.id === plek.naId)
  if (plek.naId !== null && na === -1) return null
  const volgorde = volgordeBetween(broers[na]?.volgorde ?? null, broers[na + 1]?.volgorde ?? null)
  if (volgorde !== null) return [{ id, ouderId: plek.ouderId, volgorde }]
  const opnieuw = [
    ...broers.slice(0, na + 1).map((broer) => broer.id),
    id,
    ...broers.slice(na + 1).map((broer) => broer.id),
  ]
  return opnieuw.map((wie, nummer) => ({ id: wie, ouderId: plek.ouderId, volgorde: nummer + 1 }))
}

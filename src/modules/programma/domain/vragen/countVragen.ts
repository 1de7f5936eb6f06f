import type { Boom } from '../boom/boom.ts'
import type { VraagSoort } from './vraag.ts'

type Gesteld = { readonly soort: VraagSoort; readonly recordId: string }

/** The inzet that a part hangs under, or is; undefined for a doel of a prioriteit or of the whole programme. */
function inzetOf({ acties, doelen }: Pick<Boom, 'acties' | 'doelen'>, { soort, recordId }: Gesteld) {
  if (soort === 'inzet') return recordId
  const onderdelen: readonly { readonly id: string; readonly inzetId: string | null }[] =
    soort === 'actie' ? acties : doelen
  return onderdelen.find(({ id }) => id === recordId)?.inzetId ?? undefined
}

/** The questions about a part; of an inzet also those about what hangs under it. */
export function listVragenBij<V extends Gesteld>(
  boom: Pick<Boom, 'acties' | 'doelen'>,
  vragen: readonly V[],
  onderdeelId: string,
): readonly V[] {
  return vragen.filter((vraag) => vraag.recordId === onderdeelId || inzetOf(boom, vraag) === onderdeelId)
}

/** How many questions there are about each part, by its id; an inzet counts what hangs under it too. */
export function countVragen(
  boom: Pick<Boom, 'acties' | 'doelen'>,
  vragen: readonly Gesteld[],
): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>()
  for (const vraag of vragen) {
    for (const id of new Set([vraag.recordId, inzetOf(boom, vraag) ?? vraag.recordId])) {
      aantallen.set(id, (aantallen.get(id) ?? 0) + 1)
    }
  }
  return aantallen
}

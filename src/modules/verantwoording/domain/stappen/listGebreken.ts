import type { Cijfer } from '../../../inzicht/public.ts'
import type { Deelsoort } from '../deel.ts'
import { listCijferIds } from '../tekst/listCijferIds.ts'
import type { Tekst } from '../tekst/tekst.ts'
import type { Oordeel } from '../verantwoording.ts'

export type Gebreksoort = 'onbeslist' | 'zonder_tekst' | 'cijfer_weg' | 'cijfer_zonder_bron'

/** What is still missing, and in which section. */
export type Gebrek = { readonly soort: Gebreksoort; readonly deelId: string; readonly wat: string }

export type Keurdeel = {
  readonly id: string
  readonly soort: Deelsoort
  readonly naam: string
  readonly voorstel: Oordeel | null
  readonly oordeel: Oordeel | null
  readonly tekst: Tekst
}

const MET_TEKST: readonly Deelsoort[] = ['inleiding', 'samenvatting', 'inzet', 'vooruitblik', 'vrij']

/** What stands in the way of a check by the college. A proposal that nobody confirmed is not a decision. */
export const listGebreken = (
  delen: readonly Keurdeel[],
  cijfers: ReadonlyMap<string, Pick<Cijfer, 'bron'>>,
): readonly Gebrek[] => delen.flatMap((deel) => [...findLeemten(deel), ...findCijfergebreken(deel, cijfers)])

function findLeemten({ id, soort, naam, voorstel, oordeel, tekst }: Keurdeel): readonly Gebrek[] {
  const onbeslist = voorstel !== null && oordeel === null
  return [
    ...(onbeslist ? [{ soort: 'onbeslist' as const, deelId: id, wat: naam }] : []),
    ...(MET_TEKST.includes(soort) && tekst.length === 0
      ? [{ soort: 'zonder_tekst' as const, deelId: id, wat: naam }]
      : []),
  ]
}

function findCijfergebreken(
  { id, naam, tekst }: Keurdeel,
  cijfers: ReadonlyMap<string, Pick<Cijfer, 'bron'>>,
): readonly Gebrek[] {
  return [...new Set(listCijferIds(tekst))].flatMap((cijferId): Gebrek[] => {
    const cijfer = cijfers.get(cijferId)
    if (!cijfer) return [{ soort: 'cijfer_weg', deelId: id, wat: naam }]
    return cijfer.bron.trim() === '' ? [{ soort: 'cijfer_zonder_bron', deelId: id, wat: naam }] : []
  })
}

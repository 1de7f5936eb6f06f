import { call } from '../../../../../platform/web/api/call.ts'
import { verantwoordingContract } from '../../../contract.ts'
import { useDaad } from '../../useDaad.ts'
import type { Deel, Verantwoording } from '../../verantwoordingQuery.ts'

type Props = { readonly delen: readonly Deel[]; readonly verantwoording: Verantwoording }

/** The proposals that nobody decided on yet, taken over together after reading them. */
export function Voorstellen({ delen, verantwoording: { id, mag } }: Props) {
  const oordelen = delen.flatMap(({ id: deelId, versie, voorstel, oordeel }) =>
    voorstel !== null && oordeel === null ? [{ deelId, versie, oordeel: voorstel }] : [],
  )
  const beslis = useDaad(() => call(verantwoordingContract.judgeDelen, { params: { id }, body: { oordelen } }))
  if (!mag.schrijven || oordelen.length < 2) return null
  return (
    <div>
      <button className="knop" type="button" aria-disabled={beslis.isPending} onClick={() => beslis.mutate()}>
        Kies deze {oordelen.length} voorstellen
      </button>
    </div>
  )
}

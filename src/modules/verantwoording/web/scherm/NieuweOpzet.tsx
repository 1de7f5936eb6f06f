import { call } from '../../../../platform/web/api/call.ts'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { verantwoordingContract } from '../../contract.ts'
import { createCijfertoner } from '../tonen/Cijferknop.tsx'
import { Teksttonen } from '../tonen/Teksttonen.tsx'
import { useDaad } from '../useDaad.ts'
import type { Deel, Verantwoording } from '../verantwoordingQuery.ts'

type Props = { readonly deel: Deel; readonly verantwoording: Verantwoording }

/** Facts changed since somebody wrote: the new draft stands beside the text, to take over or to leave out. */
export function NieuweOpzet({ deel, verantwoording: { id, cijfers, mag } }: Props) {
  const besluit = useDaad((wat: 'overnemen' | 'weglaten') =>
    call(verantwoordingContract.settleDeel, {
      params: { id, deelId: deel.id },
      body: { versie: deel.versie, besluit: wat },
    }),
  )
  if (deel.nieuweOpzet === null || !mag.schrijven) return null
  return (
    <Melder soort="info" titel="De feiten zijn veranderd. Dit zou de opzet nu zijn:">
      <div className="deel-opzet">
        <Teksttonen tekst={deel.nieuweOpzet} kopniveau={4} toonCijfer={createCijfertoner(cijfers)} />
      </div>
      <div className="knoppen">
        <button className="knop" type="button" onClick={() => besluit.mutate('overnemen')}>
          Zet dit in de tekst
        </button>
        <button className="knop" type="button" onClick={() => besluit.mutate('weglaten')}>
          Laat de tekst zoals hij is
        </button>
      </div>
    </Melder>
  )
}

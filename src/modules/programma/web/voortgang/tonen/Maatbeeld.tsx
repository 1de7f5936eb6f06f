import { Balk } from '../../../../../platform/web/weergave/Balk.tsx'
import type { ActieStand } from '../cache/stand.ts'
import { maatOf } from './maatOf.ts'

/** Progress of one actie, drawn and in numbers; nothing for what simply goes on. */
export function Maatbeeld({ stand }: { readonly stand: ActieStand }) {
  const maat = maatOf(stand)
  if (!maat) return null
  if (maat.soort === 'telling') return <span className="klein nb">{maat.tekst}</span>
  return (
    <span className="balk-rij">
      {maat.soort === 'stippen' ? (
        <span className="stippen" aria-hidden="true">
          {maat.gedaan.map((gedaan, keer) => (
            <i key={keer} className={gedaan ? 'aan' : undefined} />
          ))}
        </span>
      ) : (
        <Balk delen={[{ aantal: maat.gedaan, kleur: 'info' }]} totaal={maat.verwacht} />
      )}
      {maat.tekst}
      <span className="verborgen"> keer gedaan</span>
    </span>
  )
}

import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs'
import { Balk } from '../../../../../platform/web/weergave/Balk.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import type { Optelling } from '../cache/stand.ts'
import { aandeelTekst } from './optellingtekst.ts'

type Props = { readonly optelling: Optelling; readonly naam: string; readonly tab: 0 | -1 }

/** The share of a prioriteit or inzet that is done, what is late below it, and the way to how it was counted. */
export function Optellingbeeld({ optelling, naam, tab }: Props) {
  const { aandeel, perStatus } = optelling
  const laat = perStatus.te_laat ?? 0
  return (
    <span className="optelling">
      {laat > 0 && <StatusBadge status="te_laat">{laat} te laat</StatusBadge>}
      {aandeel === null ? (
        <span className="klein zacht">Geen vast aantal</span>
      ) : (
        <span className="balk-rij">
          <Balk delen={[{ aantal: aandeel, kleur: 'goed' }]} totaal={1} />
          {aandeelTekst(aandeel)}
          <span className="verborgen"> gedaan</span>
        </span>
      )}
      <button
        className="knop knop-stil knop-klein knop-teken"
        type="button"
        data-daad="telling"
        tabIndex={tab}
        aria-haspopup="dialog"
        aria-label={`Hoe is dit geteld? ${naam}`}
      >
        <Icoon van={IconInfoCircle} />
      </button>
    </span>
  )
}

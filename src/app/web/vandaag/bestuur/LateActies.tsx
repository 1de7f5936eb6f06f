import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import { useState } from 'react'
import { ActieLink } from '../../../../modules/programma/web/werklijst/ActieLink.tsx'
import { plekTekst } from '../../../../modules/programma/web/werklijst/plekTekst.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../platform/web/weergave/MeerKnop.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import type { LateActie } from './bestuursdagQuery.ts'

const EERST = 8
const VERDER = 50

/** What is late, why Baken says so, and what was last reported about it. */
export function LateActies({ acties }: { readonly acties: readonly LateActie[] }) {
  const [hoeveel, setHoeveel] = useState(EERST)
  return (
    <div id="te-laat" className="werklijst">
      <Kaart
        titel={<>Te laat{acties.length > 0 && <span className="tel tel-laat">{acties.length}</span>}</>}
        rechts={acties.length > 1 && <span className="klein zacht">Oudste bovenaan</span>}
      >
        {acties.length === 0 && (
          <p className="kaart-lijf niets-te-laat">
            <Icoon van={IconCircleCheck} />
            Geen enkele actie is te laat.
          </p>
        )}
        <ul className="regels" aria-label="Te late acties">
          {acties.slice(0, hoeveel).map((actie) => (
            <LateRegel key={actie.actieId} actie={actie} />
          ))}
        </ul>
        <MeerKnop meer={acties.length > hoeveel} bezig={false} onMeer={() => setHoeveel(hoeveel + VERDER)} />
      </Kaart>
    </div>
  )
}

const LateRegel = ({ actie }: { readonly actie: LateActie }) => (
  <li>
    <span className="regel-teken fout">
      <Icoon van={IconListTree} />
    </span>
    <div className="regel-tekst">
      <ActieLink programmaId={actie.programmaId} actieId={actie.actieId} regel>
        {actie.hoe}
      </ActieLink>
      <p>{actie.waarom}</p>
      <Reden bericht={actie.laatsteBericht} />
      <p className="werkregel-plek">{plekTekst(actie)}</p>
    </div>
    <div className="regel-rechts">
      <StatusBadge status={actie.status}>{actie.woord}</StatusBadge>
    </div>
  </li>
)

const Reden = ({ bericht }: { readonly bericht: LateActie['laatsteBericht'] }) =>
  bericht ? (
    <p>
      <b>Laatst gemeld:</b> {bericht.tekst} ({bericht.wie}, {dagTekst(bericht.tijd)})
    </p>
  ) : (
    <p className="zacht">Nog niemand meldde waarom.</p>
  )

import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import type { ActieStatus } from '../../domain/stand/stand.ts'
import { ActieLink } from './ActieLink.tsx'
import { plekTekst } from './plekTekst.ts'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import type { Werkregel } from './vandaagQuery.ts'

type Props = {
  readonly regel: Werkregel
  /** What the button asks: "Leg uit of plan", "Zeg wanneer". */
  readonly vraag: string
  readonly onMeld: (regel: Werkregel) => void
  /** The answer is in the actie itself, for who may change it. */
  readonly isInActie?: boolean
}

const TEKEN: Partial<Record<ActieStatus, string>> = { te_laat: 'fout', bijna_te_laat: 'letop', loopt: 'info' }

/** An actie that asks for work: what it is, why it stands here, and the one thing to do about it. */
export const Werkregelrij = ({ regel, vraag, onMeld, isInActie = false }: Props) => (
  <li>
    <span className={`regel-teken ${TEKEN[regel.status] ?? ''}`.trim()}>
      <Icoon van={IconListTree} />
    </span>
    <div className="regel-tekst">
      <ActieLink programmaId={regel.programmaId} actieId={regel.actieId} regel>
        {regel.hoe}
      </ActieLink>
      <p>{regel.waarom || regel.zin}</p>
      <p className="werkregel-plek">{plekTekst(regel)}</p>
    </div>
    <div className="regel-rechts">
      <StatusBadge status={regel.status}>{regel.woord}</StatusBadge>
      {isInActie && (
        <ActieLink programmaId={regel.programmaId} actieId={regel.actieId} klasse="knop knop-klein">
          {vraag}
          <span className="verborgen">: {regel.hoe}</span>
        </ActieLink>
      )}
      {regel.magMelden && !isInActie && (
        <button className="knop knop-klein" type="button" onClick={() => onMeld(regel)}>
          {vraag}
          <span className="verborgen">: {regel.hoe}</span>
        </button>
      )}
    </div>
  </li>
)

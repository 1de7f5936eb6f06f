import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import { Link } from '@tanstack/react-router'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import type { Bestuursdag } from './bestuursdagQuery.ts'

/** What waits for a decision of the college or the burgemeester. */
export const Besluiten = ({ concepten }: Pick<Bestuursdag, 'concepten'>) => (
  <div id="besluiten" className="werklijst">
    <Kaart titel="Wacht op een besluit">
      {concepten.length === 0 && (
        <p className="kaart-lijf zacht">
          Er wacht nu niets op een besluit. Een programma in concept komt hier zodra de adviseur het maakt.
        </p>
      )}
      <ul className="regels" aria-label="Wacht op een besluit">
        {concepten.map(({ id, titel, aantalActies, gewijzigdOp }) => (
          <li key={id}>
            <span className="regel-teken">
              <Icoon van={IconListTree} />
            </span>
            <div className="regel-tekst">
              <Link to="/programmas/$id" params={{ id }}>
                {titel}
              </Link>
              <p>
                Programma in concept, {aantalActies === 1 ? '1 actie' : `${aantalActies} acties`}. Laatst gewijzigd op{' '}
                {dagTekst(gewijzigdOp)}.
              </p>
            </div>
            <div className="regel-rechts">
              <StatusBadge status="wacht">Wacht op vaststelling</StatusBadge>
            </div>
          </li>
        ))}
      </ul>
    </Kaart>
  </div>
)

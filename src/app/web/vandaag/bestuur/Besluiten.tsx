import type { Icon } from '@tabler/icons-react'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import { Link } from '@tanstack/react-router'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import type { Besluit } from './useBesluiten.ts'

const ICONEN: Record<Besluit['soort'], Icon> = { programma: IconListTree, verantwoording: IconFileText }

/** What waits for a decision of the college or the burgemeester. */
export const Besluiten = ({ besluiten }: { readonly besluiten: readonly Besluit[] }) => (
  <div id="besluiten" className="werklijst">
    <Kaart titel="Wacht op een besluit">
      {besluiten.length === 0 && (
        <p className="kaart-lijf zacht">
          Er wacht nu niets op een besluit. Een programma in concept en een verantwoording ter controle komen hier.
        </p>
      )}
      <ul className="regels" aria-label="Wacht op een besluit">
        {besluiten.map(({ id, soort, adres, titel, wat, gewijzigdOp }) => (
          <li key={id}>
            <span className="regel-teken">
              <Icoon van={ICONEN[soort]} />
            </span>
            <div className="regel-tekst">
              <Link to={adres} data-werkregel={id}>
                {titel}
              </Link>
              <p>
                {wat}. Laatst gewijzigd op {dagTekst(gewijzigdOp)}.
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

import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { Link } from '@tanstack/react-router'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import type { ProgrammaStand } from '../voortgang/cache/stand.ts'
import { STATUS_ICOON } from '../werklijst/statusIcoon.ts'
import { besluitenVan } from './agenda.ts'
import type { Overleggang } from './useOverleg.ts'

type Props = { readonly gang: Overleggang; readonly stand: ProgrammaStand }

/** All that the meeting walks; what was decided on has a mark. */
export const Agendalijst = ({ gang: { sessie, nu, aantal }, stand }: Props) => (
  <Kaart titel="Agenda" klasse="agendakaart">
    <ol className="overlegagenda">
      {sessie.punten.map((punt, i) => {
        const isBesloten = besluitenVan(punt, stand).length > 0
        const isOver = sessie.overgeslagen.includes(punt.regel.actieId)
        return (
          <li key={punt.regel.actieId}>
            <Link to="." search={{ nr: i + 1 }} aria-current={i + 1 === nu ? 'step' : undefined}>
              <Icoon van={isBesloten ? IconCheck : STATUS_ICOON[punt.regel.status]} />
              <span className="agendanaam">{punt.regel.hoe}</span>
              <span className="klein zacht">
                {isBesloten ? 'besproken' : isOver ? 'overgeslagen' : punt.regel.woord}
              </span>
            </Link>
          </li>
        )
      })}
      <li>
        <Link to="." search={{ nr: aantal + 1 }} aria-current={nu > aantal ? 'step' : undefined}>
          Wat is besloten
        </Link>
      </li>
    </ol>
  </Kaart>
)

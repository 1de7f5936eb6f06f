import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import { useState } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { Kalenderbeeld } from '../useKalender.ts'
import type { Kalendergroep } from '../useKalendergroepen.ts'
import { Roosterrij } from './Roosterrij.tsx'
import type { Verzetstand } from './useVerzet.ts'

type Props = {
  readonly groep: Kalendergroep
  readonly beeld: Kalenderbeeld
  readonly vandaag: string
  readonly begintOpen: boolean
  readonly verzet: Verzetstand | null
}

const PER_KEER = 100

/** The acties of one prioriteit; folds, and draws a long list in parts. */
export function Roostergroep({ groep, beeld, vandaag, begintOpen, verzet }: Props) {
  const [open, setOpen] = useState(begintOpen)
  const [hoeveel, setHoeveel] = useState(PER_KEER)
  const aantal = groep.rijen.length
  return (
    <div role="rowgroup">
      <div role="row" className="roosterrij rooster-groep" data-rij>
        <span role="rowheader" aria-colspan={beeld.kolommen.length + 1}>
          <button
            className="vouw"
            type="button"
            tabIndex={-1}
            data-cel="0"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icoon van={IconChevronDown} />
            {groep.naam}
            <span className="zacht klein"> {aantal === 1 ? '1 actie' : `${aantal} acties`}</span>
          </button>
        </span>
      </div>
      {open &&
        groep.rijen
          .slice(0, hoeveel)
          .map((rij) => (
            <Roosterrij
              key={rij.stand.actieId}
              rij={rij}
              beeld={beeld}
              vandaag={vandaag}
              verzet={verzet?.actieId === rij.stand.actieId ? verzet : null}
            />
          ))}
      {open && aantal > hoeveel && (
        <div role="row" className="roosterrij rooster-meer" data-rij>
          <span role="rowheader" aria-colspan={beeld.kolommen.length + 1}>
            <button
              className="knop knop-klein"
              type="button"
              tabIndex={-1}
              data-cel="0"
              onClick={() => setHoeveel(hoeveel + PER_KEER)}
            >
              Toon meer van {aantal - hoeveel} acties
            </button>
          </span>
        </div>
      )}
    </div>
  )
}

import type { Icon } from '@tabler/icons-react'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Vandaaglijsten } from '../../../modules/programma/web/werklijst/vandaagQuery.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { laatTegel, kwartaalTegel, programmaTegel, weekTegel, type Tegeltekst } from './tegelteksten.ts'

/** The day in four figures, each the way to what it counts. */
export function Tegels({ lijsten }: { readonly lijsten: Vandaaglijsten }) {
  const { teLaat, dezeWeek, kwartaal, programmas, vandaag } = lijsten
  const programma = programmas[0]
  if (!programma) return null
  const params = { id: programma.id }
  return (
    <section className="tegels" aria-label="In het kort">
      <Tegel
        icoon={IconAlertTriangle}
        {...laatTegel(teLaat, vandaag)}
        naar={{ to: '.', search: true, hash: 'te-laat' }}
      />
      <Tegel icoon={IconClock} {...weekTegel(dezeWeek)} naar={{ to: '.', search: true, hash: 'week' }} />
      <Tegel
        icoon={IconCalendar}
        {...kwartaalTegel(kwartaal)}
        naar={{ to: '/programmas/$id/kalender', params, search: { niveau: 'kwartaal' } }}
      />
      <Tegel icoon={IconListTree} {...programmaTegel(programma)} naar={{ to: '/programmas/$id', params }} />
    </section>
  )
}

type Props = Tegeltekst & { readonly icoon: Icon; readonly naar: LinkProps }

const Tegel = ({ icoon, naam, getal, eenheid, uitleg, isFout = false, naar }: Props): ReactNode => (
  <Link className={isFout ? 'tegel tegel-fout' : 'tegel'} {...naar}>
    <span className="tegel-naam">
      <Icoon van={icoon} />
      {naam}
    </span>
    <span className="tegel-getal">
      {getal} {eenheid && <small>{eenheid}</small>}
    </span>
    <span className="tegel-uitleg">{uitleg}</span>
  </Link>
)

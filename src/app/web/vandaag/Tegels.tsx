import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import type { Vandaaglijsten } from '../../../modules/programma/web/werklijst/vandaagQuery.ts'
import { Tegel } from './Tegel.tsx'
import { laatTegel, kwartaalTegel, programmaTegel, weekTegel } from './tegelteksten.ts'

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

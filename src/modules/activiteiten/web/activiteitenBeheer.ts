import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import type { Beheerpunt } from '../../../platform/web/schil/schilContext.ts'

export const activiteitenBeheer: readonly Beheerpunt[] = [
  {
    ...{ groep: 'gemeente', naar: '/beheer/activiteiten', label: 'Soorten en wijken', icoon: IconCalendarEvent },
    zin: 'Bepaal waaruit iedereen kiest bij een activiteit.',
    handeling: 'activiteitbeheer:edit',
  },
]

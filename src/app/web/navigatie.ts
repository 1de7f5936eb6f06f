import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconLicense from '@tabler/icons-react/dist/esm/icons/IconLicense.mjs'
import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs'
import IconNotes from '@tabler/icons-react/dist/esm/icons/IconNotes.mjs'
import IconReportAnalytics from '@tabler/icons-react/dist/esm/icons/IconReportAnalytics.mjs'
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs'
import type { NavPunt } from '../../platform/web/schil/schilContext.ts'
import { BEHEERHANDELINGEN } from './beheer.ts'

/** The side navigation, in groups. Each point is shown to who holds its act. */
export const NAVIGATIE: readonly (readonly NavPunt[])[] = [
  [
    { naar: '/', label: 'Vandaag', icoon: IconHome, handeling: 'sessie:read' },
    { naar: '/programmas', ook: '/inlezingen', label: 'Programma’s', icoon: IconListTree, handeling: 'programma:read' },
    { naar: '/activiteiten', label: 'Activiteiten', icoon: IconCalendarEvent, handeling: 'activiteit:read' },
    { naar: '/beleidskaders', label: 'Beleidskaders', icoon: IconLicense, handeling: 'beleidskader:read' },
    { naar: '/vragen', label: 'Vragen', icoon: IconMessageQuestion, handeling: 'vraag:read' },
    { naar: '/inzicht', label: 'Inzicht', icoon: IconChartBar, handeling: 'indicator:read' },
    {
      naar: '/verantwoording',
      label: 'Verantwoording',
      icoon: IconReportAnalytics,
      handeling: 'verantwoording:read',
    },
  ],
  [
    { naar: '/notities', label: 'Notities', icoon: IconNotes, handeling: 'notitie:read' },
    { naar: '/organisaties', label: 'Organisaties', icoon: IconBuildingCommunity, handeling: 'organisatie:read' },
  ],
  [
    { naar: '/logboek', label: 'Logboek', icoon: IconHistory, handeling: 'log:read' },
    { naar: '/bewaring', label: 'Bewaren', icoon: IconArchive, handeling: 'bewaring:read' },
  ],
  [{ naar: '/beheer', label: 'Beheer', icoon: IconSettings, handeling: BEHEERHANDELINGEN }],
]

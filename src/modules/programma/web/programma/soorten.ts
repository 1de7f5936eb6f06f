import type { Icon } from '@tabler/icons-react'
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs'
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import IconReportAnalytics from '@tabler/icons-react/dist/esm/icons/IconReportAnalytics.mjs'
import IconTarget from '@tabler/icons-react/dist/esm/icons/IconTarget.mjs'
import type { OnderdeelSoort } from '../../domain/onderdeel.ts'

export const SOORT_NAAM: Record<OnderdeelSoort, string> = {
  prioriteit: 'Prioriteit',
  inzet: 'Inzet',
  actie: 'Actie',
  doel: 'Doel',
  resultaat: 'Resultaat',
}

export const SOORT_ICOON: Record<OnderdeelSoort, Icon> = {
  prioriteit: IconListTree,
  inzet: IconTarget,
  actie: IconChecklist,
  doel: IconFlag,
  resultaat: IconReportAnalytics,
}

import IconArrowsExchange from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs'
import type { Beheerpunt } from '../../../platform/web/schil/schilContext.ts'

export const notitiesBeheer: readonly Beheerpunt[] = [
  {
    ...{ groep: 'mensen', naar: '/beheer/overdracht', label: 'Overdracht', icoon: IconArrowsExchange },
    zin: 'Geef de dossiers van een collega die weggaat aan een ander.',
    handeling: 'notitie:transfer',
  },
]

import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import type { Beheerpunt } from '../../../platform/web/schil/schilContext.ts'

export const partnersBeheer: readonly Beheerpunt[] = [
  {
    ...{ groep: 'mensen', naar: '/beheer/partners', label: 'Partners', icoon: IconBuildingCommunity },
    zin: 'Vraag organisaties elk half jaar wie nog toegang nodig heeft.',
    handeling: 'partnertoegang:read',
  },
]

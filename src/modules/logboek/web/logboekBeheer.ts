import IconAnchor from '@tabler/icons-react/dist/esm/icons/IconAnchor.mjs'
import type { Beheerpunt } from '../../../platform/web/schil/schilContext.ts'

export const logboekBeheer: readonly Beheerpunt[] = [
  {
    ...{ groep: 'gegevens', naar: '/beheer/logboekanker', label: 'Anker van het logboek', icoon: IconAnchor },
    zin: 'Kies waar buiten Baken de verzegeling van het logboek wordt bewaard.',
    handeling: 'anker:edit',
  },
]

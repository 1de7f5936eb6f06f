import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { lazy } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Vensterknop } from '../../../../../platform/web/weergave/Vensterknop.tsx'

const loadVenster = () => import('./FilterVenster.tsx').then((deel) => ({ default: deel.FilterVenster }))
const FilterVenster = lazy(loadVenster)

/** Opens the choice of filters; every choice works at once. */
export const FilterKnop = ({ metActies }: { readonly metActies: boolean }) => (
  <Vensterknop laad={loadVenster} venster={(plek) => <FilterVenster {...plek} metActies={metActies} />}>
    <Icoon van={IconPlus} />
    Filter
  </Vensterknop>
)

import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs'
import { lazy } from 'react'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Vensterknop } from '../../../../platform/web/weergave/Vensterknop.tsx'

const loadVenster = () => import('./WeergaveVenster.tsx').then((deel) => ({ default: deel.WeergaveVenster }))
const WeergaveVenster = lazy(loadVenster)

/** Opens the kept views: pick one, keep this one, remove one. */
export const WeergaveKnop = () => (
  <Vensterknop laad={loadVenster} venster={(plek) => <WeergaveVenster {...plek} />}>
    <Icoon van={IconBookmark} />
    Weergaven
  </Vensterknop>
)

import { lazy } from 'react'
import { Vensterknop } from '../../../../../platform/web/weergave/Vensterknop.tsx'
import type { Optelling } from '../cache/stand.ts'

const loadVenster = () => import('./Tellingvenster.tsx').then((deel) => ({ default: deel.Tellingvenster }))
const Tellingvenster = lazy(loadVenster)

/** Explains one sum. */
export const Tellingknop = ({ optelling }: { readonly optelling: Optelling }) => (
  <Vensterknop laad={loadVenster} venster={(plek) => <Tellingvenster {...plek} optelling={optelling} />}>
    Hoe is dit geteld?
  </Vensterknop>
)

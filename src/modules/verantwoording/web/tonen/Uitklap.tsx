import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import type { ReactNode } from 'react'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'

/** Words that unfold in their place. */
export const Uitklap = ({ kop, children }: { readonly kop: ReactNode; readonly children: ReactNode }) => (
  <details className="uitklap">
    <summary>
      <Icoon van={IconChevronRight} />
      {kop}
    </summary>
    {children}
  </details>
)

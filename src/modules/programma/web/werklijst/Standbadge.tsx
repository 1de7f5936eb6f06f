import IconCircleHalf2 from '@tabler/icons-react/dist/esm/icons/IconCircleHalf2.mjs'
import IconSquareX from '@tabler/icons-react/dist/esm/icons/IconSquareX.mjs'
import type { ReactNode } from 'react'
import { Badge } from '../../../../platform/web/weergave/Badge.tsx'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import type { ActieStatus } from '../../domain/stand/stand.ts'

/** Where an actie stands, also after its year: then the verdict has the shapes of the public account. */
export function Standbadge({ status, children }: { readonly status: ActieStatus; readonly children?: ReactNode }) {
  if (status === 'deels') {
    return (
      <Badge kleur="letop" icoon={IconCircleHalf2}>
        {children ?? 'Deels'}
      </Badge>
    )
  }
  if (status === 'niet_gedaan') {
    return (
      <Badge kleur="fout" icoon={IconSquareX}>
        {children ?? 'Niet gedaan'}
      </Badge>
    )
  }
  return <StatusBadge status={status}>{children}</StatusBadge>
}

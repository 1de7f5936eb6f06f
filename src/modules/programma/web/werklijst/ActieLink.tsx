import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sleutelOf } from '../../domain/boom/sleutel.ts'

type Props = {
  readonly programmaId: string
  readonly actieId: string
  /** A line of a work list: J and K walk these. */
  readonly regel?: boolean
  readonly klasse?: string
  readonly children: ReactNode
}

/** To an actie in its programme, from any screen. */
export const ActieLink = ({ programmaId, actieId, regel = false, klasse, children }: Props) => (
  <Link
    className={klasse}
    to="/programmas/$id"
    params={{ id: programmaId }}
    search={{ onderdeel: sleutelOf('actie', actieId) }}
    data-werkregel={regel ? actieId : undefined}
  >
    {children}
  </Link>
)

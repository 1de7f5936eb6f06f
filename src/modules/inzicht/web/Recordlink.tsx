import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Recordvraag } from './tellingenQuery.ts'

type Props = {
  readonly code: string
  readonly vraag: Recordvraag
  /** Begins with the text that is seen. */
  readonly label: string
  readonly klasse?: string
  readonly children: ReactNode
}

/** To one figure with its records: an address that can be kept and sent. */
export const Recordlink = ({ code, vraag: { van, tot, filter }, label, klasse, children }: Props) => (
  <Link
    className={klasse}
    to="/inzicht/tellingen/$code"
    params={{ code }}
    search={{ van, tot, ...(filter !== '' && { filter }) }}
    aria-label={label}
  >
    {children}
  </Link>
)

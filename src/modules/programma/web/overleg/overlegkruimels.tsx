import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The way back from a meeting to its programme. */
export const overlegkruimels = (id: string, titel: string): ReactNode[] => [
  <Link to="/programmas">Programma’s</Link>,
  <Link to="/programmas/$id" params={{ id }}>
    {titel}
  </Link>,
  'Overleg',
]

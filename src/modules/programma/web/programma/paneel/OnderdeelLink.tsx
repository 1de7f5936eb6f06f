import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import { zoekMetOnderdeel } from '../adres/useAdres.ts'

type Props = { readonly sleutel: Sleutel; readonly id?: string; readonly children: ReactNode }

/** To another record of the same programme, in the panel. */
export const OnderdeelLink = ({ sleutel, id, children }: Props) => (
  <Link to="." search={zoekMetOnderdeel(sleutel)} resetScroll={false} id={id}>
    {children}
  </Link>
)

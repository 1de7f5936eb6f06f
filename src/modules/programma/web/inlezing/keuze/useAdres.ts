import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { BeoordeelAdres } from './beoordeelAdres.ts'

/** What the address says, and a way to change part of it without losing the place on the page. */
export function useAdres() {
  const adres: BeoordeelAdres = useSearch({ from: '/schil/inlezingen/$id' })
  const navigate = useNavigate({ from: '/inlezingen/$id' })
  const wijzig = useCallback(
    (nieuw: { readonly [K in keyof BeoordeelAdres]: BeoordeelAdres[K] | undefined }) =>
      void navigate({
        to: '.',
        search: (vorig) => withoutEmpty({ ...vorig, ...nieuw }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  return { adres, wijzig }
}

const withoutEmpty = (adres: Record<string, unknown>): BeoordeelAdres =>
  Object.fromEntries(Object.entries(adres).filter(([, waarde]) => waarde !== undefined))

import type { ReactNode } from 'react'

export const Feit = ({ naam, children }: { readonly naam: string; readonly children: ReactNode }) => (
  <>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </>
)

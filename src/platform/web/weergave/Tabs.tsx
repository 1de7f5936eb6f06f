import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  /** `<Link>`s: the router marks the active one with aria-current. Give the first one `activeOptions={{ exact: true }}`. */
  readonly children: ReactNode
}

/** Views of the same thing, each with its own address. */
export const Tabs = ({ label, children }: Props) => (
  <nav className="tabs" aria-label={label}>
    {children}
  </nav>
)

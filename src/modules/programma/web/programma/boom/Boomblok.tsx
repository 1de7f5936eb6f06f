import type { CSSProperties, ReactNode } from 'react'

type Props = {
  /** How many lines are in it: tells how high it will be before it was ever on screen. */
  readonly regels: number
  readonly children: ReactNode
}

/** Lines that the browser lays out and paints only near the screen. Find in page and screen readers still see them. */
export const Boomblok = ({ regels, children }: Props) => (
  <tbody role="rowgroup" className="boomblok" style={{ '--regels': regels } as CSSProperties}>
    {children}
  </tbody>
)

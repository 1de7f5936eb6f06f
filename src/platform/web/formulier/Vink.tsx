import type { ReactNode } from 'react'

type Props = {
  readonly aan: boolean
  readonly onWijzig: (aan: boolean) => void
  readonly children: ReactNode
}

export const Vink = ({ aan, onWijzig, children }: Props) => (
  <label className="vink">
    <input type="checkbox" checked={aan} onChange={(event) => onWijzig(event.target.checked)} />
    <span>{children}</span>
  </label>
)

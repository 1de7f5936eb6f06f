import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import type { ReactNode } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'

type Props = {
  /** The answer that Baken proposes; sends the form around it. */
  readonly hoofd: string
  readonly actief: boolean
  readonly onLater: () => void
  /** Other answers. */
  readonly children?: ReactNode
}

export const Antwoordknoppen = ({ hoofd, actief, onLater, children }: Props) => (
  <div className="knoppen">
    <button className={actief ? 'knop knop-klein knop-hoofd' : 'knop knop-klein'} type="submit">
      <Icoon van={IconCheck} />
      {hoofd}
      {actief && <kbd aria-hidden="true">Enter</kbd>}
    </button>
    {children}
    {actief && (
      <button className="knop knop-klein knop-stil" type="button" onClick={onLater}>
        Later
      </button>
    )}
  </div>
)

import type { Icon } from '@tabler/icons-react'
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { lazy, Suspense, useRef, useState } from 'react'
import { Icoon } from './Icoon.tsx'

const loadUitklapmenu = () => import('./Uitklapmenu.tsx').then((deel) => ({ default: deel.Uitklapmenu }))
const Uitklapmenu = lazy(loadUitklapmenu)

export type Actiepunt = {
  readonly label: string
  readonly icoon: Icon
  readonly doe: () => void
  /** Red: cannot be undone simply. */
  readonly gevaar?: boolean
}

type Props = {
  /** Says of what: "Acties voor Politie". */
  readonly label: string
  readonly punten: readonly Actiepunt[]
}

/** The button with three dots in a row. The menu is loaded when somebody is about to open it. */
export function Actiemenu({ label, punten }: Props) {
  const knop = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        className="knop knop-klein knop-teken"
        type="button"
        ref={knop}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void loadUitklapmenu()}
        onClick={() => setOpen(!open)}
      >
        <Icoon van={IconDots} />
      </button>
      <Suspense>
        {open && (
          <Uitklapmenu label={label} knop={knop} groepen={[{ titel: label, punten }]} onSluit={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  )
}

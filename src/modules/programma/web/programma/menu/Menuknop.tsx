import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import type { Actiepunt } from '../../../../../platform/web/weergave/Actiemenu.tsx'

const loadUitklapmenu = () =>
  import('../../../../../platform/web/weergave/Uitklapmenu.tsx').then((deel) => ({ default: deel.Uitklapmenu }))
const Uitklapmenu = lazy(loadUitklapmenu)

type Props = {
  /** Name of the menu, and of the button when it shows a drawing only. */
  readonly label: string
  readonly klasse: string
  readonly punten: readonly Actiepunt[]
  readonly children: ReactNode
  readonly alleenTeken?: boolean
}

/** A button with words that opens a menu. */
export function Menuknop({ label, klasse, punten, children, alleenTeken = false }: Props) {
  const knop = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        className={klasse}
        type="button"
        ref={knop}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(alleenTeken && { 'aria-label': label })}
        onPointerEnter={() => void loadUitklapmenu()}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      <Suspense>
        {open && (
          <Uitklapmenu label={label} knop={knop} groepen={[{ titel: label, punten }]} onSluit={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  )
}

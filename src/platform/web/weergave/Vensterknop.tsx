import { Suspense, useRef, useState, type ReactNode, type RefObject } from 'react'

/** What a window needs that hangs from its button. */
export type Vensterplek = {
  readonly knop: RefObject<HTMLButtonElement | null>
  readonly onSluit: () => void
}

type Props = {
  readonly children: ReactNode
  /** Draws the window; may be lazy. */
  readonly venster: (plek: Vensterplek) => ReactNode
  /** Loads it beforehand, when the pointer comes near. */
  readonly laad: () => Promise<unknown>
}

/** A button with a window that hangs from it. */
export function Vensterknop({ children, venster, laad }: Props) {
  const knop = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        className="knop knop-klein"
        type="button"
        ref={knop}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void laad()}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      <Suspense>{open && venster({ knop, onSluit: () => setOpen(false) })}</Suspense>
    </>
  )
}

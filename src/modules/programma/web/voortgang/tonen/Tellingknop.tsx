import { lazy, Suspense, useRef, useState } from 'react'
import type { Optelling } from '../cache/stand.ts'

const Tellingvenster = lazy(() => import('./Tellingvenster.tsx').then((deel) => ({ default: deel.Tellingvenster })))

/** Explains one sum. */
export function Tellingknop({ optelling }: { readonly optelling: Optelling }) {
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
        onClick={() => setOpen(true)}
      >
        Hoe is dit geteld?
      </button>
      <Suspense>{open && <Tellingvenster optelling={optelling} knop={knop} onSluit={() => setOpen(false)} />}</Suspense>
    </>
  )
}

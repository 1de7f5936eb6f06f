import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs'
import { lazy, Suspense, useRef, useState } from 'react'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'

const loadVenster = () => import('./WeergaveVenster.tsx').then((deel) => ({ default: deel.WeergaveVenster }))
const WeergaveVenster = lazy(loadVenster)

/** Opens the kept views: pick one, keep this one, remove one. */
export function WeergaveKnop() {
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
        onPointerEnter={() => void loadVenster()}
        onClick={() => setOpen(true)}
      >
        <Icoon van={IconBookmark} />
        Weergaven
      </button>
      <Suspense>{open && <WeergaveVenster knop={knop} onSluit={() => setOpen(false)} />}</Suspense>
    </>
  )
}

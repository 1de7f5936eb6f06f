import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { lazy, Suspense, useRef, useState } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'

const loadFilterVenster = () => import('./FilterVenster.tsx').then((deel) => ({ default: deel.FilterVenster }))
const FilterVenster = lazy(loadFilterVenster)

/** Opens the choice of filters; every choice works at once. */
export function FilterKnop({ metActies }: { readonly metActies: boolean }) {
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
        onPointerEnter={() => void loadFilterVenster()}
        onClick={() => setOpen(true)}
      >
        <Icoon van={IconPlus} />
        Filter
      </button>
      <Suspense>{open && <FilterVenster knop={knop} metActies={metActies} onSluit={() => setOpen(false)} />}</Suspense>
    </>
  )
}

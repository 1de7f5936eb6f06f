import { useState } from 'react'
import type { Deel, Geldregel, Verantwoording } from '../../verantwoordingQuery.ts'
import { GeldDialoog } from './GeldDialoog.tsx'
import { Geldtabel } from './Geldtabel.tsx'

type Props = { readonly deel: Deel; readonly verantwoording: Verantwoording }

/** What an inzet was to cost and what it cost. */
export function Geld({ deel, verantwoording }: Props) {
  const [open, setOpen] = useState(false)
  const regels: readonly Geldregel[] = deel.geld
  const { mag } = verantwoording
  return (
    <>
      <Geldtabel regels={regels} />
      {mag.schrijven && (
        <div>
          <button
            className="knop knop-stil"
            type="button"
            aria-label={`Vul het geld in van ${deel.titel}`}
            onClick={() => setOpen(true)}
          >
            Vul het geld in
          </button>
        </div>
      )}
      {open && <GeldDialoog deel={deel} verantwoording={verantwoording} onSluit={() => setOpen(false)} />}
    </>
  )
}

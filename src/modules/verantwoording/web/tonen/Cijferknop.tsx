import { useState, type ReactNode } from 'react'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import type { Cijferdeel } from '../../domain/tekst/tekst.ts'
import type { Cijfer } from '../verantwoordingQuery.ts'
import { Cijferuitleg } from './Cijferuitleg.tsx'

type Props = { readonly cijfer: Cijfer; readonly woorden?: string }

/** A figure that answers for itself: a press says how it was counted, from what, and what is behind it. */
export function Cijferknop({ cijfer, woorden = '' }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={cijfer.soort === 'hand' ? 'cijfer cijfer-hand' : 'cijfer'}
        onClick={() => setOpen(true)}
      >
        {woorden === '' ? cijfer.tekst : woorden}
        <span className="verborgen">, waar komt dit vandaan?</span>
      </button>
      <Dialoog titel={cijfer.label} open={open} onSluit={() => setOpen(false)}>
        <Cijferuitleg cijfer={cijfer} />
      </Dialoog>
    </>
  )
}

/** For `Teksttonen`: a figure that is gone leaves a gap that says so. */
export const createCijfertoner = (cijfers: readonly Cijfer[]): ((deel: Cijferdeel) => ReactNode) => {
  const perId = new Map(cijfers.map((cijfer) => [cijfer.id, cijfer]))
  return function toonCijfer({ cijferId, woorden }) {
    const cijfer = perId.get(cijferId)
    return cijfer ? <Cijferknop cijfer={cijfer} woorden={woorden} /> : <mark>[cijfer weg]</mark>
  }
}

import { useRef, type ReactNode } from 'react'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { useGroei } from '../keuze/useGroei.ts'
import { RegelRij } from '../regels/RegelRij.tsx'
import { useRegellijst } from './useRegellijst.ts'

const REGELS_PER_STAP = 60

type Props = {
  readonly label: string
  readonly regels: readonly Regel[]
  /** What to say when there are none. */
  readonly leeg: ReactNode
  readonly rij?: (regel: Regel) => ReactNode
}

/** Lines of one kind below one another. */
export function Regelkaart({ label, regels, leeg, rij = showRij }: Props) {
  const vak = useRef<HTMLDivElement>(null)
  const lijst = useRegellijst(vak)
  const aantal = useGroei(regels.length, REGELS_PER_STAP)
  if (regels.length === 0) return leeg
  return (
    <div ref={vak} role="group" aria-label={label} {...lijst}>
      {regels.slice(0, aantal).map(rij)}
    </div>
  )
}

const showRij = (regel: Regel) => <RegelRij key={regel.id} regel={regel} />

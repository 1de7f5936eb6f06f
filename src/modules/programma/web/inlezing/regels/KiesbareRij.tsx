import type { ComponentProps, ReactNode } from 'react'
import { SOORT_WOORD } from '../../../domain/boom/tellingtekst.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { useIsGekozen, useReview } from '../keuze/reviewContext.ts'
import { regelNaam } from './regelNaam.ts'

type Props = {
  readonly regel: Regel
  readonly klasse?: string
  /** What is read in the row; left out: what kind of line it is and its name. */
  readonly tekst?: ReactNode
  readonly knop?: Pick<ComponentProps<'button'>, 'ref' | 'onKeyDown'>
  readonly children: ReactNode
}

/** A line in a list: a click or a walk with the arrow keys chooses it. What belongs to it stands after its text. */
export function KiesbareRij({ regel, klasse = 'o-rij', tekst = <SoortEnNaam regel={regel} />, knop, children }: Props) {
  const { id } = regel
  const { kies } = useReview()
  const gekozen = useIsGekozen([id])
  const choose = () => kies(id, 'voorstel')
  return (
    <div className={`o-regel ${klasse}${gekozen ? ' gekozen' : ''}`} data-rij={id}>
      <button
        {...knop}
        className="o-tekst"
        type="button"
        tabIndex={-1}
        data-stap
        aria-pressed={gekozen}
        onClick={choose}
        onFocus={choose}
      >
        {tekst}
      </button>
      {children}
    </div>
  )
}

const SoortEnNaam = ({ regel }: { readonly regel: Regel }) => (
  <span>
    <span className="zacht">{SOORT_WOORD[regel.soort].een}: </span>
    {regelNaam(regel)}
  </span>
)

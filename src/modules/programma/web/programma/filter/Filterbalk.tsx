import type { ReactNode } from 'react'
import { Zoekveld } from '../../../../../platform/web/formulier/Zoekveld.tsx'
import { Filterchip } from '../../../../../platform/web/weergave/Chip.tsx'
import { WeergaveKnop } from '../../weergaven/WeergaveKnop.tsx'
import { useAdres } from '../adres/useAdres.ts'
import { FilterKnop } from './FilterKnop.tsx'
import { useFilterchips } from './useFilterchips.ts'

type Props = {
  /** "13 van 82 acties" */
  readonly uitkomst: string
  /** False where what is listed has no parties and no planning. */
  readonly metActies?: boolean
  readonly alleenTekst?: boolean
  readonly children?: ReactNode
}

/** Search, the active filters as chips, and the choice of more. */
export function Filterbalk({ uitkomst, metActies = true, alleenTekst = false, children }: Props) {
  const { filter, setFilter } = useAdres()
  const chips = useFilterchips(metActies)
  return (
    <div className="filterbalk">
      <Zoekveld label="Zoek in dit programma" q={filter.q} onZoek={(q) => setFilter({ ...filter, q })} />
      {chips.map(({ naam, waarde, weg }) => (
        <Filterchip key={naam} naam={naam} waarde={waarde} onWeg={weg} />
      ))}
      {!alleenTekst && <FilterKnop metActies={metActies} />}
      {!alleenTekst && <WeergaveKnop />}
      <span className="filter-uitkomst" role="status">
        {uitkomst}
      </span>
      {children}
    </div>
  )
}

import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Filterchip } from '../../../../../platform/web/weergave/Chip.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
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

const STILTE_MS = 200

/** Search, the active filters as chips, and the choice of more. */
export function Filterbalk({ uitkomst, metActies = true, alleenTekst = false, children }: Props) {
  const chips = useFilterchips(metActies)
  return (
    <div className="filterbalk">
      <ZoekVeld />
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

/** Goes into the address once somebody stops typing. */
function ZoekVeld() {
  const { filter, setFilter } = useAdres()
  const [q, setQ] = useState(filter.q)
  const gestuurd = useRef(filter.q)
  useEffect(() => {
    // Changed from elsewhere: a chip that was removed, or the way back.
    if (filter.q !== gestuurd.current) setQ(filter.q)
    gestuurd.current = filter.q
  }, [filter.q])
  useEffect(() => {
    if (q === gestuurd.current) return undefined
    const klok = setTimeout(() => {
      gestuurd.current = q
      setFilter({ ...filter, q })
    }, STILTE_MS)
    return () => clearTimeout(klok)
  }, [q, filter, setFilter])
  return (
    <div className="zoekveld">
      <Icoon van={IconSearch} />
      <input
        className="invoer"
        type="search"
        aria-label="Zoek in dit programma"
        placeholder="Zoek in dit programma"
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
    </div>
  )
}

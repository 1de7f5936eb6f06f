import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useEffect, useRef, useState } from 'react'
import { Icoon } from '../weergave/Icoon.tsx'

type Props = {
  readonly label: string
  /** Left out: the label. */
  readonly plaatshouder?: string
  /** What the list is searched for now. */
  readonly q: string
  readonly onZoek: (q: string) => void
}

const STILTE_MS = 200

/** Searches once somebody stops typing. */
export function Zoekveld({ label, plaatshouder = label, q, onZoek }: Props) {
  const [tekst, setTekst] = useState(q)
  const gestuurd = useRef(q)
  useEffect(() => {
    // Changed from elsewhere: a filter that was removed, or the way back.
    if (q !== gestuurd.current) setTekst(q)
    gestuurd.current = q
  }, [q])
  useEffect(() => {
    const gezocht = tekst.trim()
    if (gezocht === gestuurd.current) return undefined
    const klok = setTimeout(() => {
      gestuurd.current = gezocht
      onZoek(gezocht)
    }, STILTE_MS)
    return () => clearTimeout(klok)
  }, [tekst, onZoek])
  return (
    <div className="zoekveld">
      <Icoon van={IconSearch} />
      <input
        className="invoer"
        type="search"
        aria-label={label}
        placeholder={plaatshouder}
        value={tekst}
        onChange={(event) => setTekst(event.target.value)}
      />
    </div>
  )
}

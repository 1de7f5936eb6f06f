import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'

const STILTE_MS = 250

/** Keeps what is searched for in the address, once somebody stops typing. */
export function OrganisatieZoekveld({ q }: { readonly q: string }) {
  const navigate = useNavigate({ from: '/organisaties' })
  const [tekst, setTekst] = useState(q)
  const [gezien, setGezien] = useState(q)
  // Back in the browser changes the address without typing.
  if (q !== gezien) {
    setGezien(q)
    setTekst(q)
  }
  useEffect(() => {
    if (tekst === q) return undefined
    const klok = setTimeout(() => {
      setGezien(tekst)
      void navigate({ search: tekst.trim() === '' ? {} : { q: tekst.trim() }, replace: true })
    }, STILTE_MS)
    return () => clearTimeout(klok)
  }, [tekst, q, navigate])

  return (
    <div className="filterbalk" role="search">
      <div className="zoekveld">
        <Icoon van={IconSearch} />
        <input
          className="invoer"
          type="search"
          aria-label="Zoek een organisatie"
          placeholder="Zoek op naam of andere naam"
          value={tekst}
          onChange={(event) => setTekst(event.target.value)}
        />
      </div>
    </div>
  )
}

import { useState } from 'react'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Weekkeuze } from '../weekbericht/Weekkeuze.tsx'
import { Adreslijst } from './Adreslijst.tsx'
import { NieuwAdres } from './NieuwAdres.tsx'
import { NieuwFormulier } from './NieuwFormulier.tsx'

/** The moments of the programmes in one's own calendar program, by a secret address that one can revoke. */
export function MijnAgenda() {
  const [adres, setAdres] = useState<string | null>(null)
  return (
    <>
      <Paginakop titel="Momenten in je agenda" />
      <div className="raster">
        <div className="k-8 stapel">
          {adres !== null && <NieuwAdres adres={adres} />}
          <Adreslijst />
        </div>
        <div className="k-4 stapel">
          <NieuwFormulier onGemaakt={setAdres} />
          <Weekkeuze />
        </div>
      </div>
    </>
  )
}

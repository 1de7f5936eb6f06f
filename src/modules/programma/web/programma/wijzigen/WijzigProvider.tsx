import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { findOnderdeel, type Onderdeel } from '../../../domain/boom/boom.ts'
import { stepPlek, type Richting } from '../../../domain/boom/plaatsen/verplaatsing.ts'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import { onderdeelNaam, plekTekst, shorten } from '../../../domain/boom/teksten/plektekst.ts'
import { useRedenVraag } from '../../vaststelling/reden/useRedenVraag.tsx'
import { useAdres } from '../adres/useAdres.ts'
import { SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'
import { useVerplaats } from './useVerplaats.ts'
import { useVerwijder } from './useVerwijder.ts'
import { VerplaatsDialoog } from './VerplaatsDialoog.tsx'
import { WijzigContext, type Wijzigen } from './wijzigContext.ts'

/** Moving, removing and which record is being edited, for the tree and the panel alike. */
export function WijzigProvider({ children }: { readonly children: ReactNode }) {
  const { programma, nummers } = useProgramma()
  const [bewerkt, bewerk] = useState<Sleutel | null>(null)
  const { zoek } = useAdres()
  useEffect(() => {
    // Another record in the panel, or none: next time this one opens to read again.
    bewerk((nu) => (nu === zoek.onderdeel ? nu : null))
  }, [zoek.onderdeel])
  const [gekozen, kiesPlek] = useState<Onderdeel | null>(null)
  const [gemeld, setGemeld] = useState<{ soort: Onderdeel['soort']; id: string } | null>(null)
  const { verplaats: stuurVerplaatsing, readBoom, fout: verplaatsFout } = useVerplaats()
  const { metReden, redenDialoog } = useRedenVraag()
  const { verwijder, fout: verwijderFout } = useVerwijder(metReden)

  const verplaats = useCallback<Wijzigen['verplaats']>(
    (onderdeel, plek, gegeven) => {
      const { soort, van } = onderdeel
      const stuur = (reden: string) => {
        stuurVerplaatsing(onderdeel, plek, reden)
        setGemeld({ soort, id: van.id })
      }
      if (gegeven !== undefined) return stuur(gegeven)
      const wat = shorten(onderdeelNaam(onderdeel), 200)
      return metReden({ titel: `${SOORT_NAAM[soort]} verplaatsen`, wat, knop: 'Verplaats' }, stuur)
    },
    [stuurVerplaatsing, metReden],
  )
  const verschuif = useCallback(
    ({ soort, van }: Onderdeel, richting: Richting) => {
      // From the newest tree: with a key held down the next step comes before the screen is drawn.
      const boom = readBoom()
      const nu = boom && findOnderdeel(boom, soort, van.id)
      const plek = nu && stepPlek(boom, nu, richting)
      if (plek) verplaats(nu, plek)
    },
    [readBoom, verplaats],
  )
  const fout = verplaatsFout ?? verwijderFout
  const wijzigen = useMemo(
    () => ({ bewerkt, bewerk, verplaats, verschuif, kiesPlek, verwijder, fout }),
    [bewerkt, verplaats, verschuif, verwijder, fout],
  )
  return (
    <WijzigContext value={wijzigen}>
      <p className="verborgen" role="status">
        {gemeld && plekTekst(programma, gemeld.soort, gemeld.id, nummers)}
      </p>
      {children}
      {redenDialoog}
      {gekozen && <VerplaatsDialoog onderdeel={gekozen} onSluit={() => kiesPlek(null)} />}
    </WijzigContext>
  )
}

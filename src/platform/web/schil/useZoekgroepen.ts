import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { foldAccenten } from '../../domain/taal/woorden.ts'
import { isVoor } from './isVoor.ts'
import { useSchilContext } from './useSchilContext.ts'
import { useSessie } from './sessie.ts'

const STILTE_MS = 200
const KORTSTE_VRAAG = 2

type Zoekpunt = { readonly pad: string; readonly titel: string; readonly context: string }
type Zoekgroep = { readonly naam: string; readonly punten: readonly Zoekpunt[] }

/** Results of the server grouped by kind, after the screens whose name fits. Asks once somebody stops typing. */
export function useZoekgroepen(q: string): { groepen: Zoekgroep[]; bezig: boolean; fout: unknown } {
  const { zoek, soortNamen } = useSchilContext()
  const schermen = useSchermen(q)
  const vraag = useDelayed(q.trim())
  const { data, isFetching, error } = useQuery({
    queryKey: ['zoekresultaten', vraag],
    queryFn: ({ signal }) => zoek(vraag, signal),
    enabled: vraag.length >= KORTSTE_VRAAG,
    placeholderData: keepPreviousData,
  })
  const gevonden = vraag.length >= KORTSTE_VRAAG ? (data ?? []) : []
  const soorten = [...new Set(gevonden.map(({ soort }) => soort))]
  const groepen = [
    { naam: 'Schermen', punten: schermen },
    ...soorten.map((soort) => ({
      naam: soortNamen[soort] ?? soort,
      punten: gevonden.filter((resultaat) => resultaat.soort === soort),
    })),
  ].filter(({ punten }) => punten.length > 0)
  return { groepen, bezig: isFetching || vraag !== q.trim(), fout: error }
}

function useSchermen(q: string): Zoekpunt[] {
  const { navigatie, beheer } = useSchilContext()
  const { handelingen } = useSessie()
  const gezocht = fold(q)
  return [...navigatie.flat(), ...beheer.flatMap(({ punten }) => punten)]
    .filter((punt) => isVoor(punt, handelingen) && fold(punt.label).includes(gezocht))
    .map(({ naar, label }) => ({ pad: naar, titel: label, context: '' }))
}

const fold = (tekst: string): string => foldAccenten(tekst.trim().toLowerCase())

function useDelayed(waarde: string): string {
  const [laat, setLaat] = useState(waarde)
  useEffect(() => {
    const klok = setTimeout(() => setLaat(waarde), STILTE_MS)
    return () => clearTimeout(klok)
  }, [waarde])
  return laat
}

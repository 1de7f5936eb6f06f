import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { gemeenteNaam } from '../gemeenteNaam.ts'
import { Wachtmelding } from '../Wachtmelding.tsx'
import { goToDienst } from './goToDienst.ts'
import { inlogaanbodQuery } from './inlogdienstenQuery.ts'

/** A button for each service of the gemeente; with more gemeenten in this Baken, that is chosen first. */
export function Inlogdienstknoppen({ terug }: { readonly terug: string | undefined }) {
  const [gekozen, kies] = useState<number | undefined>()
  const { data: alle } = useQuery(inlogaanbodQuery(undefined))
  const { data: aanbod } = useQuery({ ...inlogaanbodQuery(gekozen), enabled: gekozen !== undefined })
  const heen = useMutation({ mutationFn: goToDienst })
  const gemeenten = alle?.gemeenten ?? []
  const { gemeente = null, diensten = [] } = (gekozen === undefined ? alle : aanbod) ?? {}
  return (
    <>
      <Wachtmelding fout={heen.error} />
      {gemeenten.length > 0 && (
        <Keuzelijst
          label="Inloggen met het account van je werk bij"
          leeg="Kies een gemeente"
          keuzes={gemeenten.map(({ code, naam }) => ({ waarde: String(code), label: gemeenteNaam(naam) }))}
          waarde={gekozen === undefined ? '' : String(gekozen)}
          onWijzig={(code) => kies(Number(code))}
        />
      )}
      {gemeente !== null &&
        diensten.map(({ id, naam }) => (
          <button
            key={id}
            className="knop"
            type="button"
            aria-disabled={heen.isPending}
            onClick={() => !heen.isPending && heen.mutate({ gemeente, dienst: id, terug })}
          >
            {heen.isPending && heen.variables.dienst === id ? 'Bezig…' : `Log in met ${naam}`}
          </button>
        ))}
    </>
  )
}

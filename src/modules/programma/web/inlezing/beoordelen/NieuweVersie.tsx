import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { programmaContract } from '../../../contract.ts'
import { useAdres } from '../keuze/useAdres.ts'
import { inlezingQuery, voorstelQuery, type Inlezing } from '../inlezingQueries.ts'

/** For a year that has a programme already: is this a newer version of it, or another programme? */
export function NieuweVersie({ inlezing: { id, programma, kandidaten } }: { readonly inlezing: Inlezing }) {
  const queryClient = useQueryClient()
  const { wijzig } = useAdres()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (programmaId: string | null) =>
      call(programmaContract.compareInlezing, { params: { id }, body: { programmaId } }),
    onSuccess: async (nieuw) => {
      wijzig({ toon: nieuw.programma ? 'verschillen' : undefined })
      queryClient.setQueryData(inlezingQuery(id).queryKey, nieuw)
      await queryClient.invalidateQueries({ queryKey: voorstelQuery(id).queryKey })
    },
  })
  if (programma) {
    return (
      <Melder soort="info" titel={`Vergeleken met ‘${programma.titel}’ (${programma.jaar}).`}>
        Wat jullie met de hand hebben gewijzigd, blijft staan.{' '}
        <button className="tekstknop" type="button" aria-disabled={isPending} onClick={() => mutate(null)}>
          Maak er toch een nieuw programma van
        </button>
        {error && <Foutvak fout={error} />}
      </Melder>
    )
  }
  const [eerste] = kandidaten
  if (!eerste) return null
  return (
    <Melder soort="info" titel={vraag(kandidaten)}>
      Dan zie je wat er nieuw, gewijzigd en weg is, en blijft staan wat jullie met de hand hebben gewijzigd.
      <div className="knoppen melder-knoppen">
        {kandidaten.map((kandidaat) => (
          <button
            key={kandidaat.id}
            className="knop knop-klein"
            type="button"
            aria-disabled={isPending}
            onClick={() => mutate(kandidaat.id)}
          >
            Ja, vergelijk{kandidaten.length > 1 && ` met ‘${kandidaat.titel}’`}
          </button>
        ))}
        <button className="knop knop-klein" type="button" aria-disabled={isPending} onClick={() => mutate(null)}>
          Nee, dit is een ander programma
        </button>
      </div>
      {error && <Foutvak fout={error} />}
    </Melder>
  )
}

const vraag = (kandidaten: Inlezing['kandidaten']): string =>
  kandidaten.length === 1
    ? `Is dit een nieuwe versie van ‘${kandidaten[0]?.titel}’ (${kandidaten[0]?.jaar})?`
    : 'Is dit een nieuwe versie van een programma dat er al is?'

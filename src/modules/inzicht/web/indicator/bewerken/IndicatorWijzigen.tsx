import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { showFout } from '../../../../../platform/web/bericht/showFout.ts'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { indicatorenContract } from '../../../contractIndicatoren.ts'
import { indicatorenKey, indicatorQuery } from '../indicatorenQuery.ts'
import { IndicatorFormulier } from './IndicatorFormulier.tsx'

export function IndicatorWijzigen() {
  const { id } = useParams({ from: '/schil/inzicht/indicatoren/$id/wijzigen' })
  const { data: indicator } = useSuspenseQuery(indicatorQuery(id))
  const weg = useWeghalen(id, indicator.naam)
  return (
    <>
      <Paginakop
        titel={`${indicator.naam} wijzigen`}
        kruimels={[
          <Link key="indicator" to="/inzicht/indicatoren/$id" params={{ id }}>
            {indicator.naam}
          </Link>,
          'Wijzigen',
        ]}
        knoppen={
          <button className="knop" type="button" onClick={() => void weg()}>
            Haal weg
          </button>
        }
      />
      <IndicatorFormulier
        indicator={indicator}
        verstuur={(velden) =>
          call(indicatorenContract.updateIndicator, { params: { id }, body: { ...velden, versie: indicator.versie } })
        }
      />
    </>
  )
}

/** Refused as long as a doel or a sum hangs on it; the refusal says which. */
function useWeghalen(id: string, naam: string) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { mutate } = useMutation({
    mutationFn: () => call(indicatorenContract.deleteIndicator, { params: { id } }),
    onError: (fout) => void showFout(fout),
    onSuccess: async () => {
      await navigate({ to: '/inzicht/indicatoren', ignoreBlocker: true })
      await queryClient.invalidateQueries({ queryKey: indicatorenKey })
    },
  })
  return async () => {
    const tekst = 'De cijfers zijn daarna niet meer te zien.'
    if (await bevestig({ titel: `Wil je ‘${naam}’ weghalen?`, tekst, knop: 'Haal weg' })) mutate()
  }
}

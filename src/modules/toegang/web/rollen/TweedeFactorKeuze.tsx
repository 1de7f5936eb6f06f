import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { rollenContract } from '../../contractRollen.ts'
import { rollenQuery, type Matrixrol } from './rollenQuery.ts'

type Props = { readonly rol: Matrixrol; readonly magWijzigen: boolean }

/** Saved at once: it takes nothing from anybody, it asks for a safer way in. */
export function TweedeFactorKeuze({ rol, magWijzigen }: Props) {
  const queryClient = useQueryClient()
  const zet = useMutation({
    mutationFn: (verplicht: boolean) =>
      call(rollenContract.setTweedeFactor, { params: { rol: rol.rol }, body: { verplicht } }),
    onSuccess: (matrix, verplicht) => {
      queryClient.setQueryData(rollenQuery.queryKey, matrix)
      showToast({ tekst: `Tweede factor voor ${rol.naam}: ${verplicht ? 'verplicht' : 'eigen keuze'}` })
    },
  })
  if (!magWijzigen) return <p>Tweede factor bij inloggen: {rol.tweedeFactorVerplicht ? 'verplicht' : 'eigen keuze'}.</p>
  return (
    <>
      <Vink aan={rol.tweedeFactorVerplicht} onWijzig={(aan) => !zet.isPending && zet.mutate(aan)}>
        Tweede factor verplicht
        <span className="hint keuze-hint">
          Wie deze rol heeft, logt in met een code of een passkey. Wie die nog niet heeft, stelt die eerst in.
        </span>
      </Vink>
      {zet.error && <Foutvak fout={zet.error} />}
    </>
  )
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { rollenContract } from '../../contractRollen.ts'
import type { Concept } from './concept.ts'
import { Gevolgen } from './Gevolgen.tsx'
import { rollenQuery } from './rollenQuery.ts'

type Props = {
  readonly versie: number
  readonly concept: Concept
  readonly onBewaard: () => void
  readonly onSluit: () => void
}

/** What the chosen changes mean, before they hold. */
export function RollenBewaren({ versie, concept, onBewaard, onSluit }: Props) {
  const queryClient = useQueryClient()
  const vergelijking = useQuery({
    queryKey: ['rollen', 'vergelijking', versie, concept],
    queryFn: ({ signal }) =>
      call(rollenContract.compareRollen, { body: { versie, wijzigingen: [...concept] }, signal }),
    gcTime: 0,
  })
  const mag = concept.filter((wens) =>
    vergelijking.data?.gevolgen.some(({ rol, handeling }) => rol === wens.rol && handeling === wens.handeling),
  )
  const bewaar = useMutation({
    mutationFn: () => call(rollenContract.saveRollen, { body: { versie, wijzigingen: mag } }),
    onSuccess: (matrix) => {
      queryClient.setQueryData(rollenQuery.queryKey, matrix)
      showToast({ tekst: 'Bewaard. Het geldt meteen voor iedereen.' })
      onBewaard()
    },
  })
  const fout = bewaar.error ?? vergelijking.error
  return (
    <Dialoog
      titel="Wie krijgt en verliest wat?"
      open
      breed
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
          {mag.length > 0 && (
            <button
              className="knop knop-hoofd"
              type="button"
              aria-disabled={bewaar.isPending}
              onClick={() => !bewaar.isPending && bewaar.mutate()}
            >
              {mag.length === 1 ? 'Bewaar 1 wijziging' : `Bewaar ${mag.length} wijzigingen`}
            </button>
          )}
        </>
      }
    >
      {fout && <Foutvak fout={fout} />}
      {vergelijking.isPending && <Laden wat="De vergelijking" regels={3} />}
      {vergelijking.data && <Gevolgen {...vergelijking.data} />}
    </Dialoog>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { partnersContract } from '../../../../partners/contract.ts'
import type { Organisatie } from '../../../../partners/public.ts'

type Props = { readonly naam: string; readonly onKlaar: (organisatie: Organisatie) => void }

/** Makes an organisatie of a name that is not in the list. */
export function NieuweOrganisatie({ naam, onKlaar }: Props) {
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call(partnersContract.createOrganisatie, { body: { naam, soort: 'overig' } }),
    onSuccess: async (organisatie) => {
      onKlaar(organisatie)
      await queryClient.invalidateQueries({ queryKey: ['organisaties'] })
    },
  })
  return (
    <div className="nieuwe-organisatie stapel-s" role="status">
      {error && <Foutvak fout={error} />}
      <p className="klein">
        <b>‘{naam}’ staat niet in de lijst met organisaties.</b> Soort en andere namen vul je later in bij Organisaties.
      </p>
      <button className="knop knop-klein" type="button" disabled={isPending} onClick={() => mutate()}>
        Maak organisatie ‘{naam}’
      </button>
    </div>
  )
}

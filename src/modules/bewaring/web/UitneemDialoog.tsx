import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { bewaringContract } from '../contract.ts'
import { lijstQuery, type Regel } from './bewaringQueries.ts'
import { faultOfReden } from './reden.ts'

type Props = { readonly lijstId: string; readonly regel: Regel; readonly onSluit: () => void }

export function UitneemDialoog({ lijstId, regel, onSluit }: Props) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { reden: '' },
    check: ({ reden }) => {
      const fout = faultOfReden(reden)
      return fout === null ? {} : { reden: fout }
    },
    verstuur: (body) =>
      call(bewaringContract.takeOutVernietigingsregel, { params: { id: lijstId, regelId: regel.id }, body }),
    onKlaar: async (lijst) => {
      queryClient.setQueryData(lijstQuery(lijstId).queryKey, lijst)
      await queryClient.invalidateQueries({ queryKey: ['bewaring'] })
      showToast({ tekst: 'Van de lijst gehaald en geblokkeerd.' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog
      titel={`${regel.naam} van de lijst nemen`}
      knop="Neem uit"
      formulier={formulier}
      onSluit={onSluit}
    >
      <p>{regel.kenmerk} wordt niet vernietigd, tot iemand de blokkade opheft.</p>
      <Tekstvak
        label="Reden"
        hint="Bijvoorbeeld: er loopt een bezwaar."
        autoFocus
        rows={3}
        {...formulier.veld('reden')}
      />
    </FormulierDialoog>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { OrganisatieKeuze } from '../../partners/web/public.ts'
import { bewaringContract } from '../contract.ts'
import { faultOfReden } from './reden.ts'

type Waarden = { organisatieId: string | null; reden: string }

const BEGIN: Waarden = { organisatieId: null, reden: '' }

/** Holds everything about one organisatie. One record is held from the list on which it stands. */
export function BlokkadeDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: BEGIN,
    check: ({ organisatieId, reden }) => {
      const fout = faultOfReden(reden)
      return {
        ...(organisatieId === null && { organisatieId: 'Kies een organisatie.' }),
        ...(fout !== null && { reden: fout }),
      }
    },
    verstuur: ({ organisatieId, reden }) =>
      call(bewaringContract.createBlokkade, {
        body: { soort: 'organisatie', betreftId: organisatieId ?? '', reden },
      }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: ['bewaring'] })
      showToast({ tekst: 'De vernietiging is geblokkeerd.' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Vernietiging blokkeren" knop="Blokkeer" formulier={formulier} onSluit={onSluit}>
      <p>Niets over deze organisatie wordt vernietigd, tot iemand de blokkade opheft.</p>
      <OrganisatieKeuze {...formulier.veld('organisatieId')} />
      <Tekstvak label="Reden" hint="Bijvoorbeeld: er loopt een Woo-verzoek." rows={3} {...formulier.veld('reden')} />
    </FormulierDialoog>
  )
}

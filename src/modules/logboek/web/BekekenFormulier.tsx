import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { logboekContract } from '../contract.ts'
import { opvallendQuery, type OpvallendeRegel } from './logboekQueries.ts'

type Props = { readonly regel: OpvallendeRegel; readonly onSluit: () => void }

/** What came of looking at something unusual; it stays with it. */
export function BekekenFormulier({ regel, onSluit }: Props) {
  const queryClient = useQueryClient()
  const { medewerker, dag, soort } = regel
  const formulier = useFormulier({
    begin: { toelichting: '' },
    check: ({ toelichting }) => ({
      ...(toelichting.trim() === '' && { toelichting: 'Schrijf op wat je hebt nagegaan en wat eruit kwam.' }),
    }),
    verstuur: ({ toelichting }) =>
      call(logboekContract.markBekeken, { body: { medewerkerId: medewerker.id, dag, soort, toelichting } }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: opvallendQuery.queryKey })
      showToast({ tekst: 'Vastgelegd als bekeken' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Bekeken" knop="Leg vast" formulier={formulier} onSluit={onSluit}>
      <p>{regel.uitleg}</p>
      <Tekstvak
        label="Wat kwam eruit?"
        hint="Dit blijft erbij staan en is later niet te wijzigen."
        rows={4}
        maxLength={1000}
        autoFocus
        {...formulier.veld('toelichting')}
      />
    </FormulierDialoog>
  )
}

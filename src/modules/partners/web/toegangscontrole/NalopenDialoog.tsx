import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { confirmWeggaan } from '../../../../platform/web/bericht/confirmWeggaan.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { toegangscontroleContract } from '../../contractToegangscontrole.ts'
import { Mensenkeuze } from './Mensenkeuze.tsx'
import { checkKeuzes, toOordeel, type Nalopen } from './oordeel.ts'
import { partnermensenQuery, partnertoegangQuery } from './partnertoegangQuery.ts'

type Props = {
  readonly partner: { readonly organisatieId: string; readonly naam: string }
  readonly controleId: string
  readonly onSluit: () => void
}

/** The beheerder answers in the place of the contact. */
export function NalopenDialoog({ partner, controleId, onSluit }: Props) {
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery(partnermensenQuery(partner.organisatieId))
  const formulier = useFormulier<Nalopen, null>({
    begin: { keuzes: {} },
    check: (waarden) => checkKeuzes(data.items, waarden),
    verstuur: (waarden) =>
      call(toegangscontroleContract.bevestigToegangscontrole, {
        params: { id: controleId },
        body: toOordeel(data.items, waarden),
      }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: partnertoegangQuery.queryKey })
      showToast({ tekst: `De toegang van ${partner.naam} is nagelopen` })
      onSluit()
    },
  })
  const sluit = async () => {
    if (!formulier.gewijzigd || (await confirmWeggaan())) onSluit()
  }
  return (
    <FormulierDialoog
      titel={`Wie van ${partner.naam} houdt toegang?`}
      knop="Opslaan"
      formulier={formulier}
      onSluit={() => void sluit()}
    >
      <p>Wie geen toegang meer nodig heeft, kan meteen niet meer inloggen.</p>
      <Mensenkeuze mensen={data.items} {...formulier.veld('keuzes')} />
    </FormulierDialoog>
  )
}

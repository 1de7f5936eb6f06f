import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../platform/web/formulier/FormulierDialoog.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { notitiesContract } from '../contract.ts'
import { notitieKey, notitiesKey, type Notitie } from './notitiesQuery.ts'
import { checkNotitie, NotitieVelden, type NotitieWaarden } from './NotitieVelden.tsx'

type Props = { readonly notitie: Notitie; readonly onSluit: () => void }

export function NotitieWijzig({ notitie, onSluit }: Props) {
  const queryClient = useQueryClient()
  const { id, titel, tekst, organisatie, regime, vertrouwelijkheid } = notitie
  const begin: NotitieWaarden = { titel, tekst: tekst ?? '', organisatieId: organisatie.id, regime, vertrouwelijkheid }
  const formulier = useFormulier({
    begin,
    check: checkNotitie,
    verstuur: ({ organisatieId, ...rest }) =>
      call(notitiesContract.updateNotitie, {
        params: { id },
        body: { ...rest, organisatieId: organisatieId ?? organisatie.id, versie: notitie.versie },
      }),
    onKlaar: (nieuw) => {
      queryClient.setQueryData(notitieKey(id), nieuw)
      void queryClient.invalidateQueries({ queryKey: notitiesKey })
      showToast({ tekst: 'De notitie is opgeslagen.' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Notitie wijzigen" knop="Sla op" formulier={formulier} onSluit={onSluit}>
      <NotitieVelden veld={formulier.veld} metTekst={tekst !== null} metSlot={notitie.mag.deelnemers} />
    </FormulierDialoog>
  )
}

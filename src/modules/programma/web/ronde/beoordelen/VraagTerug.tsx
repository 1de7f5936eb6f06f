import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { rondeContract } from '../../../contractRonde.ts'
import { rondeQuery, type Rondeantwoord } from '../rondeQueries.ts'
import { useRonde } from './rondeContext.ts'

type Props = { readonly antwoord: Rondeantwoord; readonly onSluit: () => void }

/** One question about one answer; it leaves as a mail. */
export function VraagTerug({ antwoord, onSluit }: Props) {
  const { ronde } = useRonde()
  const queryClient = useQueryClient()
  const { uitvraagId, actieId, versie, wie, hoe } = antwoord
  const formulier = useFormulier({
    begin: { vraag: '' },
    check: ({ vraag }) => (vraag.trim() === '' ? { vraag: 'Schrijf wat je wilt weten.' } : {}),
    verstuur: ({ vraag }) =>
      call(rondeContract.askBack, {
        params: { id: ronde.id },
        body: { uitvraagId, actieId, versie, vraag: vraag.trim() },
      }),
    onKlaar: async () => {
      showToast({ tekst: `Vraag gesteld aan ${wie}` })
      await queryClient.invalidateQueries(rondeQuery(ronde.id))
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel={`Vraag aan ${wie}`} knop="Stel de vraag" formulier={formulier} onSluit={onSluit}>
      <p className="zacht">{hoe}</p>
      <Tekstvak
        label="Wat wil je weten"
        hint={`${wie} krijgt een mail met je vraag en kan het antwoord aanvullen.`}
        rows={3}
        maxLength={1000}
        autoFocus
        {...formulier.veld('vraag')}
      />
    </FormulierDialoog>
  )
}

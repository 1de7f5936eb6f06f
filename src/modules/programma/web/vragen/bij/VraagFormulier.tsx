import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { vraagContract } from '../../../contractVraag.ts'
import { VRAAG_LENGTE, type VraagSoort } from '../../../domain/vragen/vraag.ts'
import { vragenKey } from '../vragenQuery.ts'

type Props = {
  readonly programmaId: string
  readonly soort: VraagSoort
  readonly recordId: string
  readonly onKlaar: () => void
}

const HINT = 'Je naam komt erbij. Alle collega’s met toegang lezen mee. Noem geen personen.'

export function VraagFormulier({ programmaId, soort, recordId, onKlaar }: Props) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { tekst: '' },
    check: ({ tekst }): { tekst?: string } =>
      tekst.trim().length < VRAAG_LENGTE.kortste ? { tekst: 'Schrijf je vraag op in een hele zin.' } : {},
    verstuur: ({ tekst }) =>
      call(vraagContract.createVraag, { params: { id: programmaId }, body: { soort, recordId, tekst } }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: vragenKey })
      showToast({ tekst: 'Vraag gesteld. Je krijgt mail als het antwoord er is.' })
      onKlaar()
    },
  })
  return (
    <form className="stapel-s" noValidate onSubmit={formulier.verzend}>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Tekstvak
        label="Wat wil je weten?"
        hint={HINT}
        rows={4}
        maxLength={VRAAG_LENGTE.langste}
        autoFocus
        {...formulier.veld('tekst')}
      />
      <div className="knoppen">
        <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
          Verstuur je vraag
        </button>
        <button className="knop" type="button" onClick={onKlaar}>
          Annuleren
        </button>
      </div>
    </form>
  )
}

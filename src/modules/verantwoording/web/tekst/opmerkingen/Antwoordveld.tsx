import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { tekstContract } from '../../../contractTekst.ts'
import type { Verbinding } from '../sync/openVerbinding.ts'

type Props = {
  readonly id: string
  readonly opmerkingId: string
  readonly verbinding: Verbinding
  readonly onKlaar: () => void
}

export function Antwoordveld({ id, opmerkingId, verbinding, onKlaar }: Props) {
  const { veld, verzend, bezig, fout } = useFormulier({
    begin: { tekst: '' },
    check: ({ tekst }) => (tekst.trim() === '' ? { tekst: 'Schrijf een antwoord.' } : {}),
    verstuur: async (body) => {
      await call(tekstContract.answerOpmerking, { params: { id, opmerkingId }, body })
      await verbinding.ververs()
    },
    onKlaar,
  })
  return (
    <form className="stapel" noValidate onSubmit={verzend}>
      {fout && <Foutvak fout={fout} />}
      <Tekstvak label="Antwoord" rows={2} maxLength={2000} autoFocus {...veld('tekst')} />
      <div className="rij">
        <button className="knop knop-klein" type="submit" aria-disabled={bezig}>
          Plaats antwoord
        </button>
        <button className="knop knop-klein knop-stil" type="button" onClick={onKlaar}>
          Annuleren
        </button>
      </div>
    </form>
  )
}

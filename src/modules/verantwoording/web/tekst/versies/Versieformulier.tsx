import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { tekstContract } from '../../../contractTekst.ts'
import type { Verbinding } from '../sync/openVerbinding.ts'

type Props = { readonly id: string; readonly verbinding: Verbinding; readonly onKlaar: () => void | Promise<void> }

export function Versieformulier({ id, verbinding, onKlaar }: Props) {
  const formulier = useFormulier({
    begin: { naam: '' },
    check: ({ naam }) => (naam.trim() === '' ? { naam: 'Geef de versie een naam.' } : {}),
    verstuur: async (body) => {
      await verbinding.ververs()
      await call(tekstContract.createTekstversie, { params: { id }, body })
    },
    onKlaar: async () => {
      formulier.begin({ naam: '' })
      await onKlaar()
    },
  })
  return (
    <form className="stapel" noValidate onSubmit={formulier.verzend}>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Tekstveld label="Naam van deze versie" maxLength={120} {...formulier.veld('naam')} />
      <div className="rij">
        <button className="knop" type="submit" aria-disabled={formulier.bezig}>
          Bewaar versie
        </button>
      </div>
    </form>
  )
}

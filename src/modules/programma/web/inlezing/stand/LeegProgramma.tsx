import { useNavigate } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { programmaContract } from '../../../contract.ts'

type Waarden = { readonly titel: string; readonly jaar: string }

/** A programme to fill by hand, for who has no document that Baken can use. */
export function LeegProgramma({ onSluit }: { readonly onSluit: () => void }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { veld, verzend, bezig, fout } = useFormulier<Waarden, { readonly id: string }>({
    begin: { titel: '', jaar: String(new Date().getFullYear() + 1) },
    check: ({ titel, jaar }) => ({
      ...(titel.trim() === '' && { titel: 'Vul een titel in.' }),
      ...(!/^(?:19[9]\d|20\d\d|2100)$/.test(jaar.trim()) && { jaar: 'Vul een jaar in, zoals 2026.' }),
    }),
    verstuur: ({ titel, jaar }) =>
      call(programmaContract.createProgramma, { body: { titel: titel.trim(), jaar: Number(jaar) } }),
    onKlaar: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['programmas'] })
      void navigate({ to: '/programmas/$id', params: { id } })
    },
  })
  return (
    <Kaart titel="Leeg programma" lijf>
      <form className="stapel" onSubmit={verzend}>
        {fout !== null && <Foutvak fout={fout} />}
        <Tekstveld label="Titel" {...veld('titel')} autoFocus autoComplete="off" />
        <Tekstveld label="Jaar" {...veld('jaar')} inputMode="numeric" autoComplete="off" />
        <div className="knoppen">
          <button className="knop" type="submit" aria-disabled={bezig}>
            Maak het programma
          </button>
          <button className="knop knop-stil" type="button" onClick={onSluit}>
            Annuleer
          </button>
        </div>
      </form>
    </Kaart>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { activiteitenbeheerContract } from '../../contractBeheer.ts'
import { keuzesKey } from '../activiteitenQuery.ts'

type Props = { readonly vanaf: string | null; readonly versie: number }

/** A figure over a time before this day says that it may be too low. */
export function VolledigVanaf({ vanaf, versie }: Props) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { volledigVanaf: vanaf ?? '' },
    verstuur: ({ volledigVanaf }) =>
      call(activiteitenbeheerContract.saveActiviteitinstelling, {
        body: { volledigVanaf: volledigVanaf === '' ? null : volledigVanaf, versie },
      }),
    onKlaar: async () => {
      showToast({ tekst: 'De dag is opgeslagen.' })
      await queryClient.invalidateQueries({ queryKey: keuzesKey })
    },
  })
  return (
    <Kaart titel="Volledig" lijf>
      <form className="stapel-s" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <Tekstveld
          label="Alle activiteiten staan in Baken vanaf (mag leeg)"
          hint="Bij een cijfer over de tijd ervoor staat dan dat het te laag kan zijn."
          type="date"
          {...formulier.veld('volledigVanaf')}
        />
        <div>
          <button className="knop" type="submit" aria-disabled={formulier.bezig}>
            Sla op
          </button>
        </div>
      </form>
    </Kaart>
  )
}

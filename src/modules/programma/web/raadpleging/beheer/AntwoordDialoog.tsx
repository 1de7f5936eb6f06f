import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { VERWERKING_TEKST, VERWERKINGEN } from '../../../domain/raadpleging/reactie.ts'
import type { Reactie } from '../raadplegingQuery.ts'
import { useReviewReactie } from './useBeoordeel.ts'

const KEUZES = VERWERKINGEN.map((waarde) => ({ waarde, label: VERWERKING_TEKST[waarde] }))

type Props = { readonly raadplegingId: string; readonly reactie: Reactie; readonly onSluit: () => void }

/** Places a reaction with an answer and with what was done with it. */
export function AntwoordDialoog({ raadplegingId, reactie, onSluit }: Props) {
  const formulier = useAntwoord(raadplegingId, reactie, onSluit)
  return (
    <FormulierDialoog
      titel="Antwoord geven"
      knop={reactie.stand === 'wacht' ? 'Plaats' : 'Opslaan'}
      formulier={formulier}
      onSluit={onSluit}
    >
      <p className="reactie-tekst">{reactie.tekst}</p>
      <Tekstvak label="Antwoord" rows={4} maxLength={2000} autoFocus {...formulier.veld('antwoord')} />
      <Keuzelijst label="Wat is ermee gedaan?" keuzes={KEUZES} {...formulier.veld('verwerking')} />
      {formulier.waarden.verwerking === 'meegenomen' && (
        <Tekstveld
          label="Meegenomen in"
          hint="Bijvoorbeeld: de inzet Veilig uitgaan."
          maxLength={300}
          {...formulier.veld('meegenomenIn')}
        />
      )}
    </FormulierDialoog>
  )
}

function useAntwoord(raadplegingId: string, reactie: Reactie, onSluit: () => void) {
  const review = useReviewReactie(raadplegingId)
  const { antwoord, verwerking, meegenomenIn } = reactie
  return useFormulier<Pick<Reactie, 'antwoord' | 'verwerking' | 'meegenomenIn'>, Reactie>({
    begin: { antwoord, verwerking, meegenomenIn },
    check: (waarden) => ({
      ...(waarden.verwerking === 'meegenomen' &&
        waarden.meegenomenIn.trim() === '' && { meegenomenIn: 'Schrijf op waarin deze reactie is meegenomen.' }),
      ...(waarden.verwerking === 'niet_meegenomen' &&
        waarden.antwoord.trim() === '' && { antwoord: 'Leg uit waarom dit niet is meegenomen.' }),
    }),
    verstuur: (waarden) => review({ reactie, anders: { ...waarden, stand: 'geplaatst' } }),
    onKlaar: () => {
      showToast({ tekst: reactie.stand === 'wacht' ? 'Reactie geplaatst' : 'Antwoord opgeslagen' })
      onSluit()
    },
  })
}

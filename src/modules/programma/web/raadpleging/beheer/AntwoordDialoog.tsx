import { useId } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
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
  const formulierId = useId()
  const formulier = useAntwoord(raadplegingId, reactie, onSluit)
  return (
    <Dialoog
      titel="Antwoord geven"
      open
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
          <button className="knop knop-hoofd" type="submit" form={formulierId} disabled={formulier.bezig}>
            {reactie.stand === 'wacht' ? 'Plaats' : 'Opslaan'}
          </button>
        </>
      }
    >
      <form id={formulierId} className="stapel" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
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
      </form>
    </Dialoog>
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

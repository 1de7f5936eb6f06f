import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Tijdlijn } from '../../../../../platform/web/weergave/Tijdlijn.tsx'
import type { Voorstelstand } from '../inlezingQueries.ts'
import { bewerkingTekst } from './bewerkingTekst.ts'
import { useReview } from '../keuze/reviewContext.ts'

type Props = { readonly stand: Voorstelstand; readonly onSluit: () => void }

/** The last twenty corrections, of everybody; what nobody built on since can be taken back. */
export function Laatstewijzigingen({ stand: { bewerkingen, regels }, onSluit }: Props) {
  const { herroep, mag } = useReview()
  return (
    <Dialoog titel="Laatste wijzigingen" open onSluit={onSluit}>
      {bewerkingen.length === 0 ? (
        <p>Er is nog niets gewijzigd aan wat Baken las.</p>
      ) : (
        <Tijdlijn
          punten={bewerkingen.map((bewerking) => ({
            id: bewerking.nummer,
            op: bewerking.tijd,
            tekst: (
              <span className="rij uiteen rij-breek">
                {bewerkingTekst(bewerking, regels)}
                {mag && bewerking.herroepbaar && (
                  <button className="knop knop-klein" type="button" onClick={() => void herroep([bewerking.nummer])}>
                    Draai terug
                  </button>
                )}
              </span>
            ),
          }))}
        />
      )}
    </Dialoog>
  )
}

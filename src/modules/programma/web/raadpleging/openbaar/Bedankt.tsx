import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'

/** What happens with a reaction, right after it was sent. */
export const Bedankt = ({ onTerug }: { readonly onTerug: () => void }) => (
  <>
    <Paginakop titel="Bedankt voor je reactie" />
    <div className="kaart">
      <div className="kaart-lijf stapel">
        <p>
          De gemeente leest je reactie eerst. Daarna staat zij op deze pagina, met een antwoord. Kijk over een paar
          dagen nog eens.
        </p>
        <p>Een reactie met gegevens van een persoon of een belediging plaatsen we niet.</p>
        <div className="knoppen">
          <button className="knop knop-hoofd" type="button" onClick={onTerug}>
            Terug naar het plan
          </button>
        </div>
      </div>
    </div>
  </>
)

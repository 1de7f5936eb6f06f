import type { OpenVraag } from './bevestig.ts'
import { Dialoog } from './Dialoog.tsx'

export const Bevestiging = ({ titel, tekst, knop, annuleren = 'Annuleren', gevaar = false, antwoord }: OpenVraag) => (
  <Dialoog
    titel={titel}
    open
    rol="alertdialog"
    onSluit={() => antwoord(false)}
    voet={
      <>
        <button className="knop" type="button" onClick={() => antwoord(false)}>
          {annuleren}
        </button>
        <button
          className={`knop ${gevaar ? 'knop-gevaar' : 'knop-hoofd'}`}
          type="button"
          onClick={() => antwoord(true)}
        >
          {knop}
        </button>
      </>
    }
  >
    <p>{tekst}</p>
  </Dialoog>
)

import { Link } from '@tanstack/react-router'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import { useMelden } from '../../voortgang/melden/meldContext.ts'
import { useProgramma } from '../useProgramma.ts'

/** Keys of the tree, and what belongs to the programme but not to one line of it. */
export function Boomvoet({ losseDoelen }: { readonly losseDoelen: number }) {
  const { id, magWijzigen } = useProgramma()
  const { magMelden } = useMelden()
  return (
    <div className="kaart-voet">
      <span className="toets">
        <kbd>↑</kbd> <kbd>↓</kbd> lopen
      </span>
      <span className="toets">
        <kbd>←</kbd> <kbd>→</kbd> vouwen
      </span>
      <span className="toets">
        <kbd>Enter</kbd> openen
      </span>
      {magMelden && (
        <span className="toets">
          <kbd>V</kbd> voortgang melden
        </span>
      )}
      {magWijzigen && (
        <span className="toets">
          <kbd>Alt ↑</kbd> <kbd>Alt ↓</kbd> verplaatsen
        </span>
      )}
      {losseDoelen > 0 && (
        <span className="duw">
          {countTekst('doel', losseDoelen)} voor het hele programma:{' '}
          <Link to="/programmas/$id/doelen" params={{ id }} search={true}>
            bekijk de doelen
          </Link>
        </span>
      )}
    </div>
  )
}

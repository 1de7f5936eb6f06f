import { isZelfGestopt } from '../api/bevestiging.ts'
import { probleemVan } from '../api/ProbleemFout.ts'
import { Dialoog } from './Dialoog.tsx'

type Props = { readonly fout: unknown; readonly onSluit: () => void }

/** An act from a menu that was refused: the menu is gone, so the refusal needs a place of its own. */
export function FoutDialoog({ fout, onSluit }: Props) {
  const { title, detail } = probleemVan(fout)
  return (
    <Dialoog
      titel={title}
      open={fout !== null && fout !== undefined && !isZelfGestopt(fout)}
      rol="alertdialog"
      onSluit={onSluit}
      voet={
        <button className="knop knop-hoofd" type="button" onClick={onSluit}>
          Sluiten
        </button>
      }
    >
      <p>{detail}</p>
    </Dialoog>
  )
}

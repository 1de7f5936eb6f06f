import { useId, type FormEvent, type ReactNode } from 'react'
import { Dialoog } from '../bericht/Dialoog.tsx'
import { Foutvak } from '../bericht/Foutvak.tsx'
import { Melder } from '../bericht/Melder.tsx'

type Props = {
  readonly titel: string
  /** The act as a verb: "Voeg toe". */
  readonly knop: string
  /** What useFormulier returns. */
  readonly formulier: {
    readonly verzend: (event: FormEvent<HTMLFormElement>) => void
    readonly bezig: boolean
    readonly fout: Error | null
  }
  /** What stands there now that somebody else was first; it takes the place of the fault. */
  readonly wasEerder?: ReactNode
  readonly onSluit: () => void
  readonly children: ReactNode
}

/** A form in a dialog: what went wrong, the fields, and the buttons to give up or to send. */
export function FormulierDialoog({ titel, knop, formulier, wasEerder, onSluit, children }: Props) {
  const id = useId()
  const { verzend, bezig, fout } = formulier
  const voet = (
    <>
      <button className="knop" type="button" onClick={onSluit}>
        Annuleren
      </button>
      <button className="knop knop-hoofd" type="submit" form={id} aria-disabled={bezig}>
        {knop}
      </button>
    </>
  )
  return (
    <Dialoog titel={titel} open onSluit={onSluit} voet={voet}>
      <form id={id} className="stapel" noValidate onSubmit={verzend}>
        {wasEerder && (
          <Melder soort="letop" titel="Iemand anders was je voor.">
            {wasEerder}
          </Melder>
        )}
        {fout && !wasEerder && <Foutvak fout={fout} />}
        {children}
      </form>
    </Dialoog>
  )
}

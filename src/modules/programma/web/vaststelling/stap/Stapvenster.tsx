import { useId, type FormEvent, type ReactNode } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import type { Programma } from '../../programma/cache/programma.ts'
import { Statusregel } from '../Statusregel.tsx'

type Props = {
  readonly titel: string
  /** The act as a verb. */
  readonly knop: string
  readonly programma: Programma
  readonly formulier: {
    readonly verzend: (event: FormEvent<HTMLFormElement>) => void
    readonly bezig: boolean
    readonly fout: Error | null
  }
  readonly wasEerder: boolean
  readonly onSluit: () => void
  readonly children: ReactNode
}

/** The dialog of one step: what it means, what it asks, and what went wrong. */
export function Stapvenster({ titel, knop, programma, formulier, wasEerder, onSluit, children }: Props) {
  const id = useId()
  return (
    <Dialoog
      titel={titel}
      open
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
          <button className="knop knop-hoofd" type="submit" form={id} aria-disabled={formulier.bezig}>
            {knop}
          </button>
        </>
      }
    >
      <form
        id={id}
        className="stapel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!formulier.bezig) formulier.verzend(event)
        }}
      >
        {wasEerder && (
          <Melder soort="letop" titel="Iemand anders was je voor.">
            Dit programma is nu: <Statusregel programma={programma} />. Wil je dit nog, kies dan nog eens.
          </Melder>
        )}
        {formulier.fout && !wasEerder && <Foutvak fout={formulier.fout} />}
        {children}
      </form>
    </Dialoog>
  )
}

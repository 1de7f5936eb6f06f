import { useState } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { momentTekst, dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { TEKSTGRENZEN } from '../../../domain/tekst/tekstgrenzen.ts'
import type { Tekstcijfer } from './tekstcijfer.ts'

type Props = {
  readonly cijfer: Tekstcijfer
  readonly woorden: string
  /** Null: the text cannot be changed. */
  readonly onWoorden: ((woorden: string) => void) | null
  readonly onSluit: () => void
}

/** A day has no time to show. */
const toonMoment = (op: string): string => (op.length > 10 ? momentTekst(op) : dagTekst(op))

export function CijferDialoog({ cijfer, woorden, onWoorden, onSluit }: Props) {
  const [nieuw, setNieuw] = useState(woorden)
  const bewaar = (): void => {
    onWoorden?.(nieuw.trim())
    onSluit()
  }
  const voet = onWoorden && (
    <button className="knop knop-hoofd" type="button" onClick={bewaar}>
      Bewaar woorden
    </button>
  )
  return (
    <Dialoog titel={cijfer.label} open onSluit={onSluit} voet={voet}>
      <dl className="feiten">
        <dt>Nu</dt>
        <dd>
          {cijfer.tekst} {cijfer.eenheid}
        </dd>
        <dt>Wat telt mee</dt>
        <dd>{cijfer.definitie}</dd>
        <dt>Bron</dt>
        <dd>{cijfer.bron}</dd>
        <dt>Stand van</dt>
        <dd>{toonMoment(cijfer.peilmoment)}</dd>
      </dl>
      {onWoorden && (
        <Tekstveld
          label="Woorden in de zin"
          hint={`Bijvoorbeeld “drie keer”. Leeg: dan staat er ${cijfer.tekst}.`}
          maxLength={TEKSTGRENZEN.woorden}
          waarde={nieuw}
          onWijzig={setNieuw}
        />
      )}
    </Dialoog>
  )
}

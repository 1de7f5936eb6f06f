import { useState } from 'react'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import type { Vraag } from '../vragenQuery.ts'
import { DoorstuurDialoog } from './DoorstuurDialoog.tsx'

type Props = { readonly vraag: Vraag; readonly voorbereiding: NonNullable<Vraag['voorbereiding']> }

/** Who was asked for what they know, and what they wrote. */
export function Voorbereiding({ vraag, voorbereiding: { gevraagdAan, gevraagdOp, inbreng, inbrengOp } }: Props) {
  const [stuurt, setStuurt] = useState(false)
  return (
    <Kaart titel="Inbreng van een collega" lijf>
      {gevraagdAan && gevraagdOp !== null && (
        <p>
          Gevraagd aan {gevraagdAan.naam} op {dagTekst(gevraagdOp)}.
        </p>
      )}
      {inbrengOp !== null && (
        <>
          <p className="vraag-tekst vraag-antwoord">{inbreng}</p>
          <p className="klein zacht">{dagTekst(inbrengOp)}</p>
        </>
      )}
      {gevraagdAan && inbrengOp === null && <p className="zacht">Er is nog geen inbreng.</p>}
      {!gevraagdAan && <p className="zacht">Weet een actiehouder hier meer van? Vraag om inbreng.</p>}
      {vraag.mag.beantwoorden && (
        <div>
          <button className="knop" type="button" onClick={() => setStuurt(true)}>
            {gevraagdAan ? 'Vraag iemand anders' : 'Vraag om inbreng'}
          </button>
        </div>
      )}
      {stuurt && <DoorstuurDialoog vraag={vraag} onSluit={() => setStuurt(false)} />}
    </Kaart>
  )
}

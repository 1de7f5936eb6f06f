import { useState } from 'react'
import { writePlat } from '../../domain/tekst/writePlat.ts'
import { createCijfertoner } from '../tonen/Cijferknop.tsx'
import { Teksttonen } from '../tonen/Teksttonen.tsx'
import type { Deel, Verantwoording } from '../verantwoordingQuery.ts'
import { Leeshulp } from './Leeshulp.tsx'
import { Schrijfvlak } from './Schrijfvlak.tsx'

type Props = {
  readonly deel: Deel
  readonly verantwoording: Verantwoording
  /** Of the headings in the text: one below that of the section. */
  readonly kopniveau: 3 | 4
}

/** The text of a section; the editor opens where somebody wants to write, so that a long account stays light. */
export function Deeltekst({ deel, verantwoording, kopniveau }: Props) {
  const [schrijft, setSchrijft] = useState(false)
  const { cijfers, mag, vorm } = verantwoording
  if (deel.tekstId === null) return null
  return (
    <>
      {schrijft ? (
        <Schrijfvlak
          tekstId={deel.tekstId}
          deel={deel}
          verantwoording={verantwoording}
          onKlaar={() => setSchrijft(false)}
        />
      ) : (
        <div className="deel-tekst">
          <Teksttonen tekst={deel.tekst} kopniveau={kopniveau} toonCijfer={createCijfertoner(cijfers)} />
        </div>
      )}
      {vorm === 'E' && <Leeshulp tekst={writePlat(deel.tekst)} />}
      {mag.schrijven && !schrijft && (
        <div>
          <button
            className="knop knop-stil"
            type="button"
            aria-label={`Schrijf verder aan ${deel.titel}`}
            onClick={() => setSchrijft(true)}
          >
            Schrijf
          </button>
        </div>
      )}
    </>
  )
}

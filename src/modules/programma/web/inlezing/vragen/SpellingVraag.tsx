import { useState } from 'react'
import type { Spellingplek } from '../../../domain/inlezing/vragen/vraag.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { Antwoordformulier } from './Antwoordformulier.tsx'
import { Antwoordknoppen } from './Antwoordknoppen.tsx'
import type { VraagProps, VraagVan } from './vraagProps.ts'

/** A word that looks misread: improve it everywhere, place by place, or leave it. */
export function SpellingVraag({ vraag, actief, onLater }: VraagProps<VraagVan<'spelling'>>) {
  const { bewerk } = useReview()
  const [eenVoorEen, setEenVoorEen] = useState(false)
  const { gelezen, bedoeld, plekken, reden } = vraag
  const aantal = plekken.length
  const verbeter = (regelIds: readonly string[] | null) =>
    void bewerk([() => ({ soort: 'verbeter_spelling', gelezen, bedoeld, regelIds })], {
      melding: `‘${gelezen}’ is nu ‘${bedoeld}’`,
    })
  const laatStaan = () =>
    void bewerk([() => ({ soort: 'negeer_spelling', gelezen })], { melding: `‘${gelezen}’ blijft staan` })
  return (
    <>
      <p className="klein zacht">
        {aantal === 1 ? 'Eén keer zo gelezen.' : `${aantal} keer zo gelezen.`} {reden} Het document zelf verandert niet.
      </p>
      {eenVoorEen && <Plekken plekken={plekken} onVerbeter={(id) => verbeter([id])} />}
      <Antwoordformulier onAntwoord={() => verbeter(null)}>
        <Antwoordknoppen
          hoofd={aantal === 1 ? 'Verbeter' : `Verbeter alle ${aantal}`}
          actief={actief}
          onLater={onLater}
        >
          {aantal > 1 && (
            <button
              className="knop knop-klein"
              type="button"
              aria-expanded={eenVoorEen}
              onClick={() => setEenVoorEen(!eenVoorEen)}
            >
              Eén voor één
            </button>
          )}
          <button className="knop knop-klein" type="button" onClick={laatStaan}>
            Laat staan
          </button>
        </Antwoordknoppen>
      </Antwoordformulier>
    </>
  )
}

type PlekkenProps = { readonly plekken: readonly Spellingplek[]; readonly onVerbeter: (regelId: string) => void }

/** A line in which the word stands twice is improved in one go. */
function Plekken({ plekken, onVerbeter }: PlekkenProps) {
  const { kies } = useReview()
  const perRegel = plekken.filter(({ regelId }, i) => plekken.findIndex((plek) => plek.regelId === regelId) === i)
  return (
    <ul className="vraagregels">
      {perRegel.map(({ regelId, voor, woord, na }) => (
        <li key={regelId} className="rij uiteen">
          <button className="o-tekst" type="button" onClick={() => kies(regelId, 'vraag')}>
            <span>
              {voor}
              <b className="spelwoord">{woord}</b>
              {na}
            </span>
          </button>
          <button className="knop knop-klein" type="button" onClick={() => onVerbeter(regelId)}>
            Verbeter
          </button>
        </li>
      ))}
    </ul>
  )
}

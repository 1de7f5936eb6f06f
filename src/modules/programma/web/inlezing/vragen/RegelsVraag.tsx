import { useState } from 'react'
import { useReview } from '../keuze/reviewContext.ts'
import { Antwoordformulier } from './Antwoordformulier.tsx'
import { Antwoordknoppen } from './Antwoordknoppen.tsx'
import { REGELVRAAG, type Antwoord } from './regelvraag.ts'
import { VraagRegel } from './VraagRegel.tsx'
import type { VraagProps, VraagVan } from './vraagProps.ts'

const EERSTE = 4

/** The same question about one or more lines: answered for all at once, or line by line. */
export function RegelsVraag({ vraag, regels, actief, onLater }: VraagProps<VraagVan<'twijfel' | 'weg' | 'ambitie'>>) {
  const { bewerk } = useReview()
  const [alles, setAlles] = useState(false)
  const { uitleg, hoofd, anders } = REGELVRAAG[vraag.soort]
  const redenen = vraag.soort === 'twijfel' && vraag.redenen.length > 0 ? vraag.redenen.join(' ') : uitleg
  const aantal = regels.length
  const getoond = alles || aantal <= EERSTE + 1 ? regels : regels.slice(0, EERSTE)
  const antwoord = ({ maak }: Antwoord) => void bewerk(regels.map(({ id }) => maak(id)))
  return (
    <>
      <p className="klein zacht">{redenen}</p>
      <ul className="vraagregels">
        {getoond.map((regel) => (
          <VraagRegel key={regel.id} regel={regel} soort={vraag.soort} alleen={aantal === 1} />
        ))}
      </ul>
      {getoond.length < aantal && (
        <button className="knop knop-klein knop-stil" type="button" onClick={() => setAlles(true)}>
          Toon alle {aantal}
        </button>
      )}
      <Antwoordformulier onAntwoord={() => antwoord(hoofd)}>
        <Antwoordknoppen hoofd={aantal === 1 ? hoofd.een : hoofd.alle(aantal)} actief={actief} onLater={onLater}>
          {anders && (
            <button className="knop knop-klein" type="button" onClick={() => antwoord(anders)}>
              {aantal === 1 ? anders.een : anders.alle(aantal)}
            </button>
          )}
        </Antwoordknoppen>
      </Antwoordformulier>
    </>
  )
}

import IconMessage2 from '@tabler/icons-react/dist/esm/icons/IconMessage2.mjs'
import { useId, useState } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { verwerkingZin } from '../../../domain/raadpleging/reactie.ts'
import type { OpenbareInzet } from '../raadplegingQuery.ts'
import { ReactieFormulier } from './ReactieFormulier.tsx'

type Props = {
  readonly sleutel: string
  readonly inzet: OpenbareInzet
  readonly isOpen: boolean
  readonly onVerstuurd: () => void
}

/** One inzet: what the gemeente wants, what it will do, what residents said, and the form. */
export function Inzetvak({ sleutel, inzet, isOpen, onVerstuurd }: Props) {
  const id = useId()
  const [reageert, setReageert] = useState(false)
  const titel = inzet.inzet || inzet.ambitie
  return (
    <article className="kaart" aria-labelledby={id}>
      <div className="kaart-lijf stapel">
        <h3 id={id}>{titel}</h3>
        {inzet.inzet !== '' && inzet.ambitie !== '' && <p>Wat we willen bereiken: {inzet.ambitie}</p>}
        {inzet.acties.length > 0 && (
          <div>
            <p>Dit gaan we doen:</p>
            <ul className="raadpleging-acties">
              {inzet.acties.map((hoe, nummer) => (
                <li key={nummer}>{hoe}</li>
              ))}
            </ul>
          </div>
        )}
        {inzet.reacties.length > 0 && <Reacties reacties={inzet.reacties} />}
        {isOpen && !reageert && (
          <div className="knoppen">
            <button className="knop" type="button" aria-describedby={id} onClick={() => setReageert(true)}>
              <Icoon van={IconMessage2} />
              Reageer
            </button>
          </div>
        )}
        {isOpen && reageert && (
          <ReactieFormulier
            {...{ sleutel, titel, onVerstuurd }}
            inzetId={inzet.id}
            onSluit={() => setReageert(false)}
          />
        )}
      </div>
    </article>
  )
}

const Reacties = ({ reacties }: Pick<OpenbareInzet, 'reacties'>) => (
  <div className="stapel-s">
    <h4>{reacties.length === 1 ? '1 reactie' : `${reacties.length} reacties`}</h4>
    <ul className="stapel">
      {reacties.map((reactie) => (
        <li key={reactie.id} className="reactie stapel-s">
          <p className="klein zacht">
            {reactie.naam === '' ? 'Zonder naam' : reactie.naam}, {dagTekst(reactie.op)}
          </p>
          <p className="reactie-tekst">{reactie.tekst}</p>
          <p className="klein zacht">{verwerkingZin(reactie)}</p>
          {reactie.antwoord !== '' && (
            <div className="reactie-antwoord stapel-s">
              <b>Antwoord van de gemeente</b>
              <p className="reactie-tekst">{reactie.antwoord}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  </div>
)

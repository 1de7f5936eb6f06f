import { Geldtabel } from '../scherm/geld/Geldtabel.tsx'
import { createCijfertoner } from '../tonen/Cijferknop.tsx'
import { Oordeelteken } from '../tonen/Oordeelteken.tsx'
import { Teksttonen } from '../tonen/Teksttonen.tsx'
import { Uitklap } from '../tonen/Uitklap.tsx'
import type { Deel, Verantwoording } from '../verantwoordingQuery.ts'

type Props = { readonly deel: Deel; readonly verantwoording: Verantwoording }

/** An inzet with its acties: what was promised, what came of it, and the words of the promise to unfold. */
export function Belofte({ deel, verantwoording: { delen, cijfers } }: Props) {
  const toonCijfer = createCijfertoner(cijfers)
  return (
    <article className="lees-inzet">
      <header className="rij rij-breek">
        <h3>
          {deel.nummer} {deel.titel}
        </h3>
        {deel.oordeel && <Oordeelteken oordeel={deel.oordeel} />}
      </header>
      <div className="deel-tekst">
        <Teksttonen tekst={deel.tekst} kopniveau={4} toonCijfer={toonCijfer} />
      </div>
      <Geldtabel regels={deel.geld} />
      {delen
        .filter(({ ouderId, soort }) => ouderId === deel.id && soort !== 'doel')
        .map((kind) => (
          <section key={kind.id} className="deel-kind stapel">
            <header className="rij rij-breek">
              <h4>{kind.titel}</h4>
              {kind.oordeel && <Oordeelteken oordeel={kind.oordeel} />}
            </header>
            <div className="deel-tekst">
              <Teksttonen tekst={kind.tekst} kopniveau={4} toonCijfer={toonCijfer} />
            </div>
            {kind.soort === 'actie' && (
              <Uitklap kop="De oorspronkelijke tekst van de belofte">
                <p className="waarom">{kind.belofte}</p>
              </Uitklap>
            )}
          </section>
        ))}
    </article>
  )
}

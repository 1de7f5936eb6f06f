import { takesFotos } from '../../domain/deel.ts'
import { Fotos } from '../foto/Fotos.tsx'
import { Uitklap } from '../tonen/Uitklap.tsx'
import type { Deel, Verantwoording } from '../verantwoordingQuery.ts'
import { Deeltekst } from './Deeltekst.tsx'
import { Geld } from './geld/Geld.tsx'
import { NieuweOpzet } from './NieuweOpzet.tsx'
import { Oordeelkeuze } from './oordeel/Oordeelkeuze.tsx'
import { Voorstellen } from './oordeel/Voorstellen.tsx'

type Props = {
  readonly deel: Deel
  /** Acties and the outlook of an inzet. */
  readonly kinderen: readonly Deel[]
  readonly verantwoording: Verantwoording
}

/** One section: its text, its symbol and its money; and below it the promises it is made of. */
export function Deelkaart({ deel, kinderen, verantwoording }: Props) {
  const { soort, nummer, titel, belofte } = deel
  return (
    <article className={`kaart deel deel-${soort}`} id={`deel-${deel.id}`} aria-labelledby={`kop-${deel.id}`}>
      <header className="kaart-kop">
        <h2 id={`kop-${deel.id}`}>
          {nummer} {titel}
        </h2>
        {soort === 'inzet' && <Oordeelkeuze deel={deel} verantwoording={verantwoording} />}
      </header>
      <div className="kaart-lijf stapel">
        <Deeltekst deel={deel} verantwoording={verantwoording} kopniveau={3} />
        <NieuweOpzet deel={deel} verantwoording={verantwoording} />
        {takesFotos(soort) && <Fotos deel={deel} verantwoording={verantwoording} />}
        {soort === 'inzet' && <Geld deel={deel} verantwoording={verantwoording} />}
        {soort === 'inzet' && <Voorstellen delen={[deel, ...kinderen]} verantwoording={verantwoording} />}
        {soort === 'inzet' && belofte !== '' && (
          <Uitklap kop="De ambitie zoals zij is vastgesteld">
            <p className="waarom">{belofte}</p>
          </Uitklap>
        )}
        {kinderen.map((kind) => (
          <Kinddeel key={kind.id} deel={kind} verantwoording={verantwoording} />
        ))}
      </div>
    </article>
  )
}

const Kinddeel = ({ deel, verantwoording }: Omit<Props, 'kinderen'>) => (
  <section className="deel-kind stapel" id={`deel-${deel.id}`} aria-labelledby={`kop-${deel.id}`}>
    <header className="rij rij-breek">
      <h3 id={`kop-${deel.id}`}>{deel.titel}</h3>
      {deel.soort === 'actie' && <Oordeelkeuze deel={deel} verantwoording={verantwoording} />}
    </header>
    <Deeltekst deel={deel} verantwoording={verantwoording} kopniveau={4} />
    <NieuweOpzet deel={deel} verantwoording={verantwoording} />
    {deel.soort === 'actie' && (
      <Uitklap kop="De belofte zoals zij is vastgesteld">
        <p className="waarom">{deel.belofte}</p>
      </Uitklap>
    )}
  </section>
)

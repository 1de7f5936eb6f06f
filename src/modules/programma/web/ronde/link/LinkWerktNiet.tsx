import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'

/** The same page for a wrong, an expired and a revoked link: it gives nothing away. */
export const LinkWerktNiet = () => (
  <>
    <Paginakop titel="Deze link werkt niet" />
    <div className="kaart">
      <div className="kaart-lijf stapel">
        <p>Dit kun je doen:</p>
        <ul className="punten">
          <li>Open de link nog eens vanuit de nieuwste mail van de gemeente.</li>
          <li>Kopieer je de link zelf, neem hem dan helemaal over.</li>
          <li>Werkt het dan nog niet, vraag de gemeente om een nieuwe link.</li>
        </ul>
      </div>
    </div>
  </>
)

import { Link } from '@tanstack/react-router'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { bestandsgrootte } from '../../../../../platform/web/weergave/bestandsgrootte.ts'
import { Inleesstappen } from '../Inleesstappen.tsx'
import type { Inlezing } from '../inlezingQueries.ts'

/** While the server reads. The screen moves on by itself. */
export const Leesstand = ({ inlezing: { bestand, status } }: { readonly inlezing: Inlezing }) => (
  <>
    <Paginakop
      titel="Baken leest het document"
      kruimels={[<Link to="/inlezingen">Inlezen</Link>, bestand.naam]}
      onder={[bestand.naam, bestandsgrootte(bestand.grootte)]}
    />
    <Inleesstappen nu="lezen" />
    <section className="kaart" aria-label="Voortgang">
      <div className="kaart-lijf stapel">
        <progress className="verzendbalk" aria-label="Baken leest het document" />
        <p role="status">
          {status === 'wacht'
            ? 'Het document is binnen en is zo aan de beurt.'
            : 'Baken zoekt prioriteiten, acties en doelen.'}{' '}
          Dat duurt meestal een paar seconden.
        </p>
        <p className="klein zacht">
          Je kunt deze pagina sluiten. Het lezen gaat door en je vindt het document terug bij{' '}
          <Link to="/inlezingen">Inlezen</Link>.
        </p>
      </div>
    </section>
  </>
)

import { Link } from '@tanstack/react-router'
import { hasAfwijking } from './concept.ts'
import type { Matrixrol } from './rollenQuery.ts'

/** In a narrow place the table makes way for this: one rol at a time. */
export const Rollenlijst = ({ rollen }: { readonly rollen: readonly Matrixrol[] }) => (
  <ul className="kaart rol-lijst" aria-label="Rollen">
    {rollen.map((rol) => (
      <li key={rol.rol}>
        <Link to="/beheer/rollen" search={(eerder) => ({ ...eerder, rol: rol.rol })}>
          {rol.naam}
        </Link>
        <span className="klein zacht">
          {rol.cellen.filter(({ aan }) => aan).length} van {rol.cellen.length} handelingen
          {hasAfwijking(rol) && ', anders dan standaard'}
        </span>
      </li>
    ))}
  </ul>
)

import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { Link } from '@tanstack/react-router'
import { Icoon } from '../weergave/Icoon.tsx'
import { isVoor } from './isVoor.ts'
import { openZoeken } from './openZoeken.ts'
import { Paginakop } from './Paginakop.tsx'
import { useSessie } from './sessie.ts'
import { useSchilContext } from './useSchilContext.ts'

/** Also shown for what one may not see: there is no difference. */
export function NietGevonden() {
  const { navigatie } = useSchilContext()
  const { handelingen } = useSessie()
  return (
    <>
      <Paginakop titel="Deze pagina bestaat niet" />
      <section className="kaart">
        <div className="kaart-lijf stapel">
          <p>Misschien is wat hier stond weggehaald of verplaatst, of klopt het adres niet. Zoek het op, of ga naar:</p>
          <ul className="stapel-s">
            {navigatie
              .flat()
              .filter((punt) => isVoor(punt, handelingen))
              .map(({ naar, label, icoon }) => (
                <li key={naar}>
                  <Link className="rij" to={naar}>
                    <Icoon van={icoon} />
                    {label}
                  </Link>
                </li>
              ))}
          </ul>
          <div className="knoppen">
            <button className="knop knop-hoofd" type="button" onClick={openZoeken}>
              <Icoon van={IconSearch} />
              Zoeken
            </button>
          </div>
        </div>
      </section>
    </>
  )
}

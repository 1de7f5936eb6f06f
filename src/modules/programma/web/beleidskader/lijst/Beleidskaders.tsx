import IconLicense from '@tabler/icons-react/dist/esm/icons/IconLicense.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { beleidskadersQuery } from '../beleidskaderQuery.ts'
import { BeleidskaderLijst } from './BeleidskaderLijst.tsx'

/** What the programmes carry out: nota's, plans, agreements and rules. */
export function Beleidskaders() {
  const { data } = useSuspenseQuery(beleidskadersQuery)
  const magWijzigen = useMag('beleidskader:edit')
  return (
    <>
      <Paginakop
        titel="Beleidskaders"
        onder={['Nota’s, plannen, regels en afspraken die de programma’s uitvoeren']}
        knoppen={
          magWijzigen && (
            <Link className="knop knop-hoofd" to="/beleidskaders/nieuw">
              <Icoon van={IconPlus} />
              Voeg beleid toe
            </Link>
          )
        }
      />
      <section className="kaart" aria-label="Beleidskaders">
        {data.items.length === 0 ? (
          <LegeStaat icoon={IconLicense} titel="Nog geen beleidskaders">
            {magWijzigen
              ? 'Neem de kadernota, nota’s, plannen van aanpak en convenanten op waar je programma op rust. Baken waarschuwt je op tijd als iets verloopt, en laat zien wat het uitvoert.'
              : 'Hier staan straks de nota’s, plannen en afspraken waar het programma op rust, met tot wanneer ze gelden.'}
          </LegeStaat>
        ) : (
          <BeleidskaderLijst kaders={data.items} />
        )}
      </section>
    </>
  )
}

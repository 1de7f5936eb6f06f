import './verantwoording.css'
import IconReportAnalytics from '@tabler/icons-react/dist/esm/icons/IconReportAnalytics.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Tabelvak } from '../../../platform/web/weergave/Tabelvak.tsx'
import { MOMENTNAMEN, VORMNAMEN } from '../domain/woorden.ts'
import { Stapbadge } from './Stapbadge.tsx'
import { verantwoordingenQuery, type Verantwoordingkop } from './verantwoordingQuery.ts'

/** Every account, latest year first. */
export function Verantwoordingen() {
  const { data: items } = useSuspenseQuery(verantwoordingenQuery)
  return (
    <>
      <Paginakop titel="Verantwoording" knoppen={<Knoppen aantal={items.length} />} />
      <section className="kaart" aria-label="Verantwoordingen">
        {items.length === 0 ? <Leeg /> : <Lijst items={items} />}
      </section>
    </>
  )
}

function Knoppen({ aantal }: { readonly aantal: number }) {
  const mag = useMag('verantwoording:edit')
  return (
    <>
      {aantal > 1 && (
        <Link className="knop" to="/verantwoording/vergelijk">
          Leg jaren naast elkaar
        </Link>
      )}
      {mag && (
        <Link className="knop knop-hoofd" to="/verantwoording/nieuw">
          <Icoon van={IconPlus} />
          Nieuwe verantwoording
        </Link>
      )}
    </>
  )
}

const Leeg = () => (
  <LegeStaat icoon={IconReportAnalytics} titel="Nog geen verantwoording">
    Een verantwoording laat zien wat er van een programma kwam. Baken maakt een opzet uit wat is vastgelegd: beloften,
    keren, cijfers en vertraging. Jij schrijft en beslist.
  </LegeStaat>
)

const Lijst = ({ items }: { readonly items: readonly Verantwoordingkop[] }) => (
  <Tabelvak label="Verantwoordingen">
    <table className="tabel stapel-tabel">
      <thead>
        <tr>
          <th scope="col">Titel</th>
          <th scope="col" className="num">
            Jaar
          </th>
          <th scope="col">Moment</th>
          <th scope="col">Vorm</th>
          <th scope="col">Stap</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, titel, jaar, moment, vorm, stap, programma }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/verantwoording/$id" params={{ id }}>
                {titel}
              </Link>
              <span className="zacht klein verantwoording-programma">{programma}</span>
            </th>
            <td data-kop="Jaar" className="num">
              {jaar}
            </td>
            <td data-kop="Moment">{MOMENTNAMEN[moment]}</td>
            <td data-kop="Vorm">
              {vorm}. {VORMNAMEN[vorm]}
            </td>
            <td data-kop="Stap">
              <Stapbadge stap={stap} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Tabelvak>
)

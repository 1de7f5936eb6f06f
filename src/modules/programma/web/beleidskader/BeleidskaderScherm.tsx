import './beleidskader.css'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { FoutDialoog } from '../../../../platform/web/bericht/FoutDialoog.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { BELEID_SOORT_TEKST } from '../../domain/beleidskader/beleidsteksten.ts'
import { beleidskaderQuery, type Beleidskader } from './beleidskaderQuery.ts'
import { Bronnen } from './bronnen/Bronnen.tsx'
import { Koppelingen } from './koppeling/Koppelingen.tsx'
import { useVerwijderBeleidskader } from './useVerwijderBeleidskader.ts'
import { Beleidsfeiten } from './velden/Beleidsfeiten.tsx'
import { Tegenspraken } from './velden/Tegenspraken.tsx'
import { VerloopBadge } from './VerloopBadge.tsx'

/** One beleidskader: what holds, what its sources say, and what carries it out. */
export function BeleidskaderScherm() {
  const { id } = useParams({ from: '/schil/beleidskaders/$id' })
  const { data: kader } = useSuspenseQuery(beleidskaderQuery(id))
  const magWijzigen = useMag('beleidskader:edit')
  return (
    <>
      <Paginakop
        titel={kader.titel}
        kruimels={[<Link to="/beleidskaders">Beleidskaders</Link>, kader.titel]}
        onder={[BELEID_SOORT_TEKST[kader.soort], <VerloopBadge stand={kader.verloop.stand} />, kader.verloop.zin]}
        knoppen={magWijzigen && <Knoppen kader={kader} />}
      />
      <Tegenspraken kader={kader} magKiezen={magWijzigen} />
      <div className="raster">
        <div className="k-7 stapel">
          <Beleidsfeiten kader={kader} />
          <Bronnen kader={kader} magWijzigen={magWijzigen} />
        </div>
        <div className="k-5 stapel">
          <Koppelingen kader={kader} magWijzigen={magWijzigen} />
        </div>
      </div>
    </>
  )
}

function Knoppen({ kader }: { readonly kader: Beleidskader }) {
  const weg = useVerwijderBeleidskader(kader)
  return (
    <>
      <button className="knop" type="button" onClick={() => weg.verwijder()}>
        <Icoon van={IconTrash} />
        Haal weg
      </button>
      <Link className="knop knop-hoofd" to="/beleidskaders/$id/wijzigen" params={{ id: kader.id }}>
        <Icoon van={IconPencil} />
        Wijzig
      </Link>
      <FoutDialoog fout={weg.fout} onSluit={weg.vergeet} />
    </>
  )
}

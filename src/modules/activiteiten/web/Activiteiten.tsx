import './activiteiten.css'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Keuzelijst } from '../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { Zoekveld } from '../../../platform/web/formulier/Zoekveld.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Filterchip } from '../../../platform/web/weergave/Chip.tsx'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Activiteitenlijst } from './Activiteitenlijst.tsx'
import type { Filter } from './activiteitenAdres.ts'
import { keuzesQuery } from './activiteitenQuery.ts'
import { Activiteitentabs } from './Activiteitentabs.tsx'
import { gebiedkeuzes, soortkeuzes } from './activiteittekst.ts'

const ALLE = 'alle'
const STATUSKEUZES = [
  { waarde: ALLE, label: 'Elke status' },
  { waarde: 'gepland', label: 'Gepland' },
  { waarde: 'gedaan', label: 'Gedaan' },
  { waarde: 'afgelast', label: 'Afgelast' },
] as const

/** What happened and what will, latest first. */
export const Activiteiten = () => (
  <>
    <Paginakop titel="Activiteiten" knoppen={<Knoppen />} />
    <Activiteitentabs />
    <section className="kaart" aria-label="Activiteiten">
      <Filters />
      <Suspense fallback={<Laden wat="De lijst" />}>
        <Lijst />
      </Suspense>
    </section>
  </>
)

const Lijst = () => <Activiteitenlijst filter={useSearch({ from: '/schil/activiteiten' })} />

export function Knoppen() {
  const mag = useMag('activiteit:edit')
  if (!mag) return null
  return (
    <>
      <Link className="knop" to="/activiteiten/plannen">
        Plan
      </Link>
      <Link className="knop knop-hoofd" to="/activiteiten/nieuw">
        <Icoon van={IconPlus} />
        Leg vast
      </Link>
    </>
  )
}

function Filters() {
  const filter = useSearch({ from: '/schil/activiteiten' })
  const navigate = useNavigate({ from: '/activiteiten' })
  const { data: keuzes } = useSuspenseQuery(keuzesQuery)
  const zet = (veld: keyof Filter, waarde: string) => {
    const { [veld]: _eerder, ...rest } = filter
    void navigate({ search: waarde === '' || waarde === ALLE ? rest : { ...rest, [veld]: waarde }, replace: true })
  }
  const { q = '', van = '', tot = '', soort = ALLE, gebied = ALLE, status = ALLE, actie } = filter
  const alle = (label: string) => ({ waarde: ALLE, label })
  return (
    <div className="filterbalk" role="search">
      <Zoekveld
        label="Zoek een activiteit"
        plaatshouder="Zoek op titel of plaats"
        q={q}
        onZoek={(een) => zet('q', een)}
      />
      <Keuzelijst
        label="Soort"
        labelVerborgen
        keuzes={[alle('Elke soort'), ...soortkeuzes(keuzes, soort)]}
        waarde={soort}
        onWijzig={(een) => zet('soort', een)}
      />
      {keuzes.gebieden.length > 0 && (
        <Keuzelijst
          label="Wijk of buurt"
          labelVerborgen
          keuzes={[alle('Elke wijk'), ...gebiedkeuzes(keuzes, gebied)]}
          waarde={gebied}
          onWijzig={(een) => zet('gebied', een)}
        />
      )}
      <Keuzelijst
        label="Status"
        labelVerborgen
        keuzes={STATUSKEUZES}
        waarde={status}
        onWijzig={(een) => zet('status', een)}
      />
      <Tekstveld label="Vanaf" type="date" waarde={van} onWijzig={(een) => zet('van', een)} />
      <Tekstveld label="Tot en met" type="date" waarde={tot} onWijzig={(een) => zet('tot', een)} />
      {actie !== undefined && <Filterchip naam="Actie" waarde="één actie" onWeg={() => zet('actie', '')} />}
    </div>
  )
}

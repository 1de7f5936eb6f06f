import IconLifebuoy from '@tabler/icons-react/dist/esm/icons/IconLifebuoy.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { downloadBestand } from '../../../platform/web/api/downloadBestand.ts'
import { showFout } from '../../../platform/web/bericht/showFout.ts'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Keuzelijst } from '../../../platform/web/formulier/Keuzelijst.tsx'
import { Zoekveld } from '../../../platform/web/formulier/Zoekveld.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { REGIMES, REGIMETEKSTEN, type Regime } from '../../toegang/public.ts'
import { MetDoel, NoodtoegangDialoog } from '../../toegang/web/public.ts'
import { notitiesContract } from '../contract.ts'
import { Notitielijst } from './Notitielijst.tsx'
import type { Filter } from './notitiesQuery.ts'

const ALLE = 'alle'
const REGIMEKEUZES = [
  { waarde: ALLE, label: 'Elk regime' },
  ...REGIMES.map((waarde) => ({ waarde, label: REGIMETEKSTEN[waarde].naam })),
] as const

export const Notities = () => (
  <MetDoel>
    <Lijst />
  </MetDoel>
)

/** What somebody takes part in, and what is open to colleagues. Nothing tells how much there is beyond that. */
function Lijst() {
  const filter = useSearch({ from: '/schil/notities' })
  const navigate = useNavigate({ from: '/notities' })
  const zoek = (nieuw: Filter) => void navigate({ search: nieuw, replace: true })
  const { q = '', regime, ...rest } = filter
  return (
    <>
      <Paginakop
        titel="Notities"
        onder={['Je ziet de notities waaraan je deelneemt, en die intern zijn voor de gemeente']}
        knoppen={<Knoppen />}
      />
      <section className="kaart" aria-label="Notities">
        <div className="filterbalk" role="search">
          <Zoekveld
            label="Zoek een notitie"
            plaatshouder="Zoek op titel, tekst of kenmerk"
            q={q}
            onZoek={(gezocht) => zoek({ ...rest, ...(regime && { regime }), ...(gezocht !== '' && { q: gezocht }) })}
          />
          <Keuzelijst<Regime | typeof ALLE>
            label="Regime"
            labelVerborgen
            keuzes={REGIMEKEUZES}
            waarde={regime ?? ALLE}
            onWijzig={(keuze) => zoek({ ...rest, ...(q !== '' && { q }), ...(keuze !== ALLE && { regime: keuze }) })}
          />
          <button
            className="knop knop-klein"
            type="button"
            onClick={() => void downloadBestand(notitiesContract.exportNotities, { query: filter }).catch(showFout)}
          >
            Haal op als Excel
          </button>
        </div>
        <Suspense fallback={<Laden wat="De lijst" />}>
          <Notitielijst filter={filter} />
        </Suspense>
      </section>
    </>
  )
}

function Knoppen() {
  const magNieuw = useMag('notitie:edit')
  const magNood = useMag('noodtoegang:open')
  const magToezien = useMag('noodtoegang:read')
  const navigate = useNavigate()
  const [nood, setNood] = useState(false)
  return (
    <>
      {magToezien && (
        <Link className="knop" to="/beheer/noodtoegang">
          Bekijk noodtoegang
        </Link>
      )}
      {magNood && (
        <button className="knop" type="button" onClick={() => setNood(true)}>
          <Icoon van={IconLifebuoy} />
          Open in nood
        </button>
      )}
      {magNieuw && (
        <Link className="knop knop-hoofd" to="/notities/nieuw">
          <Icoon van={IconPlus} />
          Maak notitie
        </Link>
      )}
      {nood && (
        <NoodtoegangDialoog
          onSluit={() => setNood(false)}
          onGeopend={({ dossierId }) => void navigate({ to: '/notities/$id', params: { id: dossierId } })}
        />
      )}
    </>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import type { LogboekAdres } from './logboekAdres.ts'
import { logboekQuery } from './logboekQueries.ts'
import { LogboekTabs } from './LogboekTabs.tsx'
import { Logfilters } from './Logfilters.tsx'
import { Regelvenster } from './Regelvenster.tsx'
import { Zegelstand } from './Zegelstand.tsx'
import { Zoeklijst } from './Zoeklijst.tsx'

/** What everyone did in Baken, for who watches over privacy. */
export function Logboek() {
  const adres = useSearch({ from: '/schil/logboek' })
  const navigate = useNavigate({ from: '/logboek' })
  const { data } = useSuspenseQuery(logboekQuery)
  const go = (search: LogboekAdres) => void navigate({ search, replace: true })
  const { regel, ...filter } = adres
  return (
    <>
      <Paginakop titel="Logboek" onder={['Wie deed wat in Baken, ook alleen kijken en wat geweigerd is']} />
      <LogboekTabs />
      <Zegelstand zegel={data.zegel} />
      <section className="kaart" aria-label="Zoeken in het logboek">
        <Logfilters filter={filter} keuzes={data} onWijzig={go} />
        <Suspense fallback={<Laden wat="Het logboek" />}>
          <Zoeklijst filter={filter} onOpen={(id) => go({ ...filter, regel: id })} />
        </Suspense>
      </section>
      {regel !== undefined && <Regelvenster id={regel} onSluit={() => go(filter)} />}
    </>
  )
}

import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Zoekveld } from '../../../platform/web/formulier/Zoekveld.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { OrganisatieLijst } from './OrganisatieLijst.tsx'
import { OrganisatieOpen } from './OrganisatieOpen.tsx'

/** The parties a gemeente works with and the names under which documents call them. */
export function Organisaties() {
  const { q = '', organisatie } = useSearch({ from: '/schil/organisaties' })
  const navigate = useNavigate({ from: '/organisaties' })
  const open = (id?: string) =>
    void navigate({ search: { ...(q !== '' && { q }), ...(id !== undefined && { organisatie: id }) } })
  const magWijzigen = useMag('organisatie:edit')
  const nieuw = magWijzigen && (
    <button className="knop knop-hoofd" type="button" onClick={() => open('nieuw')}>
      <Icoon van={IconPlus} />
      Voeg organisatie toe
    </button>
  )
  return (
    <>
      <Paginakop
        titel="Organisaties"
        onder={['Met andere namen herkent Baken een organisatie in documenten']}
        knoppen={nieuw}
      />
      <section className="kaart" aria-label="Organisaties">
        <div className="filterbalk" role="search">
          <Zoekveld
            label="Zoek een organisatie"
            plaatshouder="Zoek op naam of andere naam"
            q={q}
            onZoek={(gezocht) => void navigate({ search: gezocht === '' ? {} : { q: gezocht }, replace: true })}
          />
        </div>
        <Suspense fallback={<Laden wat="De lijst" />}>
          <OrganisatieLijst
            q={q}
            icoon={IconBuildingCommunity}
            onWijzig={magWijzigen ? ({ id }) => open(id) : undefined}
          />
        </Suspense>
      </section>
      {organisatie !== undefined && <OrganisatieOpen id={organisatie} onSluit={() => open()} />}
    </>
  )
}

import IconBuildingCommunity from '@tabler/icons-react/dist/esm/icons/IconBuildingCommunity.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { OrganisatieDialoog } from './OrganisatieDialoog.tsx'
import { OrganisatieLijst } from './OrganisatieLijst.tsx'
import type { OrganisatieRegel } from './organisatiesQuery.ts'
import { OrganisatieZoekveld } from './OrganisatieZoekveld.tsx'

/** The parties a gemeente works with and the names under which documents call them. */
export function Organisaties() {
  const { q = '' } = useSearch({ from: '/schil/organisaties' })
  const [open, setOpen] = useState<OrganisatieRegel | 'nieuw' | null>(null)
  const magWijzigen = useMag('organisatie:edit')
  const nieuw = magWijzigen && (
    <button className="knop knop-hoofd" type="button" onClick={() => setOpen('nieuw')}>
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
        <OrganisatieZoekveld q={q} />
        <Suspense fallback={<Laden wat="De lijst" />}>
          <OrganisatieLijst q={q} icoon={IconBuildingCommunity} onWijzig={magWijzigen ? setOpen : undefined} />
        </Suspense>
      </section>
      {open !== null && (
        <OrganisatieDialoog organisatie={open === 'nieuw' ? null : open} onSluit={() => setOpen(null)} />
      )}
    </>
  )
}

import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { probleemVan } from '../../../platform/web/api/ProbleemFout.ts'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { DossierInzage } from '../../logboek/web/public.ts'
import { REGIMETEKSTEN, VERTROUWELIJKHEIDTEKSTEN } from '../../toegang/public.ts'
import { MetDoel } from '../../toegang/web/public.ts'
import './notities.css'
import { Deelnemers } from './Deelnemers.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'
import { Notitiebijlagen } from './Notitiebijlagen.tsx'
import { NotitieWijzig } from './NotitieWijzig.tsx'
import { notitieKey, notitieQuery, notitiesKey, standQuery } from './notitiesQuery.ts'

export function NotitieScherm() {
  const { id } = useParams({ from: '/schil/notities/$id' })
  return (
    <MetDoel>
      <Bewaakt key={id} id={id} />
    </MetDoel>
  )
}

/** Asks again and again whether it may still be seen; once it may not, its text is gone from the screen and from memory. */
function Bewaakt({ id }: { readonly id: string }) {
  const queryClient = useQueryClient()
  const { data, error } = useQuery(standQuery(id))
  const isWeg = error !== null && probleemVan(error).status === 404
  useEffect(() => {
    if (!isWeg) return
    queryClient.removeQueries({ queryKey: notitieKey(id) })
    queryClient.removeQueries({ queryKey: notitiesKey })
  }, [isWeg, id, queryClient])
  return isWeg ? <NietGevonden /> : <Open id={id} versie={data?.versie} />
}

function Open({ id, versie }: { readonly id: string; readonly versie: number | undefined }) {
  const { data: notitie, refetch } = useSuspenseQuery(notitieQuery(id))
  const [wijzigt, setWijzigt] = useState(false)
  const isOud = versie !== undefined && versie > notitie.versie
  useEffect(() => {
    if (isOud) void refetch()
  }, [isOud, refetch])
  const { kenmerk, titel, organisatie, regime, vertrouwelijkheid, behandelaar, tekst, mag } = notitie
  return (
    <>
      <Paginakop
        titel={titel}
        tabTitel="Notitie"
        kruimels={[
          <Link key="notities" to="/notities">
            Notities
          </Link>,
          kenmerk,
        ]}
        onder={[
          organisatie.naam,
          `${VERTROUWELIJKHEIDTEKSTEN[vertrouwelijkheid].naam}, ${REGIMETEKSTEN[regime].naam}`,
          `Behandelaar: ${behandelaar.naam}`,
        ]}
        knoppen={
          mag.wijzigen && (
            <button className="knop knop-hoofd" type="button" onClick={() => setWijzigt(true)}>
              Wijzig
            </button>
          )
        }
      />
      <div className="stapel">
        <Kaart titel="Tekst" lijf>
          <p className="notitietekst">{tekst ?? 'Je neemt deel zonder de tekst te zien.'}</p>
        </Kaart>
        {notitie.bijlagen && <Notitiebijlagen id={id} bijlagen={notitie.bijlagen} magWijzigen={mag.wijzigen} />}
        {notitie.deelnemers && <Deelnemers notitie={notitie} deelnemers={notitie.deelnemers} />}
        {notitie.geschiedenis && <Geschiedenis punten={notitie.geschiedenis} />}
        <DossierInzage dossierId={id} />
      </div>
      {wijzigt && <NotitieWijzig notitie={notitie} onSluit={() => setWijzigt(false)} />}
    </>
  )
}

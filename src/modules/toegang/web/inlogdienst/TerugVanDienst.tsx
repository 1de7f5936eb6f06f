import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../platform/web/api/ProbleemFout.ts'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { inlogdienstContract } from '../../contractInlogdienst.ts'
import { LosScherm } from '../LosScherm.tsx'
import { rememberSessie, type SessieAntwoord } from '../sessieQuery.ts'
import { safeTerugAdres } from '../terugAdres.ts'
import { TweedeStap } from '../tweedefactor/TweedeStap.tsx'

/** The service sent the browser back here, with its answer behind the ? of the address. */
export function TerugVanDienst() {
  const { dienst } = useParams({ from: '/inloggen/terug/$dienst' })
  const router = useRouter()
  const queryClient = useQueryClient()
  // As it came: the router would read a number in a code and write it otherwise.
  const [antwoord] = useState(() => router.history.location.search.replace(/^\?/, ''))
  const { data, error } = useQuery({
    queryKey: ['inlogpoging', antwoord],
    queryFn: () => call(inlogdienstContract.finishInlogpoging, { body: { dienst, antwoord } }),
    // An answer counts once.
    ...{ retry: false, staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
  })
  const enter = (sessie: SessieAntwoord) => {
    rememberSessie(queryClient, sessie)
    router.history.replace(safeTerugAdres(data?.terug))
  }
  useEffect(() => {
    if (data?.sessie) enter(data.sessie)
  }, [data])
  if (data && !data.sessie) {
    const naarBegin = () => void router.navigate({ to: '/inloggen', replace: true })
    return <TweedeStap factoren={data.factoren} onKlaar={enter} onTerug={naarBegin} />
  }
  return (
    <LosScherm>
      <Paginakop titel={error ? 'Inloggen is niet gelukt' : 'Je wordt ingelogd'} />
      {error ? <Mislukt fout={error} /> : <Laden wat="Inloggen" regels={2} />}
    </LosScherm>
  )
}

function Mislukt({ fout }: { readonly fout: Error }) {
  const { title, detail } = probleemVan(fout)
  return (
    <>
      <Melder soort="fout" titel={title}>
        {detail}
      </Melder>
      <p>
        <Link className="knop" to="/inloggen">
          Naar het inlogscherm
        </Link>
      </p>
    </>
  )
}

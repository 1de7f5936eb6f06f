import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouter } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { inlogdienstContract } from '../../contractInlogdienst.ts'
import { Dienstadressen } from './Dienstadressen.tsx'
import { InlogdienstFormulier } from './InlogdienstFormulier.tsx'
import { inlogdienstQuery, type Inlogdienst } from './inlogdienstenQuery.ts'
import { toWaarden, useInlogdienstFormulier } from './useInlogdienstFormulier.ts'
import { Verbindingstest } from './Verbindingstest.tsx'

export function InlogdienstWijzig() {
  const { id } = useParams({ from: '/schil/beheer/inlogdiensten/$id' })
  const { data } = useSuspenseQuery(inlogdienstQuery(id))
  return <Wijzigen key={data.versie} dienst={data} />
}

function Wijzigen({ dienst }: { readonly dienst: Inlogdienst }) {
  const { id, naam, versie, heeftGeheim } = dienst
  const queryClient = useQueryClient()
  const router = useRouter()
  const formulier = useInlogdienstFormulier({
    begin: toWaarden(dienst),
    verstuur: (keuze, geheim) => {
      const body = { ...keuze, versie, clientGeheim: geheim === '' ? null : geheim }
      return call(inlogdienstContract.saveInlogdienst, { params: { id }, body })
    },
    onKlaar: async (opgeslagen) => {
      showToast({ tekst: `${opgeslagen.naam} opgeslagen` })
      await queryClient.invalidateQueries({ queryKey: ['inlogdiensten'] })
    },
  })
  const remove = async () => {
    if (!(await bevestig(vraagOf(dienst)))) return
    try {
      await call(inlogdienstContract.deleteInlogdienst, { params: { id } })
    } catch (fout) {
      return showFout(fout)
    }
    showToast({ tekst: `${naam} is weg` })
    await router.navigate({ to: '/beheer/inlogdiensten', ignoreBlocker: true })
    queryClient.removeQueries({ queryKey: ['inlogdiensten', id] })
    await queryClient.invalidateQueries({ queryKey: ['inlogdiensten'] })
  }
  return (
    <>
      <Paginakop
        titel={naam}
        kruimels={[<Link to="/beheer/inlogdiensten">Inlogdiensten</Link>, 'Wijzigen']}
        knoppen={
          <button className="knop" type="button" onClick={() => void remove()}>
            Haal deze dienst weg…
          </button>
        }
      />
      <Dienstadressen adressen={dienst.adressen} />
      <Verbindingstest id={id} />
      <InlogdienstFormulier formulier={formulier} knop="Opslaan" heeftGeheim={heeftGeheim} />
    </>
  )
}

const vraagOf = ({ naam, mensen }: Inlogdienst) => ({
  titel: `${naam} weghalen?`,
  tekst: `${mensen === 1 ? 'Eén medewerker logt' : `${mensen} medewerkers loggen`} hiermee in. Wie nu zo is ingelogd, wordt meteen uitgelogd. Wie geen wachtwoord heeft, komt pas weer binnen na een uitnodiging. De rollen blijven.`,
  knop: 'Haal weg',
  gevaar: true,
})

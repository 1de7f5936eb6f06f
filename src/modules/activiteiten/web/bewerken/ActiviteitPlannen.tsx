import '../activiteiten.css'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { activiteitenContract } from '../../contract.ts'
import { activiteitenKey, activiteitKey, keuzesQuery } from '../activiteitenQuery.ts'
import { ActiviteitVelden } from './ActiviteitVelden.tsx'
import { checkWaarden, legeWaarden, toInhoud } from './activiteitwaarden.ts'
import { Reeksvelden } from './Reeksvelden.tsx'
import { findReeksfout, toReeks } from './reekswaarden.ts'

/** One that is to come, or a series of them. */
export function ActiviteitPlannen() {
  const { data: keuzes } = useSuspenseQuery(keuzesQuery)
  const formulier = usePlanformulier()
  const { veld, waarden, zet } = formulier
  return (
    <>
      <Paginakop
        titel="Activiteit plannen"
        kruimels={[
          <Link key="activiteiten" to="/activiteiten">
            Activiteiten
          </Link>,
          'Plannen',
        ]}
      />
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="stapel formulier-smal" noValidate onSubmit={formulier.verzend}>
        <Kaart titel="Hoe vaak" lijf>
          <Reeksvelden van={waarden.van} onVan={(van) => zet('van', van)} {...veld('reeks')} />
        </Kaart>
        <ActiviteitVelden keuzes={keuzes} veld={veld} />
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Plan activiteit
          </button>
        </div>
      </form>
    </>
  )
}

function usePlanformulier() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useFormulier({
    begin: legeWaarden(''),
    check: (waarden) => {
      const reeks = findReeksfout(waarden.reeks)
      return { ...checkWaarden(waarden), ...(reeks !== undefined && { reeks }) }
    },
    verstuur: (waarden) =>
      call(activiteitenContract.createActiviteit, {
        body: { ...toInhoud(waarden), reeks: toReeks(waarden.reeks, waarden.van) },
      }),
    onKlaar: async (nieuw) => {
      queryClient.setQueryData(activiteitKey(nieuw.id), nieuw)
      void queryClient.invalidateQueries({ queryKey: activiteitenKey })
      const keren = nieuw.reeks?.keren.length
      showToast({ tekst: keren === undefined ? 'De activiteit is gepland.' : `De reeks van ${keren} keer is gepland.` })
      await navigate({ to: '/activiteiten/$id', params: { id: nieuw.id }, ignoreBlocker: true })
    },
  })
}

import '../activiteiten.css'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { OnopgeslagenWacht } from '../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { activiteitenContract } from '../../contract.ts'
import { activiteitenKey, activiteitKey, activiteitQuery, keuzesQuery, type Activiteit } from '../activiteitenQuery.ts'
import { wanneertekst } from '../activiteittekst.ts'
import { ActiviteitVelden } from './ActiviteitVelden.tsx'
import { WELKE, type Welke } from './welke.ts'
import { checkWaarden, toInhoud, toWaarden } from './activiteitwaarden.ts'

export function ActiviteitWijzigen() {
  const { id } = useParams({ from: '/schil/activiteiten/$id/wijzigen' })
  const { data: keuzes } = useSuspenseQuery(keuzesQuery)
  const { data: activiteit } = useSuspenseQuery(activiteitQuery(id))
  const [welke, setWelke] = useState<Welke>('deze')
  const formulier = useWijzigformulier(activiteit, welke)
  const probleem = formulier.fout && probleemVan(formulier.fout)
  return (
    <>
      <Paginakop
        titel="Activiteit wijzigen"
        kruimels={[
          <Link key="activiteiten" to="/activiteiten">
            Activiteiten
          </Link>,
          <Link key="een" to="/activiteiten/$id" params={{ id }}>
            {activiteit.titel}
          </Link>,
          'Wijzigen',
        ]}
      />
      {formulier.fout && probleem?.code !== 'intussen_gewijzigd' && <Foutvak fout={formulier.fout} />}
      {probleem?.code === 'intussen_gewijzigd' && <Botsing nu={probleem.conflict as Activiteit} />}
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="stapel formulier-smal" noValidate onSubmit={formulier.verzend}>
        {activiteit.reeks && <Keuzerondjes label="Wat wijzig je?" keuzes={WELKE} waarde={welke} onWijzig={setWelke} />}
        <ActiviteitVelden keuzes={keuzes} veld={formulier.veld} />
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Sla op
          </button>
          <Link className="knop" to="/activiteiten/$id" params={{ id }}>
            Annuleren
          </Link>
        </div>
      </form>
    </>
  )
}

/** What the server says stands there now, by the shape of the contract. */
const Botsing = ({ nu }: { readonly nu: Activiteit }) => (
  <Melder soort="letop" titel="Iemand anders was je voor.">
    <p>
      Er staat nu: <b>{nu.titel}</b>, {wanneertekst(nu)}. Wat jij invulde staat hieronder nog. Open de activiteit in een
      ander tabblad, vergelijk, en ververs dan deze pagina.
    </p>
  </Melder>
)

function useWijzigformulier({ id, versie, ...activiteit }: Activiteit, welke: Welke) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useFormulier({
    begin: toWaarden({ id, versie, ...activiteit }),
    check: checkWaarden,
    verstuur: (waarden) =>
      call(activiteitenContract.updateActiviteit, { params: { id }, body: { ...toInhoud(waarden), versie, welke } }),
    onKlaar: async (nieuw) => {
      queryClient.setQueryData(activiteitKey(id), nieuw)
      void queryClient.invalidateQueries({ queryKey: activiteitenKey })
      showToast({ tekst: 'De activiteit is opgeslagen.' })
      await navigate({ to: '/activiteiten/$id', params: { id }, ignoreBlocker: true })
    },
  })
}

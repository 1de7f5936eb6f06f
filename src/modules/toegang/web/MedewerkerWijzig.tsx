import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouter } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { toegangContract } from '../contract.ts'
import { MedewerkerFormulier } from './MedewerkerFormulier.tsx'
import { medewerkerQuery, type MedewerkerRegel } from './medewerkersQuery.ts'
import { useMedewerkerFormulier } from './useMedewerkerFormulier.ts'

export function MedewerkerWijzig() {
  const { id } = useParams({ from: '/schil/beheer/medewerkers/$id' })
  const { data: medewerker } = useSuspenseQuery(medewerkerQuery(id))
  return medewerker ? <Wijzigen key={medewerker.versie} medewerker={medewerker} /> : <NietGevonden />
}

function Wijzigen({ medewerker }: { readonly medewerker: MedewerkerRegel }) {
  const { id, naam, email, rollen, organisatie, eindigtOp, versie } = medewerker
  const queryClient = useQueryClient()
  const router = useRouter()
  const formulier = useMedewerkerFormulier({
    begin: { naam, email, rollen, organisatieId: organisatie?.id ?? null, eindigtOp: eindigtOp ?? '' },
    verstuur: ({ email: _vast, ...body }) =>
      call(toegangContract.updateMedewerker, { params: { id }, body: { ...body, versie } }),
    onKlaar: async (gewijzigd) => {
      await queryClient.invalidateQueries({ queryKey: ['medewerkers'] })
      showToast({ tekst: `${gewijzigd.naam} opgeslagen` })
      void router.navigate({ to: '/beheer/medewerkers', ignoreBlocker: true })
    },
  })
  return (
    <>
      <Paginakop titel={naam} kruimels={[<Link to="/beheer/medewerkers">Medewerkers</Link>, 'Wijzigen']} />
      <MedewerkerFormulier formulier={formulier} knop="Opslaan">
        <dl className="feiten">
          <dt>E-mailadres</dt>
          <dd>{email}</dd>
        </dl>
      </MedewerkerFormulier>
    </>
  )
}

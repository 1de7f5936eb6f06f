import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { MetDoel } from '../../toegang/web/public.ts'
import { notitiesContract } from '../contract.ts'
import { notitieKey, notitiesKey } from './notitiesQuery.ts'
import { checkNotitie, LEGE_NOTITIE, NotitieVelden } from './NotitieVelden.tsx'

export const NotitieNieuw = () => (
  <MetDoel>
    <Formulier />
  </MetDoel>
)

function Formulier() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const formulier = useFormulier({
    begin: LEGE_NOTITIE,
    check: checkNotitie,
    verstuur: ({ organisatieId, ...rest }) =>
      // Checked just before: there is one.
      call(notitiesContract.createNotitie, { body: { ...rest, organisatieId: organisatieId ?? '' } }),
    onKlaar: async (notitie) => {
      queryClient.setQueryData(notitieKey(notitie.id), notitie)
      void queryClient.invalidateQueries({ queryKey: notitiesKey })
      await navigate({ to: '/notities/$id', params: { id: notitie.id }, ignoreBlocker: true })
    },
  })
  return (
    <>
      <Paginakop
        titel="Notitie maken"
        kruimels={[
          <Link key="notities" to="/notities">
            Notities
          </Link>,
          'Maken',
        ]}
        onder={['Jij wordt de behandelaar: jij bepaalt wie deelneemt']}
      />
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="kaart" noValidate onSubmit={formulier.verzend}>
        <div className="kaart-lijf stapel">
          <NotitieVelden veld={formulier.veld} />
          <div className="knoppen">
            <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
              Maak notitie
            </button>
          </div>
        </div>
      </form>
    </>
  )
}

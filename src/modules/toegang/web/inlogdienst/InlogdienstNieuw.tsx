import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { inlogdienstContract } from '../../contractInlogdienst.ts'
import { InlogdienstFormulier } from './InlogdienstFormulier.tsx'
import { LEGE_DIENST, useInlogdienstFormulier } from './useInlogdienstFormulier.ts'

export function InlogdienstNieuw() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const formulier = useInlogdienstFormulier({
    begin: LEGE_DIENST,
    verstuur: (keuze, clientGeheim) =>
      call(inlogdienstContract.createInlogdienst, { body: { ...keuze, clientGeheim } }),
    onKlaar: async ({ id, naam }) => {
      await queryClient.invalidateQueries({ queryKey: ['inlogdiensten'] })
      showToast({ tekst: `${naam} toegevoegd. Neem nu de adressen over bij de dienst.` })
      void router.navigate({ to: '/beheer/inlogdiensten/$id', params: { id }, ignoreBlocker: true })
    },
  })
  return (
    <>
      <Paginakop
        titel="Voeg een inlogdienst toe"
        kruimels={[<Link to="/beheer/inlogdiensten">Inlogdiensten</Link>, 'Nieuw']}
      />
      <InlogdienstFormulier formulier={formulier} knop="Voeg toe" heeftGeheim={false} />
    </>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../platform/web/api/call.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { toegangContract } from '../contract.ts'
import { EenmaligWachtwoord } from './EenmaligWachtwoord.tsx'
import { MedewerkerFormulier } from './MedewerkerFormulier.tsx'
import { useMedewerkerFormulier } from './useMedewerkerFormulier.ts'

type Uitgegeven = { readonly naam: string; readonly wachtwoord: string }

export function MedewerkerNieuw() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const [uitgegeven, setUitgegeven] = useState<Uitgegeven | null>(null)
  const naarLijst = () => void router.navigate({ to: '/beheer/medewerkers', ignoreBlocker: true })
  const formulier = useMedewerkerFormulier({
    begin: { naam: '', email: '', rollen: [], organisatieId: null, eindigtOp: '' },
    verstuur: (body) => call(toegangContract.createMedewerker, { body }),
    onKlaar: async ({ medewerker: { naam }, wachtwoord, gemaild }) => {
      await queryClient.invalidateQueries({ queryKey: ['medewerkers'] })
      if (wachtwoord !== null) return setUitgegeven({ naam, wachtwoord })
      showToast({
        tekst: gemaild
          ? `${naam} krijgt een mail om een wachtwoord te kiezen`
          : `${naam} heeft toegang en logt in met het bestaande wachtwoord`,
      })
      naarLijst()
    },
  })
  return (
    <>
      <Paginakop titel="Geef iemand toegang" kruimels={[<Link to="/beheer/medewerkers">Medewerkers</Link>, 'Nieuw']} />
      <MedewerkerFormulier formulier={formulier} knop="Geef toegang">
        <Tekstveld label="E-mailadres" hint="Hiermee logt iemand in." type="email" {...formulier.veld('email')} />
      </MedewerkerFormulier>
      {uitgegeven && <EenmaligWachtwoord {...uitgegeven} onSluit={naarLijst} />}
    </>
  )
}

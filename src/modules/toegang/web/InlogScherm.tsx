import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { Melder } from '../../../platform/web/bericht/Melder.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { toegangContract } from '../contract.ts'
import { LosFormulier } from './LosFormulier.tsx'
import { LosScherm } from './LosScherm.tsx'
import type { Inlogreden } from './inlogreden.ts'
import { rememberSessie } from './sessieQuery.ts'
import { safeTerugAdres } from './terugAdres.ts'
import { Wachtmelding } from './Wachtmelding.tsx'

export function InlogScherm() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const { terug, reden } = useSearch({ from: '/inloggen' })
  const formulier = useFormulier({
    begin: { email: '', wachtwoord: '' },
    check: ({ email, wachtwoord }) => ({
      ...(email.trim() === '' && { email: 'Vul je e-mailadres in.' }),
      ...(wachtwoord === '' && { wachtwoord: 'Vul je wachtwoord in.' }),
    }),
    verstuur: (body) => call(toegangContract.createSessie, { body }),
    onKlaar: (sessie) => {
      rememberSessie(queryClient, sessie)
      router.history.replace(safeTerugAdres(terug))
    },
  })

  return (
    <LosScherm>
      <Paginakop titel="Inloggen" />
      {!formulier.fout && <Aanleiding reden={reden} terug={terug} />}
      <Wachtmelding fout={formulier.fout} />
      <LosFormulier formulier={formulier} knop="Log in" bezig="Bezig met inloggen…">
        <Tekstveld
          label="E-mailadres"
          type="email"
          autoComplete="username"
          spellCheck={false}
          autoFocus
          {...formulier.veld('email')}
        />
        <Tekstveld
          label="Wachtwoord"
          type="password"
          autoComplete="current-password"
          {...formulier.veld('wachtwoord')}
        />
      </LosFormulier>
      <p>
        <Link to="/wachtwoord-vergeten">Wachtwoord vergeten?</Link>
      </p>
    </LosScherm>
  )
}

type Aanleidingen = { readonly reden?: Inlogreden | undefined; readonly terug?: string | undefined }

/** Why somebody is here who did not ask to be. */
function Aanleiding({ reden, terug }: Aanleidingen) {
  if (reden === 'wachtwoord') {
    return (
      <Melder soort="goed" titel="Je wachtwoord is ingesteld.">
        Log ermee in.
      </Melder>
    )
  }
  if (reden === 'verlopen') {
    return (
      <Melder soort="info" titel="Je bent uitgelogd.">
        Dat gebeurt als je een tijd niets doet, of als je toegang is gewijzigd. Na het inloggen kom je terug waar je
        was.
      </Melder>
    )
  }
  return terug && <p className="zacht">Log in om verder te gaan. Daarna kom je terug waar je was.</p>
}

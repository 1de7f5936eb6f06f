import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { toegangContract } from '../contract.ts'
import { LosScherm } from './LosScherm.tsx'
import { rememberSessie } from './sessieQuery.ts'
import { safeTerugAdres } from './terugAdres.ts'
import { Wachtmelding } from './Wachtmelding.tsx'

export function InlogScherm() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const { terug } = useSearch({ from: '/inloggen' })
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
      {terug && !formulier.fout && <p className="zacht">Log in om verder te gaan. Daarna kom je terug waar je was.</p>}
      <Wachtmelding fout={formulier.fout} />
      <form className="kaart" noValidate onSubmit={formulier.verzend}>
        <div className="kaart-lijf stapel">
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
          <div className="knoppen">
            <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
              {formulier.bezig ? 'Bezig met inloggen…' : 'Log in'}
            </button>
          </div>
        </div>
      </form>
      <p className="klein zacht">Wachtwoord vergeten? Je beheerder geeft je een nieuw wachtwoord.</p>
    </LosScherm>
  )
}

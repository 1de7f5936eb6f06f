import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../platform/web/api/call.ts'
import type { ProbleemFout } from '../../../platform/web/api/ProbleemFout.ts'
import { Melder } from '../../../platform/web/bericht/Melder.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { toegangContract } from '../contract.ts'
import type { Factorsoort } from '../domain/tweedefactor/factorstand.ts'
import { Inlogdienstknoppen } from './inlogdienst/Inlogdienstknoppen.tsx'
import { LosFormulier } from './LosFormulier.tsx'
import { LosScherm } from './LosScherm.tsx'
import type { Inlogreden } from './inlogreden.ts'
import { rememberSessie, type SessieAntwoord } from './sessieQuery.ts'
import { safeTerugAdres } from './terugAdres.ts'
import { PasskeyInloggen } from './tweedefactor/PasskeyInloggen.tsx'
import { TweedeStap } from './tweedefactor/TweedeStap.tsx'
import { Wachtmelding } from './Wachtmelding.tsx'

export function InlogScherm() {
  const enter = useEnter()
  const { terug, reden } = useSearch({ from: '/inloggen' })
  const [factoren, setFactoren] = useState<readonly Factorsoort[] | null>(null)
  const [afgebroken, setAfgebroken] = useState<ProbleemFout | null>(null)
  const formulier = useFormulier({
    begin: { email: '', wachtwoord: '' },
    check: ({ email, wachtwoord }) => ({
      ...(email.trim() === '' && { email: 'Vul je e-mailadres in.' }),
      ...(wachtwoord === '' && { wachtwoord: 'Vul je wachtwoord in.' }),
    }),
    verstuur: (body) => call(toegangContract.createSessie, { body }),
    onKlaar: ({ sessie, factoren }) => (sessie ? enter(sessie) : setFactoren(factoren)),
  })

  if (factoren) {
    const begin = (fout: ProbleemFout | null) => {
      setAfgebroken(fout)
      setFactoren(null)
      formulier.zet('wachtwoord', '')
    }
    return <TweedeStap factoren={factoren} onKlaar={enter} onTerug={begin} />
  }
  const fout = formulier.fout ?? afgebroken
  return (
    <LosScherm>
      <Paginakop titel="Inloggen" />
      {!fout && <Aanleiding reden={reden} terug={terug} />}
      <Wachtmelding fout={fout} />
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
      <AndereManieren terug={terug} onKlaar={enter} />
      <p>
        <Link to="/wachtwoord-vergeten">Wachtwoord vergeten?</Link>
      </p>
    </LosScherm>
  )
}

type AndereProps = { readonly terug: string | undefined; readonly onKlaar: (sessie: SessieAntwoord) => void }

/** Ways in without a password. */
const AndereManieren = ({ terug, onKlaar }: AndereProps) => (
  <div className="stapel-s">
    <Inlogdienstknoppen terug={terug} />
    <PasskeyInloggen onKlaar={onKlaar} />
  </div>
)

function useEnter(): (sessie: SessieAntwoord) => void {
  const queryClient = useQueryClient()
  const router = useRouter()
  const { terug } = useSearch({ from: '/inloggen' })
  return (sessie) => {
    rememberSessie(queryClient, sessie)
    router.history.replace(safeTerugAdres(terug))
  }
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

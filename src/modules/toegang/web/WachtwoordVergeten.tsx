import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../platform/web/api/call.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { toegangslinkContract } from '../contractToegangslink.ts'
import { herstelwegQuery } from './herstelwegQuery.ts'
import { LosFormulier } from './LosFormulier.tsx'
import { LosScherm } from './LosScherm.tsx'
import { Wachtmelding } from './Wachtmelding.tsx'

/** Asks for a mail with a link. What it says afterwards is the same whether the address is known or not. */
export function WachtwoordVergeten() {
  const { data, error, refetch } = useQuery(herstelwegQuery)
  const [gevraagd, setGevraagd] = useState(false)
  if (gevraagd) return <MailOnderweg />
  return (
    <LosScherm>
      <Paginakop titel="Wachtwoord vergeten" />
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Laden regels={3} />}
      {data?.perMail && <Aanvraag onGevraagd={() => setGevraagd(true)} />}
      {data && !data.perMail && <p>Deze Baken verstuurt geen mail. Vraag je beheerder om een nieuw wachtwoord.</p>}
      <NaarInloggen />
    </LosScherm>
  )
}

function Aanvraag({ onGevraagd }: { readonly onGevraagd: () => void }) {
  const formulier = useFormulier({
    begin: { email: '' },
    check: ({ email }): { email?: string } => (email.trim() === '' ? { email: 'Vul je e-mailadres in.' } : {}),
    verstuur: (body) => call(toegangslinkContract.requestWachtwoordherstel, { body }),
    onKlaar: onGevraagd,
  })
  return (
    <>
      <Wachtmelding fout={formulier.fout} />
      <LosFormulier formulier={formulier} knop="Stuur mij een mail" bezig="Bezig met versturen…">
        <Tekstveld
          label="E-mailadres"
          hint="Je krijgt een mail met een link om een nieuw wachtwoord te kiezen."
          type="email"
          autoComplete="username"
          spellCheck={false}
          {...formulier.veld('email')}
        />
      </LosFormulier>
    </>
  )
}

const MailOnderweg = () => (
  <LosScherm>
    <Paginakop titel="Kijk in je mail" />
    <p>
      Kent Baken je e-mailadres, dan krijg je binnen een paar minuten een mail met een link. De link werkt één keer en
      24 uur lang.
    </p>
    <p>Geen mail? Kijk bij ongewenste post. Vraag anders je beheerder of je e-mailadres goed staat.</p>
    <NaarInloggen />
  </LosScherm>
)

const NaarInloggen = () => (
  <p>
    <Link to="/inloggen">Naar inloggen</Link>
  </p>
)

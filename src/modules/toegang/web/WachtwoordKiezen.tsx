import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { probleemVan } from '../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { toegangslinkContract } from '../contractToegangslink.ts'
import { gemeenteNaam } from './gemeenteNaam.ts'
import { LosFormulier } from './LosFormulier.tsx'
import { LosScherm } from './LosScherm.tsx'
import { NieuwWachtwoordveld } from './NieuwWachtwoordveld.tsx'
import { sessieQuery } from './sessieQuery.ts'
import { useLinksleutel } from './useLinksleutel.ts'
import { Wachtmelding } from './Wachtmelding.tsx'

/** The page behind the link of an invitation or of a lost password. */
export function WachtwoordKiezen() {
  const sleutel = useLinksleutel()
  const { data, error, refetch } = useQuery({
    queryKey: ['toegangslink', sleutel],
    queryFn: ({ signal }) => call(toegangslinkContract.openToegangslink, { body: { sleutel }, signal }),
    gcTime: 0,
    staleTime: Infinity,
  })
  return (
    <LosScherm>
      {!data && !error && <Laden wat="Je link" regels={3} />}
      {error && <NietTeOpenen fout={error} opnieuw={() => void refetch()} />}
      {data && <Keuze sleutel={sleutel} wie={data} />}
    </LosScherm>
  )
}

function NietTeOpenen({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw: () => void }) {
  if (probleemVan(fout).status !== 404) {
    return (
      <>
        <Paginakop titel="Je link is nu niet te openen" />
        {probleemVan(fout).status === 429 ? <Wachtmelding fout={fout} /> : <Foutvak fout={fout} opnieuw={opnieuw} />}
      </>
    )
  }
  return (
    <>
      <Paginakop titel="Deze link werkt niet" />
      <p>De link is al gebruikt of ouder dan 24 uur. Open de link uit de laatste mail, of vraag een nieuwe.</p>
      <p>
        <Link className="knop knop-hoofd" to="/wachtwoord-vergeten">
          Vraag een nieuwe link
        </Link>
      </p>
    </>
  )
}

type KeuzeProps = {
  readonly sleutel: string
  readonly wie: Antwoord<typeof toegangslinkContract.openToegangslink>
}

function Keuze({ sleutel, wie: { soort, naam, email, gemeente } }: KeuzeProps) {
  const queryClient = useQueryClient()
  const router = useRouter()
  const formulier = useFormulier({
    begin: { wachtwoord: '' },
    check: ({ wachtwoord }): { wachtwoord?: string } =>
      wachtwoord === '' ? { wachtwoord: 'Kies een wachtwoord.' } : {},
    verstuur: ({ wachtwoord }) => call(toegangslinkContract.useToegangslink, { body: { sleutel, wachtwoord } }),
    onKlaar: () => {
      queryClient.removeQueries({ queryKey: sessieQuery.queryKey })
      void router.navigate({ to: '/inloggen', search: { reden: 'wachtwoord' }, replace: true })
    },
  })
  return (
    <>
      <Paginakop titel={soort === 'uitnodiging' ? 'Welkom bij Baken' : 'Nieuw wachtwoord'} />
      <p>
        {soort === 'uitnodiging'
          ? `Dag ${naam}. ${gemeenteNaam(gemeente)} geeft je toegang. Kies een wachtwoord en log daarna in.`
          : `Dag ${naam}. Kies een nieuw wachtwoord. Je wordt daarmee overal uitgelogd.`}
      </p>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <LosFormulier formulier={formulier} knop="Stel wachtwoord in" bezig="Bezig met opslaan…">
        <Tekstveld
          label="E-mailadres"
          type="email"
          autoComplete="username"
          readOnly
          waarde={email}
          onWijzig={() => undefined}
        />
        <NieuwWachtwoordveld {...formulier.veld('wachtwoord')} />
      </LosFormulier>
    </>
  )
}

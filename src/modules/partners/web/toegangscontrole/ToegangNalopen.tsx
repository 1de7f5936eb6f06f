import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Antwoord } from '../../../../platform/contract.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { LosFormulier, LosScherm, useLinksleutel, Wachtmelding } from '../../../toegang/web/public.ts'
import { toegangscontroleContract } from '../../contractToegangscontrole.ts'
import { Mensenkeuze } from './Mensenkeuze.tsx'
import { checkKeuzes, toOordeel, type Nalopen } from './oordeel.ts'

/** The page behind the link in the mail to the contact of a partner. */
export function ToegangNalopen() {
  const sleutel = useLinksleutel()
  const [klaar, setKlaar] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['toegangscontrolelink', sleutel],
    queryFn: ({ signal }) => call(toegangscontroleContract.openToegangscontrole, { body: { sleutel }, signal }),
    enabled: !klaar,
    gcTime: 0,
    staleTime: Infinity,
  })
  return (
    <LosScherm>
      {klaar && <Klaar />}
      {!klaar && !data && !error && <Laden wat="De lijst" regels={3} />}
      {!klaar && error && <NietTeOpenen fout={error} opnieuw={() => void refetch()} />}
      {!klaar && data && <Lijst sleutel={sleutel} lijst={data} onKlaar={() => setKlaar(true)} />}
    </LosScherm>
  )
}

const Klaar = () => (
  <>
    <Paginakop titel="Bedankt" />
    <p role="status">
      Je antwoord is opgeslagen. Over een half jaar vragen we het opnieuw. Je kunt deze pagina sluiten.
    </p>
  </>
)

function NietTeOpenen({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw: () => void }) {
  const { status } = probleemVan(fout)
  return (
    <>
      <Paginakop titel={status === 404 ? 'Deze link werkt niet' : 'De lijst is nu niet te openen'} />
      {status === 404 && <p>Misschien is de lijst al nagelopen. Klopt dat niet? Vraag het de gemeente.</p>}
      {status === 429 && <Wachtmelding fout={fout} />}
      {status !== 404 && status !== 429 && <Foutvak fout={fout} opnieuw={opnieuw} />}
    </>
  )
}

type Props = {
  readonly sleutel: string
  readonly lijst: Antwoord<typeof toegangscontroleContract.openToegangscontrole>
  readonly onKlaar: () => void
}

function Lijst({ sleutel, lijst: { gemeente, organisatie, uiterlijk, mensen }, onKlaar }: Props) {
  const formulier = useFormulier<Nalopen, null>({
    begin: { keuzes: {} },
    check: (waarden) => checkKeuzes(mensen, waarden),
    verstuur: (waarden) =>
      call(toegangscontroleContract.useToegangscontrole, { body: { sleutel, ...toOordeel(mensen, waarden) } }),
    onKlaar,
  })
  return (
    <>
      <Paginakop titel="Wie heeft nog toegang nodig?" />
      <p>
        Deze mensen van {organisatie} kunnen inloggen in Baken van gemeente {gemeente}. Zeg van iedereen of dat zo moet
        blijven, uiterlijk op {dagTekst(uiterlijk)}. Wie geen toegang meer nodig heeft, kan meteen niet meer inloggen.
      </p>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <LosFormulier formulier={formulier} knop="Verstuur" bezig="Bezig met versturen…">
        <Mensenkeuze mensen={mensen} {...formulier.veld('keuzes')} />
      </LosFormulier>
    </>
  )
}

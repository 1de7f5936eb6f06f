import '../vragen.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import type { Vragenzoek } from '../vragenRoutes.tsx'
import { Vraagregel } from '../Vraagregel.tsx'
import { mijnVragenQuery, wachtendeVragenQuery, type Vraag } from '../vragenQuery.ts'

const HOOGSTENS = 5

/** For Vandaag of who answers: what waits, what must be answered first on top. Gone when nothing waits. */
export function VragenDieWachten() {
  const { data, error, refetch } = useQuery(wachtendeVragenQuery)
  if (data?.length === 0) return null
  return (
    <Vragenlijst
      {...{ titel: 'Vragen die wachten', vragen: data, fout: error, zoek: {}, opnieuw: () => void refetch() }}
    />
  )
}

/** For Vandaag of who asks: what was answered last, and what still waits. */
export function MijnVragen() {
  const { data, error, refetch } = useQuery(mijnVragenQuery)
  return (
    <Vragenlijst
      {...{ titel: 'Mijn vragen en antwoorden', vragen: data, fout: error, opnieuw: () => void refetch() }}
      zoek={{ mijn: true }}
      leeg={
        <p className="kaart-lijf zacht">
          Je hebt nog niets gevraagd. Open het programma, kies een inzet en stel daar je vraag. Het antwoord komt hier.
        </p>
      }
    />
  )
}

type Props = {
  readonly titel: string
  readonly vragen: readonly Vraag[] | undefined
  readonly fout: Error | null
  readonly opnieuw: () => void
  readonly zoek: Vragenzoek
  readonly leeg?: ReactNode
}

const Vragenlijst = ({ titel, vragen, fout, opnieuw, zoek, leeg }: Props) => (
  <div id="vragen" className="werklijst">
    <Kaart
      titel={
        <>
          {titel}
          {vragen && vragen.length > 0 && <span className="tel">{vragen.length}</span>}
        </>
      }
      rechts={
        <Link to="/vragen" search={zoek}>
          Alle vragen
        </Link>
      }
    >
      {fout && <Foutvak fout={fout} opnieuw={opnieuw} />}
      {!vragen && !fout && <Laden wat="De lijst" regels={2} />}
      {vragen?.length === 0 && leeg}
      <ul className="regels" aria-label={titel}>
        {vragen?.slice(0, HOOGSTENS).map((vraag) => (
          <Vraagregel key={vraag.id} vraag={vraag} metOnderwerp />
        ))}
      </ul>
    </Kaart>
  </div>
)

import './voortgang.css'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { programmaQuery } from '../programma/cache/programmaQuery.ts'
import { findStand, type ActieStand } from './cache/stand.ts'
import { standQuery } from './cache/standQuery.ts'
import { MeldFormulier } from './melden/MeldFormulier.tsx'
import { useMelding } from './melden/useMelding.ts'

export type VoortgangDialoogProps = {
  readonly programmaId: string
  readonly actieId: string
  /** What the actie is about; looked up in the programme when it is left out. */
  readonly naam?: string
  /** The moment to begin with; left out: the one that comes next. */
  readonly sleutel?: string | undefined
  /** Sent or given up: the dialog may go. */
  readonly onKlaar: () => void
}

/** Reports progress on one actie: the next open moment stands ready as done today, so Enter alone is enough. */
export function VoortgangDialoog({ programmaId, actieId, naam, sleutel, onKlaar }: VoortgangDialoogProps) {
  const { data, error, refetch } = useQuery(standQuery(programmaId))
  const boom = useQuery({ ...programmaQuery(programmaId), enabled: naam === undefined }).data
  const stand = findStand(data, actieId)
  const titel = naam ?? boom?.acties.find(({ id }) => id === actieId)?.hoe
  if (data && stand?.magMelden) {
    return <Meldvenster {...{ programmaId, stand, sleutel, onKlaar, naam: titel, vandaag: data.vandaag }} />
  }
  return (
    <Dialoog titel="Voortgang melden" open onSluit={onKlaar}>
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Laden wat="De actie" regels={3} />}
      {data && <p>Over deze actie kun je geen voortgang melden.</p>}
    </Dialoog>
  )
}

type VensterProps = {
  readonly programmaId: string
  readonly stand: ActieStand
  readonly sleutel: string | undefined
  readonly naam: string | undefined
  readonly vandaag: string
  readonly onKlaar: () => void
}

function Meldvenster({ programmaId, stand: gegeven, sleutel, naam, vandaag, onKlaar }: VensterProps) {
  const id = useId()
  const melding = useMelding({ programmaId, stand: gegeven, vandaag, sleutel, onKlaar })
  const { bezig } = melding.formulier
  return (
    <Dialoog
      titel="Voortgang melden"
      open
      onSluit={onKlaar}
      voet={
        <>
          <button className="knop" type="button" onClick={onKlaar}>
            Annuleren
          </button>
          <button className="knop knop-hoofd" type="submit" form={id} aria-disabled={bezig}>
            {bezig ? 'Bezig met melden…' : 'Meld'}
          </button>
        </>
      }
    >
      <div className="stapel-s">
        {naam && <p className="meldnaam">{naam}</p>}
        <p className="zacht klein">{melding.stand.zin}</p>
      </div>
      <MeldFormulier id={id} vandaag={vandaag} {...melding} />
    </Dialoog>
  )
}
